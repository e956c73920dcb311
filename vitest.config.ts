import { defineConfig } from 'vitest/config';

/** Tests that start the built product: one file at a time, so that they do not starve one another. */
const heavy = ['test/e2e/**/*.test.ts'];

/** How long a test waits for what takes a moment on a machine that has other work, in ms; chosen. */
const patienceMs = 20_000;
/** Above the patience, so that what was waited for is named and not just that time was up, in ms. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    globalSetup: ['test/support/own-temp-folder.ts'],
    projects: [
      {
        test: {
          name: 'light',
          include: ['test/**/*.test.ts'],
          exclude: heavy,
          expect: { poll: { timeout: patienceMs } },
          testTimeout,
        },
      },
      {
        test: {
          name: 'heavy',
          include: heavy,
          globalSetup: ['test/support/build-once.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: patienceMs } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

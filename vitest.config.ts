import { defineConfig } from 'vitest/config';

/** Tests that start the built product: one file at a time, so that they do not starve one another. */
const heavy = ['test/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'light', include: ['test/**/*.test.ts'], exclude: heavy } },
      {
        test: {
          name: 'heavy',
          include: heavy,
          globalSetup: ['test/support/build-once.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

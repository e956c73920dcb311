import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** The API in development; the built client is served by that same server. */
const developmentServer = 'http://127.0.0.1:3000';

/** The chunk with the checks of what comes in. The first page imports it once drawn, and it is on its way by then. */
const checks = 'checks';

/** Names it in index.html, since Vite preloads only what the entry imports statically. */
function preloadChecks(): Plugin {
  return {
    name: 'weerklank-preload-checks',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((output) => output.type === 'chunk' && output.name === checks)
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          })),
    },
  };
}

// Under a test runner NODE_ENV is `test`, and Vite would then build lit in its development mode.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: 'client',
  plugins: [preloadChecks()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows files of our own only, so nothing may be inlined as a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files for the first page: a browser asks for six at once over HTTP/1.1, and each round costs a round trip.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: checks,
              test: /node_modules\/zod|state\/(check|api-schemas)\.ts|protocol\/practice\.ts|rubrics\/turn\.ts/,
            },
            {
              name: 'first-page',
              test: /client\/(pages\/choose|state\/(api|api-error|preferences|draft|outbox)\.ts|i18n\/dates)|problem-notice/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': developmentServer,
      '/ws': { target: developmentServer.replace('http', 'ws'), ws: true },
    },
  },
});

import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** The API in development; the built client is served by that same server. */
const developmentServer = 'http://127.0.0.1:3000';

/** The page that most visits begin with: its chunk is fetched beside the entry instead of after it. */
const firstPage = 'choose-page';

/** Names the first page's chunk in index.html, since Vite preloads only what the entry imports statically. */
function preloadFirstPage(): Plugin {
  return {
    name: 'weerklank-preload-first-page',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.isDynamicEntry && output.name === firstPage,
        );
        if (chunk?.type !== 'chunk') return [];
        return [chunk.fileName, ...chunk.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}

export default defineConfig({
  root: 'client',
  plugins: [preloadFirstPage()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows files of our own only, so nothing may be inlined as a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': developmentServer,
      '/ws': { target: developmentServer.replace('http', 'ws'), ws: true },
    },
  },
});

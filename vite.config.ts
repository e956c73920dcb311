import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { defineConfig, minifySync, transformWithOxc } from 'vite';
import { drawnPersonas, nobody } from './client/faces/drawn-personas.ts';
import { renderFace } from './client/faces/render-face.ts';
import { en } from './client/i18n/en.ts';
import { nl } from './client/i18n/nl.ts';
import { Expression } from './server/protocol/practice.ts';

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

function textAt(place: string): string {
  const text = place.split('.').reduce<unknown>((table, key) => Object(table)[key], { nl, en });
  if (typeof text !== 'string') throw new Error(`index.html asks for ${place}, and i18n has no such text`);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Writes the texts of the interface into index.html, where it says `{{language.key.key}}`. */
function writeTexts(): Plugin {
  return {
    name: 'weerklank-write-texts',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/\{\{([\w.]+)\}\}/g, (_, place: string) => textAt(place)),
    },
  };
}

/** Runs in the head before anything is drawn. */
const early = 'before-first-paint';

/** Puts it there as a plain script: a module, which is all that Vite bundles, would wait for the whole page. */
function runBeforeFirstPaint(): Plugin {
  let file = '';
  let isBuilt = false;
  return {
    name: 'weerklank-before-first-paint',
    configResolved: ({ command, root }) => {
      file = `${root}/${early}.ts`;
      isBuilt = command === 'build';
    },
    async buildStart() {
      if (!isBuilt) return;
      const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
      this.emitFile({ type: 'asset', name: `${early}.js`, source: minifySync(early, code).code });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const built = Object.keys(bundle ?? {}).find((name) => name.includes(early));
        return [{ tag: 'script', attrs: { src: `/${built ?? `${early}.ts`}` }, injectTo: 'head' }];
      },
    },
  };
}

/** Every drawing of a client by the path at which a page asks for it. */
function* drawFaces(): Generator<readonly [path: string, drawing: string]> {
  for (const persona of [...drawnPersonas, nobody])
    for (const expression of Expression.options)
      yield [`faces/${persona}/${expression}.svg`, renderFace(persona, expression)];
}

/** Puts the drawings of the clients beside the program as pictures, so that no page carries what draws them. */
function hangFaces(): Plugin {
  return {
    name: 'weerklank-hang-faces',
    generateBundle() {
      for (const [fileName, source] of drawFaces()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer: ({ middlewares }) => {
      const drawings = new Map(drawFaces());
      middlewares.use((request, response, next) => {
        const drawing = drawings.get((request.url ?? '').slice(1));
        if (drawing === undefined) next();
        else response.setHeader('content-type', 'image/svg+xml').end(drawing);
      });
    },
  };
}

// Under a test runner NODE_ENV is `test`, and Vite would then build lit in its development mode.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: 'client',
  plugins: [writeTexts(), runBeforeFirstPaint(), preloadChecks(), hangFaces()],
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
              test: /node_modules\/zod|state\/api-schemas\.ts|protocol\/(check|practice)\.ts|rubrics\/turn\.ts/,
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

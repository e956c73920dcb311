import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readClientFiles } from '../../server/plugins/client-files.ts';
import { makeTestFolder, startApp, type TestApp } from './support/start-app.ts';

const script = `export const words = '${'gesprek '.repeat(200)}';`;
let server: TestApp;
let unbuilt: TestApp;
beforeAll(async () => {
  const folder = makeTestFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Weerklank</title>');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), script);
  writeFileSync(join(folder, 'assets', 'letter-abc123.woff2'), 'font');
  server = await startApp({ clientFiles: await readClientFiles(folder) });
  unbuilt = await startApp({ clientFiles: await readClientFiles(join(folder, 'nowhere')) });
});
afterAll(() => Promise.all([server.close(), unbuilt.close()]));

const get = (path: string, headers: Record<string, string> = {}) => server.app.inject({ url: path, headers });

test('every place in the app gets the page, asked for anew each time', async () => {
  for (const path of ['/', '/talk/abc', '/talk/abc/debrief?turn=3', '/codes/open-question']) {
    const answer = await get(path);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(answer.body).toContain('<title>Weerklank</title>');
  }
});

test('a file named after its content may be kept for ever', async () => {
  const answer = await get('/assets/main-abc123.js');
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(answer.body).toBe(script);
});

test('a file goes out in the best coding that the browser takes', async () => {
  const brotli = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(script);
  const zipped = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(script);
  const font = await get('/assets/letter-abc123.woff2', { 'accept-encoding': 'br' });
  expect([font.headers['content-encoding'], font.headers['content-type']]).toEqual([undefined, 'font/woff2']);
});

test('an unchanged page is answered with 304', async () => {
  const { headers } = await get('/');
  expect((await get('/', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
});

test('a missing file is not the page, and nothing outside the folder can be had', async () => {
  for (const path of [
    '/assets/gone.js',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ]) {
    expect((await get(path)).statusCode).toBe(404);
  }
});

test('without a built client a visitor reads what to do', async () => {
  const answer = await unbuilt.app.inject({ url: '/' });
  expect(answer.statusCode).toBe(503);
  expect(answer.body).toContain('npm run build');
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { findFreePort } from './support/child-process.ts';
import { loadSlowly, type SlowLoad } from './support/load-slowly.ts';
import { type Part, printHeading, printTable, type Target } from './support/report.ts';
import { startWeerklank } from './support/start-weerklank.ts';
import { median } from './support/statistics.ts';

const rounds = 5;
const mostKilobytes = 35;
const bytesInKilobyte = 1_000;
const mostLargestPaintMs = 800;

/** A page of text and nothing else: what the slow profile takes from anybody. */
const staticPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><h1>A page without script or style</h1>' +
  '<p>Its text is all there is, and the browser shows it as soon as it has come.</p></html>';

/** What the first page costs whoever opens it on a slow line and an old machine. */
export const benchPage: Part = async () => {
  printHeading('page: the first page in Chromium, with an empty cache', [
    'Slow profile: 1.6 Mbit/s, 150 ms to the server and back, processor 4 times slower.',
    `LCP: when the largest piece of content is on the screen. Median of ${rounds}, in turns.`,
  ]);
  const server = await startWeerklank();
  const floor = await serveStaticPage();
  const browser = await startBrowser();
  try {
    const [product, bare] = await measureInTurns(browser, [server.url, floor.url]);
    const last = product?.at(-1);
    const kilobytes = sumGzipped(last);
    const paints = [product, bare].map((loads) =>
      median(loads?.map(({ largestPaintMs }) => largestPaintMs) ?? []),
    );
    const [largestPaintMs = Number.NaN, floorMs = Number.NaN] = paints;
    printTable(
      ['', 'script + style, kB gzip', 'LCP ms', 'over the floor'],
      [
        ['weerklank, first page', kilobytes, Math.round(largestPaintMs), largestPaintMs / floorMs],
        ['static page', 0, Math.round(floorMs), 1],
      ],
    );
    printTable(
      ['files of the first page', 'kB gzip', 'counted'],
      (last?.files ?? []).map(({ path, kind, body }) => [
        path,
        gzipSync(body).length / bytesInKilobyte,
        isCounted(kind) ? 'yes' : `no: ${kind}`,
      ]),
    );
    return toTargets(kilobytes, largestPaintMs);
  } finally {
    await browser.close();
    await floor.stop();
    await server.stop();
  }
};

function toTargets(kilobytes: number, largestPaintMs: number): readonly Target[] {
  return [
    {
      what: 'page: script and style, gzip',
      figure: kilobytes,
      unit: 'kB',
      bound: 'at most',
      limit: mostKilobytes,
    },
    {
      what: 'page: LCP in the slow profile',
      figure: Math.round(largestPaintMs),
      unit: 'ms',
      bound: 'at most',
      limit: mostLargestPaintMs,
    },
  ];
}

async function measureInTurns(browser: Browser, urls: readonly string[]): Promise<readonly SlowLoad[][]> {
  const loads: SlowLoad[][] = urls.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, url] of urls.entries()) loads[index]?.push(await loadSlowly(browser, url));
  }
  return loads;
}

function isCounted(kind: string): boolean {
  return kind === 'script' || kind === 'stylesheet';
}

function sumGzipped(load: SlowLoad | undefined): number {
  if (load === undefined) return Number.NaN;
  const bodies = load.files.filter(({ kind }) => isCounted(kind)).map(({ body }) => gzipSync(body).length);
  return bodies.reduce((sum, length) => sum + length, 0) / bytesInKilobyte;
}

async function serveStaticPage(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await findFreePort();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(staticPage);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

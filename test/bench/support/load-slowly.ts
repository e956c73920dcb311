import type { Browser, Response } from 'playwright-core';

/** One file that a page fetched while it loaded; `kind` is Playwright's resource type, `body` is not compressed. */
type PageFile = { readonly path: string; readonly kind: string; readonly body: Buffer };

/** One visit with an empty cache. */
export type SlowLoad = {
  /** The last Largest Contentful Paint before anybody touched the page, in ms from the start of the visit. */
  readonly largestPaintMs: number;
  readonly files: readonly PageFile[];
};

/** The slow profile: a line of 1.6 Mbit/s with 150 ms to the server and back, and a processor 4 times slower. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const processorSlowdown = 4;
/** After the network has gone quiet, for what is still to be painted, in ms; chosen. */
const settleMs = 500;

/** Visits a page in the slow profile, in a context of its own, so that nothing is in its cache. */
export async function loadSlowly(browser: Browser, url: string): Promise<SlowLoad> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(settleMs);
    const largestPaintMs = await page.evaluate(readLargestPaint);
    return { largestPaintMs, files: await Promise.all(responses.map(toFile)) };
  } finally {
    await context.close();
  }
}

async function toFile(response: Response): Promise<PageFile> {
  const kind = response.request().resourceType();
  return { path: new URL(response.url()).pathname, kind, body: await response.body() };
}

/** Runs in the page. */
function readLargestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}

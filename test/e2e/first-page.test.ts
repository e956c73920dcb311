import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { newcomerPage } from '../support/talk-in-browser.ts';

const openings = { nl: 'Wie zit er voor je?', en: 'Who is sitting across from you?' };
/** A telephone and a desk, in CSS px. */
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Keeps our own faces away: what stands in for them may be a little wider in a word. */
const keepFacesAway = (page: Page) => page.route('**/*.woff2', (route) => route.abort());

/** Keeps the client's program away, so that what index.html draws by itself stays on the screen. */
async function keepProgramAway(page: Page): Promise<void> {
  await page.route('**/assets/index-*.js', (route) => route.abort());
}

/** Where what is read first stands: the name, the heading and the introduction, as "left top width height". */
async function placesOf(page: Page): Promise<string[]> {
  const boxes = ['header .name', 'h1', '.introduction'].map((place) =>
    page.locator(place).filter({ visible: true }).boundingBox(),
  );
  return (await Promise.all(boxes)).map((box) =>
    Object.values(box ?? {})
      .map(Math.round)
      .join(' '),
  );
}

describe.each(['nl', 'en'] as const)('the first words in %s', (language) => {
  const heading = { level: 1, name: openings[language] } as const;

  test('stand on the screen before the program has come, in that language alone', async () => {
    const { page } = await newcomerPage(browser, language);
    await keepProgramAway(page);
    await page.goto(server.url);
    await page.getByRole('heading', heading).waitFor();
    expect(await page.getByRole('heading').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.context().close();
  });

  test.each(screens)('stay where they are when the program takes over, at $width px', async (viewport) => {
    const { page, faults } = await newcomerPage(browser, language, { viewport });
    await keepFacesAway(page);
    await keepProgramAway(page);
    await page.goto(server.url);
    await page.getByRole('heading', heading).waitFor();
    const before = await placesOf(page);
    await page.unroute('**/assets/index-*.js');
    faults.length = 0;
    await page.goto(server.url);
    await page.locator('client-card').first().waitFor();
    expect(await page.getByRole('heading', heading).count()).toBe(1);
    expect(await page.locator('.frame').count()).toBe(0);
    expect(await placesOf(page)).toEqual(before);
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });
});

test('the first words come in the language that was chosen, whatever the browser asks for', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await page.goto(server.url);
  await page.getByRole('button', { name: /English/ }).click();
  await keepProgramAway(page);
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1, name: openings.en }).waitFor();
  await page.context().close();
});

test('no other page begins with the words of the first', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await keepProgramAway(page);
  await page.goto(`${server.url}/codes`);
  await page.locator('header .name').waitFor();
  expect(await page.getByRole('heading').count()).toBe(0);
  await page.context().close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { expectClientTurns, newcomerPage } from '../support/talk-in-browser.ts';

/** More presses of Tab than any page has stops. */
const mostStops = 60;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What has the focus, looked up through every shadow root: its text or label, and whether it can be seen whole. */
function focused(page: Page): Promise<{ name: string; isInView: boolean }> {
  return page.evaluate(() => {
    let element: Element | null = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const box = element?.getBoundingClientRect();
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    const isInView = box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    return { name: name.replace(/\s+/g, ' ').trim(), isInView };
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (name.test(focus.name)) return expect(focus.isInView).toBe(true);
    seen.push(focus.name);
  }
  throw new Error(`Tab never came to ${name}; it came to ${seen.join(' | ')}`);
}

test('a whole talk is held, ended and looked back on with the keyboard alone', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await page.goto(server.url);
  await page.locator('client-card').first().waitFor();
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Begin het gesprek/);
  await page.keyboard.press('Enter');
  await expectClientTurns(page, 1);

  await page.keyboard.type('Dat klinkt zwaar.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Hoe is dat voor je?');
  await page.keyboard.press('Enter');
  await expectClientTurns(page, 2);
  expect(await page.locator('trainee-turn .said').first().textContent()).toBe(
    'Dat klinkt zwaar.\nHoe is dat voor je?',
  );

  await tabTo(page, /^Laat een stilte vallen/);
  await page.keyboard.press('Enter');
  await expectClientTurns(page, 3);

  await tabTo(page, /^Gesprek afronden/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect((await focused(page)).name).toBe('Gesprek afronden');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Stop zonder afscheid/);
  await page.keyboard.press('Enter');
  await page.locator('talk-ending').waitFor();
  await expect.poll(async () => (await focused(page)).name).toBe('Het gesprek is afgerond');

  await tabTo(page, /^Naar de nabespreking/);
  await page.keyboard.press('Enter');
  await page.locator('debrief-turn').first().waitFor();
  expect((await focused(page)).name).toMatch(/^Nabespreking/);
  await page.context().close();
});

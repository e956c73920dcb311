import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl } from '../../client/i18n/nl.ts';
import { Expression } from '../../server/protocol/practice.ts';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { beginTalk, framesTo, newcomerPage, sayAndListen, screenWords } from '../support/talk-in-browser.ts';

/** A telephone, and the same with its keyboard called up, in CSS px. */
const telephone = { width: 390, height: 844 };
const withKeyboard = { width: 390, height: 420 };
const said = [
  'Hallo, fijn dat je er bent.',
  'Je bent doodmoe.',
  'Je moet vaker nee zeggen.',
  'Waarom doe je dat?',
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

/** The expressions that the server has sent, in order. */
function expressionsIn(frames: readonly string[]): Expression[] {
  return [...frames.join('').matchAll(/"expression":"([a-z-]+)"/g)].map(([, name]) => Expression.parse(name));
}

/** Whether all of an element lies within the window. */
async function isInSight(page: Page, place: string): Promise<boolean> {
  const box = await page.locator(place).boundingBox();
  const height = await page.evaluate(() => innerHeight);
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

test('the face follows the talk, and can be read once, outside what is read aloud', async () => {
  const { page, faults } = await newcomerPage(browser, 'nl');
  const frames = framesTo(page);
  await beginTalk(page, server.url, 'nl');
  for (const words of said) {
    await sayAndListen(page, 'nl', words);
    const shown = expressionsIn(frames).at(-1)!;
    await page.getByRole('img', { name: nl.face[shown]('Karin'), exact: true }).waitFor();
    expect(await page.locator('talk-page client-face img.now').getAttribute('src')).toBe(
      `/faces/yes-but/${shown}.svg`,
    );
  }
  expect(new Set(expressionsIn(frames)).size).toBeGreaterThan(1);
  expect(await page.locator('[role=log] client-face').count()).toBe(0);
  expect(await page.locator('talk-page header client-face').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([telephone, withKeyboard])(
  'at $width by $height face and writing are in sight at once',
  async (size) => {
    const { page } = await newcomerPage(browser, 'nl', { viewport: telephone, reducedMotion: 'reduce' });
    await beginTalk(page, server.url, 'nl');
    for (const words of said) await sayAndListen(page, 'nl', words);
    await page.setViewportSize(size);
    const field = page.getByLabel(screenWords.nl.write);
    await field.click();
    await field.pressSequentially('Dus je');
    expect(await isInSight(page, 'talk-page client-face')).toBe(true);
    expect(await isInSight(page, 'turn-composer textarea')).toBe(true);
    await page.context().close();
  },
);

test('the face turns without motion for those who want none', async () => {
  for (const [reducedMotion, longest] of [
    ['no-preference', 0.3],
    ['reduce', 0],
  ] as const) {
    const { page } = await newcomerPage(browser, 'nl', { reducedMotion });
    await beginTalk(page, server.url, 'nl');
    const seconds = await page
      .locator('talk-page client-face img')
      .first()
      .evaluate((picture) => {
        const style = getComputedStyle(picture.parentElement!.appendChild(picture.cloneNode() as Element));
        return Number.parseFloat(style.animationDuration);
      });
    expect(seconds).toBeLessThanOrEqual(longest);
    await page.context().close();
  }
});

test('a portrait on the first page says nothing that the card does not', async () => {
  const { page, faults } = await newcomerPage(browser, 'nl');
  await page.goto(server.url);
  const portrait = page.locator('client-card client-face').first();
  await portrait.locator('img').waitFor();
  expect(await portrait.locator('[aria-hidden=true]').count()).toBe(1);
  await expect
    .poll(() => portrait.locator('img').evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('in the debrief each turn has its face, with words for it where no sign stands beside it', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  const frames = framesTo(page);
  await beginTalk(page, server.url, 'nl');
  for (const words of said) await sayAndListen(page, 'nl', words);
  await page.getByRole('button', { name: screenWords.nl.round }).click();
  await page.getByRole('button', { name: screenWords.nl.endNow }).click();
  await page.getByRole('link', { name: screenWords.nl.toDebrief }).click();
  await page
    .locator('debrief-turn')
    .nth(said.length - 1)
    .waitFor();
  const pictures = await page
    .locator('debrief-page client-face img')
    .evaluateAll((found) => found.map((picture) => picture.getAttribute('src')));
  const sent = expressionsIn(frames).slice(0, said.length + 1);
  expect(pictures).toEqual(sent.map((shown) => `/faces/yes-but/${shown}.svg`));
  for (const turn of await page.locator('debrief-page client-turn').all()) {
    const hasSign = (await turn.locator('.cue').count()) > 0;
    expect(await turn.getByRole('img').count()).toBe(hasSign ? 0 : 1);
  }
  await page.context().close();
});

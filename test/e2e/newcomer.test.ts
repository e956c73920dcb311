import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import {
  beginTalk,
  expectClientTurns,
  framesTo,
  newcomerPage,
  sayAndListen,
  screenWords,
} from '../support/talk-in-browser.ts';

const turns = {
  nl: ['Hallo, fijn dat je er bent.', 'Hoe is het om zo moe te zijn?', 'Slaap je slecht?'],
  en: ['Hello, good that you are here.', 'What is it like to be so tired?', 'Do you sleep badly?'],
};
const goodbyes = {
  nl: 'Dank je wel voor je verhaal. Tot de volgende keer.',
  en: 'Thank you for telling me. See you next time.',
};

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(['nl', 'en'] as const)('a newcomer in %s', (language) => {
  test('is in a talk with one click, speaks, is answered, says goodbye and reads the debrief', async () => {
    const words = screenWords[language];
    const { page, faults } = await newcomerPage(browser, language, { pace: 'human' });
    await beginTalk(page, server.url, language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('client-turn .speech').first().getAttribute('lang')).toBe(language);

    for (const turn of turns[language]) await sayAndListen(page, language, turn);
    await page.getByRole('button', { name: words.silence }).click();
    await expectClientTurns(page, turns[language].length + 2);
    expect(await page.locator('trainee-turn').count()).toBe(turns[language].length + 1);

    await page.locator('trainee-turn .codes').first().click();
    await page.locator('trainee-turn mark').first().waitFor();

    await page.getByRole('button', { name: words.round }).click();
    await page.getByLabel(words.lastWords).fill(goodbyes[language]);
    await page.getByRole('button', { name: words.goodbye }).click();
    await page.getByRole('link', { name: words.toDebrief }).click();

    await page.getByRole('heading', { name: words.debrief, level: 1 }).waitFor();
    expect(await page.locator('debrief-turn').count()).toBe(turns[language].length + 2);
    expect(await page.locator('debrief-turn mark').count()).toBeGreaterThan(0);
    expect(await page.locator('measure-bar').count()).toBeGreaterThan(0);
    expect(await page.title()).toMatch(words.debrief);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('what the client thinks and feels reaches the browser only after the talk', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  const received = framesTo(page);
  await beginTalk(page, server.url, 'nl');
  await sayAndListen(page, 'nl', 'Wat maakt dat je zo moe bent?');
  expect(received.join('\n')).toContain('persona-spoke');
  expect(received.join('\n')).not.toMatch(/"(thought|trust|resistance|readiness|layer|topic)"/);
  await page.context().close();
});

test('a talk is erased after the consequence has been named and confirmed', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await beginTalk(page, server.url, 'nl');
  const talk = page.url();
  await page.goto(server.url);
  await page.getByRole('button', { name: /^Wissen/ }).click();
  await page.getByText('Dit kun je niet terugdraaien').waitFor();
  await page.getByRole('button', { name: 'Ja, wis dit gesprek' }).click();
  await page.getByRole('status').filter({ hasText: 'gewist' }).waitFor();
  await page.goto(talk);
  await page.getByRole('heading', { name: 'Dit gesprek is hier niet te openen' }).waitFor();
  await page.context().close();
});

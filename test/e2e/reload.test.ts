import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import {
  beginTalk,
  expectClientTurns,
  newcomerPage,
  sayAndListen,
  screenWords,
} from '../support/talk-in-browser.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a reload in the middle keeps the transcript and the draft', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await beginTalk(page, server.url, 'nl');
  await sayAndListen(page, 'nl', 'Wat brengt je hier?');
  await sayAndListen(page, 'nl', 'Hoe ziet een dag er voor je uit?');
  const speeches = () => page.locator('client-turn .speech').allTextContents();
  const before = await speeches();
  await page.getByLabel(screenWords.nl.write).fill('Ik wil nog vragen');

  await page.reload();
  await expectClientTurns(page, 3);
  expect(await speeches()).toEqual(before);
  expect(await page.getByLabel(screenWords.nl.write).inputValue()).toBe('Ik wil nog vragen');
  expect(await page.locator('trainee-turn .said').allTextContents()).toEqual([
    'Wat brengt je hier?',
    'Hoe ziet een dag er voor je uit?',
  ]);
  await page.context().close();
});

test('a talk that was left is taken up again from the start page', async () => {
  const { page } = await newcomerPage(browser, 'en');
  await beginTalk(page, server.url, 'en');
  await sayAndListen(page, 'en', 'What brings you here?');
  await page.goto(server.url);
  await page.getByRole('link', { name: /^Continue/ }).click();
  await expectClientTurns(page, 2);
  await sayAndListen(page, 'en', 'What would you like to talk about?');
  await page.context().close();
});

test('choices made before the talk are still there at the next visit', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await page.goto(server.url);
  await page.getByLabel('Stelt je op de proef').check();
  await page.getByRole('button', { name: /English/ }).click();
  await page.reload();
  expect(await page.getByLabel('Puts you to the test').isChecked()).toBe(true);
  await page.context().close();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const turns = ['Wat brengt je hier?', 'Je moet gewoon eerder naar bed gaan.'];

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('who asks for feedback at the end gets none during the talk, after a reload neither, and all of it in the debrief', async () => {
  const words = screenWords.nl;
  const { page } = await newcomerPage(browser, 'nl');
  const frames = framesTo(page);
  await page.goto(server.url);
  await page.getByLabel('Na afloop').check();
  await beginTalk(page, server.url, 'nl');
  for (const turn of turns) await sayAndListen(page, 'nl', turn);
  await page.reload();
  await expectClientTurns(page, turns.length + 1);
  expect(frames.join('\n')).toContain('persona-spoke');
  expect(frames.join('\n')).not.toContain('turn-coded');
  expect(await page.locator('trainee-turn .codes').count()).toBe(0);

  await page.getByRole('button', { name: words.round }).click();
  await page.getByRole('button', { name: words.endNow }).click();
  await page.getByRole('link', { name: words.toDebrief }).click();
  await page.getByRole('heading', { name: words.debrief, level: 1 }).waitFor();
  expect(await page.locator('debrief-turn').count()).toBe(turns.length);
  expect(await page.locator('debrief-turn mark').count()).toBeGreaterThanOrEqual(turns.length);
  await page.context().close();
});

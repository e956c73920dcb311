import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

let folder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weerklank-'));
  [server, browser] = await Promise.all([startServer({ folder }), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what is said while the server is gone waits here, through a reload too, and arrives once when it is back', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await beginTalk(page, server.url, 'nl');
  await sayAndListen(page, 'nl', 'Wat brengt je hier?');
  const port = Number(new URL(server.url).port);

  await server.kill();
  await page.getByText('Geen verbinding.').waitFor();
  await page.getByLabel(screenWords.nl.write).fill('Hoe is dat voor je?');
  await page.getByRole('button', { name: screenWords.nl.say }).click();
  await page.getByText('staat hier klaar tot je weer verbinding hebt').waitFor();

  server = await startServer({ port, folder });
  await expectClientTurns(page, 3);
  await page.getByText('Geen verbinding.').waitFor({ state: 'detached' });
  await page.reload();
  await expectClientTurns(page, 3);
  expect(await page.locator('trainee-turn .said').allTextContents()).toEqual([
    'Wat brengt je hier?',
    'Hoe is dat voor je?',
  ]);
  await page.context().close();
});

test('a turn that was not acknowledged before the page was closed is sent when the talk is opened again', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await beginTalk(page, server.url, 'nl');
  const talk = page.url();
  const port = Number(new URL(server.url).port);
  await server.kill();
  await page.getByText('Geen verbinding.').waitFor();
  await page.getByLabel(screenWords.nl.write).fill('Dat klinkt zwaar.');
  await page.getByRole('button', { name: screenWords.nl.say }).click();
  await page.goto('about:blank');

  server = await startServer({ port, folder });
  await page.goto(talk);
  await expectClientTurns(page, 2);
  expect(await page.locator('trainee-turn .said').allTextContents()).toEqual(['Dat klinkt zwaar.']);
  await page.context().close();
});

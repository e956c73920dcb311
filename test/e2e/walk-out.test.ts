import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { beginTalk, framesTo, newcomerPage, sayAndListen, screenWords } from '../support/talk-in-browser.ts';

/** What a client does not stay for, said in turn. */
const condemnations = {
  nl: ['Je bent gewoon lui.', 'Je bent een slechte moeder.', 'Je bent gewoon lui en egoïstisch.'],
  en: ['You are just lazy.', 'You are lazy and selfish.', 'You are a bad mother.'],
};
const hasLeft = { nl: 'Karin is weggegaan', en: 'Karin has left' };
/** A client who has not left by then takes everything. */
const mostTurns = 15;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('a client who is condemned again and again leaves, and the trainee reads in the debrief why', async () => {
    const words = screenWords[language];
    const { page, faults } = await newcomerPage(browser, language);
    const frames = framesTo(page);
    await beginTalk(page, server.url, language);
    let turns = 0;
    while (turns < mostTurns && !frames.some((frame) => frame.includes('session-ended'))) {
      await sayAndListen(page, language, condemnations[language][turns % condemnations[language].length]!);
      turns += 1;
    }
    expect(frames.find((frame) => frame.includes('session-ended'))).toContain('"reason":"walk-out"');
    expect(turns).toBeGreaterThan(1);

    await page.getByRole('heading', { name: hasLeft[language] }).waitFor();
    expect(await page.getByLabel(words.write).count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { name: hasLeft[language] }).waitFor();
    expect(await page.locator('trainee-turn').count()).toBe(turns);

    await page.getByRole('link', { name: words.toDebrief }).click();
    await page.getByRole('heading', { name: words.debrief, level: 1 }).waitFor();
    expect(await page.locator('debrief-turn').count()).toBe(turns);
    expect(await page.locator('debrief-turn mark').count()).toBeGreaterThanOrEqual(turns);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

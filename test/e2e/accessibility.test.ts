import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../rubrics/turn.ts';
import { startBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { beginTalk, newcomerPage, sayAndListen, screenWords } from '../support/talk-in-browser.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What the evaluated source puts on the page. */
declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
};
/** Narrowest screen without scrolling sideways (WCAG 1.4.10), in CSS px. */
const narrowest = { width: 320, height: 640 };

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Every violation of the standards on the page, each with the place where it is. */
async function violationsOn(page: Page, where: string): Promise<string[]> {
  // Evaluated by the browser itself, since the content security policy allows no foreign script.
  await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async (tags) => {
    const report = await axe.run({ runOnly: tags });
    return report.violations.map(
      ({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`,
    );
  }, standards);
  return violations.map((violation) => `${where}: ${violation}`);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** Walks through every page and state, and calls the inspector at each. */
async function visitAll(
  page: Page,
  language: Language,
  inspect: (where: string) => Promise<void>,
): Promise<void> {
  const words = screenWords[language];
  const turns = {
    nl: ['Hoe is dat voor je?', 'Je moet meer rusten.'],
    en: ['What is that like?', 'You should rest more.'],
  };
  await page.goto(server.url);
  await page.locator('client-card').first().waitFor();
  await inspect('choose');
  await beginTalk(page, server.url, language);
  const talk = page.url();
  for (const turn of turns[language]) await sayAndListen(page, language, turn);
  await page.locator('trainee-turn .codes').last().click();
  await inspect('talk');
  await page.getByRole('button', { name: words.round }).click();
  await inspect('talk, ending');
  await page.getByRole('button', { name: words.endNow }).click();
  await page.getByRole('link', { name: words.toDebrief }).waitFor();
  await inspect('talk, ended');
  await page.goto(`${talk}/debrief`);
  await page.locator('debrief-turn').first().waitFor();
  await inspect('debrief');
  await page.goto(`${server.url}/codes`);
  await page.locator('codes-page li a').first().waitFor();
  await inspect('codes');
  await page.locator('codes-page li a').first().click();
  await page.locator('code-page .prose').waitFor();
  await inspect('code');
  await page.goto(`${server.url}/scoring`);
  await page.locator('scoring-page section').first().waitFor();
  await inspect('scoring');
  await page.goto(`${server.url}/nowhere`);
  await page.locator('not-found-page').waitFor();
  await inspect('not found');
  await page.goto(server.url);
  await page.locator('own-talks li').first().waitFor();
  await inspect('choose, with earlier talks');
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing on any page in %s', async (colorScheme) => {
    const { page } = await newcomerPage(browser, language, { colorScheme, reducedMotion: 'reduce' });
    const violations: string[] = [];
    await visitAll(page, language, async (where) => {
      violations.push(...(await violationsOn(page, where)));
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});

test('axe would find a fault inside a page, behind its shadow root', async () => {
  const { page } = await newcomerPage(browser, 'nl');
  await page.goto(server.url);
  await page.locator('client-card').first().waitFor();
  await page
    .locator('client-card article')
    .first()
    .evaluate((article) => {
      article.append(document.createElement('button'));
    });
  expect(await violationsOn(page, 'choose')).toEqual([expect.stringContaining('button-name')]);
  await page.context().close();
});

test('no page scrolls sideways on the narrowest screen', async () => {
  const { page } = await newcomerPage(browser, 'nl', { viewport: narrowest });
  const wide: string[] = [];
  await visitAll(page, 'nl', async (where) => {
    if (await scrollsSideways(page)) wide.push(where);
  });
  expect(wide).toEqual([]);
  await page.context().close();
});

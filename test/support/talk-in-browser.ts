import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../rubrics/turn.ts';

/** The names of what a trainee presses, as they stand on the screen. */
export const screenWords = {
  nl: {
    start: /^Begin het gesprek met Karin/,
    write: /^Wat zeg je tegen/,
    say: 'Zeg het',
    silence: 'Laat een stilte vallen',
    round: 'Gesprek afronden',
    lastWords: 'Je laatste woorden',
    goodbye: 'Zeg dit en rond af',
    endNow: 'Stop zonder afscheid',
    toDebrief: 'Naar de nabespreking',
    debrief: /^Nabespreking: /,
  },
  en: {
    start: /^Start talking with Karin/,
    write: /^What do you say to/,
    say: 'Say it',
    silence: 'Leave a silence',
    round: 'End the conversation',
    lastWords: 'Your last words',
    goodbye: 'Say this and end',
    endNow: 'Stop without a goodbye',
    toDebrief: 'Go to the debrief',
    debrief: /^Debrief: /,
  },
} as const;

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A browser that has never been here, or one where the client was told to answer without a pause. */
export type Visitor = BrowserContextOptions & { readonly pace?: 'human' | 'off' };

/** A page of such a browser, with every error that it reports. */
export async function newcomerPage(
  browser: Browser,
  language: Language,
  { pace = 'off', ...options }: Visitor = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: locales[language], ...options });
  // As the switch in the menu of the talk keeps it.
  if (pace === 'off') await context.addInitScript(() => localStorage.setItem('weerklank.pace', 'off'));
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults };
}

/** All that the server says to the page over its sockets, from now on; it grows as more comes. */
export function framesTo(page: Page): readonly string[] {
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  return frames;
}

/** Goes from the start page into a talk; resolves when the client has said the first words. */
export async function beginTalk(page: Page, url: string, language: Language): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: screenWords[language].start }).first().click();
  await page.locator('client-turn').first().waitFor();
}

/** Says something and waits for the client's answer. */
export async function sayAndListen(page: Page, language: Language, words: string): Promise<void> {
  const heard = await page.locator('client-turn').count();
  await page.getByLabel(screenWords[language].write).fill(words);
  await page.getByRole('button', { name: screenWords[language].say }).click();
  await expectClientTurns(page, heard + 1);
}

/** Waits until the client has spoken that many times. */
export async function expectClientTurns(page: Page, count: number): Promise<void> {
  await page
    .locator('client-turn')
    .nth(count - 1)
    .waitFor();
  expect(await page.locator('client-turn').count()).toBe(count);
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCodePages } from '../../server/content/code-pages.ts';
import { loadEngines } from '../../server/content/load-engines.ts';
import { Debrief } from '../../server/protocol/debrief.ts';
import { CodeList, CodePage, PersonaList } from '../../server/protocol/practice.ts';
import { startApp, type TestApp } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';

let server: TestApp;
beforeAll(async () => {
  const [engines, codePages] = await Promise.all([loadEngines(), loadCodePages()]);
  server = await startApp({ engines, codePages });
});
afterAll(() => server.close());

const talk = {
  nl: [
    'Wat brengt je hier?',
    'Het is veel, wat je allemaal draagt.',
    '',
    'Wat zou je zelf het liefst willen?',
    'Heb je al eens aan thuiszorg gedacht?',
  ],
  en: [
    'What brings you here?',
    'That is a lot to carry.',
    '',
    'What would you want most yourself?',
    'Have you thought of home care?',
  ],
} as const;

test.each(['nl', 'en'] as const)(
  'a whole talk with Karin runs from the start to the debrief (%s)',
  async (language) => {
    const { browser, sessionId } = await startSession(server.url, null, { personaId: 'yes-but', language });
    const socket = await TestSocket.open(browser);
    await socket.join(sessionId);
    for (const [index, text] of talk[language].entries()) {
      const answer = await socket.submit(sessionId, `turn-000${index}`, text);
      expect(answer.type).toBe('session-events');
    }
    const ended = socket.next((message) => JSON.stringify(message).includes('session-ended'));
    socket.send({ type: 'session-end', sessionId });
    await ended;
    const answer = await fetch(`${server.url}/api/sessions/${sessionId}/debrief`, {
      headers: { cookie: browser.cookie },
    });
    const debrief = Debrief.parse(await answer.json());
    expect(debrief.turns.map(({ text }) => text)).toEqual(talk[language]);
    expect(debrief.measures.length).toBeGreaterThan(0);
    expect(debrief.missed.length).toBeGreaterThan(0);
    expect(debrief.turns.some(({ changes }) => changes.length > 0)).toBe(true);
    const hidden = /"(trust|resistance|thought|layer|state|move)":/;
    expect(socket.messages.filter((message) => hidden.test(JSON.stringify(message)))).toEqual([]);
    await socket.close();
  },
);

test('every code that a client lists as a goal has a name and a page', async () => {
  const { personas } = PersonaList.parse(await (await fetch(`${server.url}/api/personas`)).json());
  const { codes } = CodeList.parse(await (await fetch(`${server.url}/api/codes`)).json());
  const known = new Set(codes.map(({ id }) => id));
  for (const { code } of personas.flatMap(({ learningGoals }) => learningGoals))
    expect(known).toContain(code);
  for (const { id } of codes) {
    const page = CodePage.parse(await (await fetch(`${server.url}/api/codes/${id}`)).json());
    expect(page.html.nl).toMatch(/^<h1>/);
    expect(page.html.en).toMatch(/^<h1>/);
  }
});

import type { Language } from '../../../rubrics/turn.ts';
import { SessionCreated, type SessionRequest } from '../../../server/protocol/practice.ts';

/** A session of the practice room with the language of its talk. */
export type BenchSession = { readonly sessionId: string; readonly language: Language };

/** The sessions of one browser, with what it shows to get at them. */
export type Browser = { readonly cookie: string; readonly sessions: readonly BenchSession[] };

/** Requests under way at a time; chosen. */
const parallel = 16;

/**
 * Creates `count` sessions with Karin (yes-but) in one browser, Dutch and English by turns.
 * @param url where the server is, without a slash at the end
 * @throws Error when the server refuses one
 */
export async function createSessions(url: string, count: number, known?: Browser): Promise<Browser> {
  const first = known ?? (await createFirst(url));
  const sessions: BenchSession[] = [];
  for (let made = 0; made < count; made += parallel) {
    const numbers = Array.from({ length: Math.min(parallel, count - made) }, (_, index) => made + index);
    const batch = numbers.map(async (number): Promise<BenchSession> => {
      const language = number % 2 === 0 ? 'nl' : 'en';
      const answer = await post(url, language, first.cookie);
      return { sessionId: SessionCreated.parse(await answer.json()).sessionId, language };
    });
    sessions.push(...(await Promise.all(batch)));
  }
  return { cookie: first.cookie, sessions };
}

async function createFirst(url: string): Promise<Browser> {
  const answer = await post(url, 'nl', '');
  await answer.arrayBuffer();
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  return { cookie: cookie.join('; '), sessions: [] };
}

async function post(url: string, language: Language, cookie: string): Promise<Response> {
  const body: SessionRequest = { personaId: 'yes-but', language, difficulty: 2, feedback: 'each-turn' };
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST /api/sessions gave ${answer.status}: ${await answer.text()}`);
  return answer;
}

import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { BenchSession } from './create-sessions.ts';
import { traineeTurns } from './trainee-turns.ts';

/** One trainee in one session, who speaks when asked to. */
export type Talk = {
  /** Says the next text and waits for the answer. Gives how long that took, in ms. */
  speak(): Promise<number>;
  hasEnded(): boolean;
  close(): void;
};

const turnIdDigits = 8;

function ignore(): void {}

/**
 * Joins a session over a socket of its own.
 * @param textIndex which of the trainee turns comes first; after the last, the first
 * @throws Error when the server answers with an error
 */
export async function openTalk(
  url: string,
  cookie: string,
  { sessionId, language }: BenchSession,
  textIndex: number,
): Promise<Talk> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws`, { origin: url, headers: { cookie } });
  await once(socket, 'open');
  let hasEnded = false;
  let turn = 0;
  let onEvents: () => void = ignore;
  let onError: (error: Error) => void = ignore;
  socket.on('message', (data: Buffer) => {
    if (data.includes('"type":"error"')) onError(new Error(data.toString()));
    if (!data.includes('"type":"session-events"')) return;
    hasEnded ||= data.includes('"type":"session-ended"');
    onEvents();
  });
  const send = (frame: string): Promise<void> =>
    new Promise((resolve, reject) => {
      onEvents = resolve;
      onError = reject;
      socket.send(frame);
    });
  await send(JSON.stringify({ type: 'session-join', sessionId, after: 0 }));
  return {
    speak: async () => {
      const texts = traineeTurns[language];
      const text = texts[(textIndex + turn) % texts.length];
      turn += 1;
      const turnId = String(turn).padStart(turnIdDigits, '0');
      const frame = JSON.stringify({ type: 'turn-submit', sessionId, turnId, action: 'say', text });
      const sentAt = performance.now();
      await send(frame);
      return performance.now() - sentAt;
    },
    hasEnded: () => hasEnded,
    close: () => socket.close(),
  };
}

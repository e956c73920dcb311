import { AppError } from '../errors.ts';
import type { StoredEvent } from '../store/event-log.ts';
import { SessionEvent } from './events.ts';

/** Version of the export's shape; goes up when a reader of the old one would misread the new one. */
const exportVersion = 1;

type SpokenTurn = { readonly role: 'trainee' | 'client'; readonly text: string };

/** A whole session to take away: as a transcript that `weerklank code` and `score` read, and every event that the owner may see. */
export type ExportedSession = {
  readonly format: 'weerklank-session';
  readonly version: number;
  readonly sessionId: string;
  readonly language: string;
  readonly clientAge: number;
  readonly turns: readonly SpokenTurn[];
  readonly events: readonly { readonly seq: number; readonly recordedAt: number; readonly event: unknown }[];
};

/**
 * Exports a session.
 * @throws AppError `unknown_session` when the log is empty
 */
export function exportSession(sessionId: string, stored: readonly StoredEvent[]): ExportedSession {
  const events = stored.map(({ seq, recordedAt, body }) => ({
    seq,
    recordedAt,
    event: SessionEvent.parse(JSON.parse(body)),
  }));
  const started = events[0]?.event;
  if (started?.type !== 'session-started') throw new AppError('unknown_session');
  const isOver = events.some(({ event }) => event.type === 'session-ended');
  const mayShowCoding = isOver || started.feedback === 'each-turn';
  return {
    format: 'weerklank-session',
    version: exportVersion,
    sessionId,
    language: started.language,
    clientAge: started.persona.age,
    turns: events.flatMap(({ event }) => toSpokenTurn(event) ?? []),
    events: events.flatMap(({ seq, recordedAt, event }) => {
      const shown = isOver ? event : toVisible(event, mayShowCoding);
      return shown === null ? [] : [{ seq, recordedAt, event: shown }];
    }),
  };
}

function toSpokenTurn(event: SessionEvent): SpokenTurn | null {
  if (event.type === 'trainee-spoke') return { role: 'trainee', text: event.text };
  return event.type === 'persona-spoke' ? { role: 'client', text: event.speech } : null;
}

/** What of an event may be taken away while the talk lasts. */
function toVisible(event: SessionEvent, mayShowCoding: boolean): unknown {
  switch (event.type) {
    case 'session-started': {
      const { state: _hidden, ...visible } = event;
      return visible;
    }
    case 'turn-coded':
      return mayShowCoding ? event : null;
    case 'trainee-spoke':
    case 'persona-spoke':
    case 'session-ended':
      return event;
    case 'persona-moved':
    case 'session-scored':
      break;
  }
  return null;
}

import type { VisibleEvent } from '../protocol/socket.ts';
import type { StoredEvent } from '../store/event-log.ts';
import { SessionStarted } from './events.ts';
import type { SessionState } from './state.ts';

/**
 * The `session-events` message for the trainee's eyes, as JSON; null when none of the events is for them.
 * Bodies go out as they were stored: the JSON of an event is made once in its life.
 */
export function renderEventsFrame(
  sessionId: string,
  events: readonly StoredEvent[],
  state: SessionState,
): string | null {
  let list = '';
  for (const { seq, recordedAt, type, body } of events) {
    const visible = toVisibleBody(type, body, state);
    if (visible === null) continue;
    list += `${list === '' ? '' : ','}{"seq":${seq},"recordedAt":${recordedAt},"event":${visible}}`;
  }
  if (list === '') return null;
  return `{"type":"session-events","sessionId":${JSON.stringify(sessionId)},"events":[${list}]}`;
}

/** What of an event may reach the trainee before the debrief. An event of a kind not named here stays inside. */
function toVisibleBody(type: string, body: string, { feedback, ended }: SessionState): string | null {
  switch (type) {
    case 'trainee-spoke':
    case 'persona-spoke':
    case 'session-ended':
      return body;
    case 'turn-coded':
      return feedback === 'each-turn' || ended !== null ? body : null;
    case 'session-started': {
      const started = SessionStarted.parse(JSON.parse(body));
      const { persona, language, difficulty, feedback: moment } = started;
      const visible: VisibleEvent = { type: started.type, persona, language, difficulty, feedback: moment };
      return JSON.stringify(visible);
    }
    default:
      return null;
  }
}

import type { TurnCoding } from '../../rubrics/index.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { EndReason } from '../protocol/socket.ts';
import { TurnCoded, type SessionEvent } from './events.ts';
import type { LiveSession } from './live-session.ts';
import type { SessionDeps } from './session-deps.ts';
import type { SessionState } from './state.ts';

/**
 * Ends a session on the trainee's word; one that is over stays as it ended.
 * @throws AppError `store_unavailable`; the session goes on then
 */
export async function endSession(deps: SessionDeps, session: LiveSession): Promise<void> {
  while (session.state.ended === null) {
    const end = { reason: 'trainee-ended', latest: [], missed: findMissed(deps, session.state) } as const;
    const stored = await session.append(deps.now(), await renderEnd(deps, session.id, end));
    if (stored !== null) deps.reportEnd(session.id, end.reason);
  }
}

function findMissed({ engines }: SessionDeps, { personaId, persona }: SessionState): Debrief['missed'] {
  const character = engines.characters.get(personaId);
  return character?.card.version === persona.version ? character.findMissed(persona) : [];
}

/** How a session ends. `latest` holds codings that are not in the log yet. */
type End = {
  readonly reason: EndReason;
  readonly latest: readonly TurnCoding[];
  readonly missed: Debrief['missed'];
};

/** The events that close a session: that it ended, and what it came to. */
export async function renderEnd(
  { engines, log }: SessionDeps,
  sessionId: string,
  { reason, latest, missed }: End,
): Promise<SessionEvent[]> {
  const codings: TurnCoding[] = [];
  for (const { type, body } of await log.read(sessionId, 0)) {
    if (type === 'turn-coded') codings.push(TurnCoded.parse(JSON.parse(body)).coding);
  }
  const report = engines.scoreSession([...codings, ...latest]);
  return [
    { type: 'session-ended', reason },
    { type: 'session-scored', engine: engines.version, report, missed },
  ];
}

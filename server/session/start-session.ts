import { AppError } from '../errors.ts';
import type { SessionRequest } from '../protocol/practice.ts';
import type { SessionEvent } from './events.ts';
import { toNewEvent } from './live-session.ts';
import type { SessionDeps } from './session-deps.ts';

/**
 * Starts a session and stores its opening.
 * @returns its id
 * @throws AppError `unknown_persona`, `store_unavailable`
 */
export async function startSession(
  deps: SessionDeps,
  owner: string,
  request: SessionRequest,
): Promise<string> {
  const { personaId, language, difficulty, feedback } = request;
  const character = deps.engines.characters.get(personaId);
  if (character === undefined)
    throw new AppError('unknown_persona', { details: `came personaId ${JSON.stringify(personaId)}` });
  const { state, reply } = character.begin({ language, seed: deps.newSeed(), difficulty });
  const engine = deps.engines.version;
  const events: SessionEvent[] = [
    { type: 'session-started', persona: character.card, language, difficulty, feedback, engine, state },
  ];
  if (reply !== null) {
    const { speech, nonverbal, expression } = reply;
    events.push({ type: 'persona-spoke', turnId: null, speech, nonverbal, expression });
  }
  const sessionId = deps.newId();
  await deps.log.append({
    sessionId,
    afterSeq: 0,
    recordedAt: deps.now(),
    events: events.map(toNewEvent),
    owner,
  });
  return sessionId;
}

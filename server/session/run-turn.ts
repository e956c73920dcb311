import type { TurnCoding } from '../../rubrics/index.ts';
import { AppError } from '../errors.ts';
import type { StoredEvent } from '../store/event-log.ts';
import { decideTurn, type SubmittedTurn } from './decide.ts';
import { renderEnd } from './end-session.ts';
import type { Answer, Character } from './engines.ts';
import type { SessionEvent } from './events.ts';
import type { LiveSession } from './live-session.ts';
import type { SessionDeps } from './session-deps.ts';
import type { SessionState } from './state.ts';

/** How often a turn is decided anew because another process wrote first; each time this one has caught up. Chosen. */
const maxTries = 10;

/**
 * The spine: one trainee turn, from the words to the client's answer, stored before anybody hears of it.
 * @returns the events of the turn once more when it was handled before; null when it was handled now and the
 * listeners have been told
 * @throws AppError when the turn is refused; nothing has changed then
 */
export async function runTurn(
  deps: SessionDeps,
  session: LiveSession,
  turn: SubmittedTurn,
): Promise<readonly StoredEvent[] | null> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const state = session.state;
    const decision = decideTurn(state, session.handledTurns, turn);
    if (decision.type === 'handled') return deps.log.readTurn(session.id, turn.turnId);
    if (decision.type === 'refuse') throw new AppError(decision.code);

    const character = findCharacter(deps, state);
    const coding = codeSubmitted(deps, state, character, turn);
    const answer = answerTurn(state, character, turn, coding);
    const events = [
      ...toTurnEvents(deps, turn, coding, answer),
      ...(await renderClientEnd(deps, session, character, coding, answer)),
    ];
    if ((await session.append(deps.now(), events)) === null) continue;
    if (session.state.ended !== null) deps.reportEnd(session.id, session.state.ended);
    return null;
  }
  throw new AppError('store_unavailable');
}

function findCharacter({ engines }: SessionDeps, { personaId, persona }: SessionState): Character {
  const character = engines.characters.get(personaId);
  if (character === undefined) throw new AppError('unknown_persona');
  // A state counts cards of the decks of one version; another version's decks lie in another order.
  if (character.card.version !== persona.version) throw new AppError('persona_changed');
  return character;
}

function codeSubmitted(
  { engines }: SessionDeps,
  { language, context, earlier }: SessionState,
  { age }: Character,
  { action, text }: SubmittedTurn,
): TurnCoding {
  if (action === 'silence') return engines.codeSilence();
  return engines.codeTurn({ lang: language, age, context: [...context], earlier: [...earlier], text });
}

function answerTurn(
  state: SessionState,
  character: Character,
  { action, text }: SubmittedTurn,
  { mainAct, codes, utterances }: TurnCoding,
): Answer {
  return character.answer(state.persona, { action, text, mainAct, codes, utterances });
}

function toTurnEvents(
  { engines }: SessionDeps,
  { turnId, action, text }: SubmittedTurn,
  coding: TurnCoding,
  { state, move, reply: { speech, nonverbal, expression, thought } }: Answer,
): SessionEvent[] {
  const engine = engines.version;
  return [
    { type: 'trainee-spoke', turnId, action, text },
    { type: 'turn-coded', turnId, coding },
    { type: 'persona-moved', turnId, engine, personaVersion: state.version, move, state, thought },
    { type: 'persona-spoke', turnId, speech, nonverbal, expression },
  ];
}

async function renderClientEnd(
  deps: SessionDeps,
  { id }: LiveSession,
  character: Character,
  coding: TurnCoding,
  { move, state }: Answer,
): Promise<SessionEvent[]> {
  if (move.ended === null) return [];
  return renderEnd(deps, id, { reason: move.ended, latest: [coding], missed: character.findMissed(state) });
}

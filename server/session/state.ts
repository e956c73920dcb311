import type { PersonaState } from '../../personas/index.ts';
import type { ContextTurn, Language } from '../../rubrics/index.ts';
import { mostEarlier } from '../../rubrics/turn.ts';
import type { Difficulty, FeedbackMoment } from '../protocol/practice.ts';
import type { EndReason } from '../protocol/socket.ts';
import type { SessionEvent } from './events.ts';

/** How many turns of both speakers coding may look back on; the coding manual's window, with room to spare. Chosen. */
export const contextTurns = 12;

/** What the next turn needs to know of a session. Its size does not grow with the session's length. */
export type SessionState = {
  readonly personaId: string;
  readonly language: Language;
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMoment;
  readonly persona: PersonaState;
  /** The latest turns of both, oldest first. */
  readonly context: readonly ContextTurn[];
  /** What the client said before `context` begins, oldest first. */
  readonly earlier: readonly string[];
  /** Trainee turns so far. */
  readonly turns: number;
  readonly ended: EndReason | null;
};

/** The state after one more event; null before the first, which is always `session-started`. */
export function evolve(state: SessionState | null, event: SessionEvent): SessionState {
  if (event.type === 'session-started') {
    return {
      personaId: event.persona.id,
      language: event.language,
      difficulty: event.difficulty,
      feedback: event.feedback,
      persona: event.state,
      context: [],
      earlier: [],
      turns: 0,
      ended: null,
    };
  }
  if (state === null) throw new Error(`The log begins with ${event.type} and not with session-started.`);
  switch (event.type) {
    case 'trainee-spoke':
      return {
        ...state,
        turns: state.turns + 1,
        ...(event.action === 'silence' ? {} : addTurn(state, 'trainee', event.text)),
      };
    case 'persona-moved':
      return { ...state, persona: event.state };
    case 'persona-spoke':
      return event.speech === '' ? state : { ...state, ...addTurn(state, 'client', event.speech) };
    case 'session-ended':
      return { ...state, ended: event.reason };
    case 'turn-coded':
    case 'session-scored':
      break;
  }
  return state;
}

function addTurn(
  { context, earlier }: SessionState,
  role: ContextTurn['role'],
  text: string,
): Pick<SessionState, 'context' | 'earlier'> {
  const gone = context.slice(0, 1 - contextTurns).filter((turn) => turn.role === 'client');
  return {
    context: [...context.slice(1 - contextTurns), { role, text }],
    earlier: gone.length === 0 ? earlier : [...earlier, ...gone.map((turn) => turn.text)].slice(-mostEarlier),
  };
}

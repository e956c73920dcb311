import type { ErrorCode } from '../errors.ts';
import type { TraineeAction } from '../protocol/socket.ts';
import type { SessionState } from './state.ts';

/** Most trainee turns in one session; far beyond any talk, it bounds what one session can hold. Chosen. */
const maxTurns = 10_000;

/** A turn that a trainee hands in. */
export type SubmittedTurn = {
  readonly turnId: string;
  readonly action: TraineeAction;
  readonly text: string;
};

/** What to do with it: take it, point at what was done with it before, or refuse it. */
export type Decision =
  | { readonly type: 'take' }
  | { readonly type: 'handled' }
  | { readonly type: 'refuse'; readonly code: ErrorCode };

/** Decides on a turn. A turn that was handled stays handled, whatever has become of the session since. */
export function decideTurn(state: SessionState, handled: ReadonlySet<string>, turn: SubmittedTurn): Decision {
  if (handled.has(turn.turnId)) return { type: 'handled' };
  if (state.ended !== null) return { type: 'refuse', code: 'session_ended' };
  if (state.turns >= maxTurns) return { type: 'refuse', code: 'session_full' };
  const isEmpty = turn.text.trim() === '';
  if (isEmpty !== (turn.action === 'silence')) return { type: 'refuse', code: 'invalid_turn' };
  return { type: 'take' };
}

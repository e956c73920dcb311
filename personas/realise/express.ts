import type { Expression } from '../expression.ts';
import type { Persona } from '../persona.ts';
import type { PersonaState } from '../state.ts';
import { behind } from '../thought-cause.ts';
import type { Move } from '../turn.ts';
import { readCue } from './read-cue.ts';

/** From this much tension on, who walks out does so in anger; below it she turns away. Chosen, not measured. */
const angryFrom = 0.5;

/** What is shown beside the words. `isOfMood` tells that it was dealt for the mood of the move itself. */
export type ShownCue = { readonly text: string | null; readonly isOfMood: boolean };

/** What an act shows whatever the moment; null where it leaves that open. */
function shownByAct(persona: Persona, state: PersonaState, { act, say }: Move): Expression | null {
  if (act === 'play') return 'playing';
  if (act === 'walk-out') return state.mood.arousal >= angryFrom ? 'angry' : 'looking-away';
  if (act !== 'emotion') return null;
  const pools = say.map(({ deck }) => persona.decks[deck]!.id);
  if (pools.includes('emotion-sad')) return 'moved';
  return pools.includes('emotion-angry') ? 'angry' : null;
}

/**
 * The expression that goes with a move: by the act where that says more than anything, else by the sign that stands
 * beside her words, so that face and words agree, else by the moment. `state` is the state after the move.
 */
export function express(persona: Persona, state: PersonaState, move: Move, cue: ShownCue): Expression {
  const { mood } = behind[move.moment];
  const byAct = shownByAct(persona, state, move);
  if (byAct !== null) return byAct;
  if (cue.isOfMood) return mood;
  const byCue = cue.text === null ? null : readCue(state.language, cue.text);
  if (byCue !== null) return byCue;
  if (move.act === 'silence' && move.ended === null) return 'thinking';
  if (move.act === 'wander-off') return 'looking-away';
  return move.layer === 'core' ? 'moved' : mood;
}

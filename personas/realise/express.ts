import type { Expression } from '../expression.ts';
import type { Persona } from '../persona.ts';
import type { PersonaState } from '../state.ts';
import { behind } from '../thought-cause.ts';
import type { Move } from '../turn.ts';
import { readCue } from './read-cue.ts';

/** From this much tension on, who walks out does so in anger; below it she turns away. Chosen, not measured. */
const angryFrom = 0.5;

/** From this much trust on, who tells what anyone may know looks at ease; from this much resistance on, guarded. Chosen. */
const openFrom = 0.4;
const closedFrom = 0.5;

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

/** What is shown while a story is told: the deeper it lies, the more of it; null where the moment decides. */
function shownWhileTelling({ mood }: PersonaState, { act, layer, moment }: Move): Expression | null {
  if (act !== 'tell' && act !== 'confirm-and-deepen') return null;
  if (layer === 'core') return 'moved';
  if (layer === 'middle' || behind[moment].mood !== 'thinking') return null;
  if (mood.trust >= openFrom) return 'at-ease';
  return mood.resistance >= closedFrom ? 'guarded' : null;
}

/**
 * The expression that goes with a move: by the act where that says more than anything, else by the sign that stands
 * beside her words, so that face and words agree, else by what she tells, else by the moment. `state` is the state after the move.
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
  return shownWhileTelling(state, move) ?? mood;
}

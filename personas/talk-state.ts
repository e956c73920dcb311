import type { Persona } from './persona.ts';
import type { PersonaState } from './state.ts';

/** A state at work: `counts` says what `dealt` says, by the number of the deck, and is counted up as cards are dealt. */
export type TalkState = PersonaState & { readonly counts: number[] };

/** How many cards were dealt of each deck, by the deck's number: a new list, the caller's own. */
export function countDealt(persona: Persona, dealt: PersonaState['dealt']): number[] {
  const counts = new Array<number>(persona.decks.length).fill(0);
  for (let place = 0; place < dealt.length; place += 2) counts[dealt[place]!] = dealt[place + 1]!;
  return counts;
}

/** The counts as a state carries them: the decks that were dealt from, each followed by its count. */
export function listDealt(counts: readonly number[]): number[] {
  const dealt: number[] = [];
  for (let deck = 0; deck < counts.length; deck += 1) {
    if (counts[deck]! > 0) dealt.push(deck, counts[deck]!);
  }
  return dealt;
}

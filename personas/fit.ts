import { hasSpokenOf } from './disclose.ts';
import type { Persona } from './persona.ts';
import type { PersonaState } from './state.ts';
import type { Understanding } from './understand/understand.ts';

/** How well what the trainee gives back matches what the client said. */
export type Fit = 'fits' | 'misses';

/** Content words below which a reflection is too short to be called beside the point; chosen, not measured. */
const fewestWordsToMiss = 2;

/** How many different content words of the message she has said herself: just now, or in what she told before. */
export function sharedWords(persona: Persona, state: PersonaState, content: readonly string[]): number {
  const { index } = persona.tongues[state.language];
  let shared = 0;
  for (const stem of new Set(content)) {
    const decks = index.decksByStem.get(stem);
    if (decks === undefined) continue;
    const saidJustNow = state.recent.some(({ deck, card }) => index.stemsByCard[deck]?.[card]?.has(stem));
    const toldBefore = decks.some((deck) => {
      const kind = persona.decks[deck]!.kind;
      return (kind === 'tell' || kind === 'fact') && state.dealt[deck]! > 0;
    });
    if (saidJustNow || toldBefore) shared += 1;
  }
  return shared;
}

/**
 * Whether a reflection or summary matches what she said. It does when it shares a word or a topic with it or names a
 * hard feeling; gladness that she never showed, a topic she never touched, or words strange to all her story, miss.
 */
export function fitOf(persona: Persona, state: PersonaState, understanding: Understanding): Fit {
  const { topics, feelings, content } = understanding;
  const shared = sharedWords(persona, state, content);
  const isGlad = feelings.has('glad');
  if (isGlad && feelings.size === 1 && shared < fewestWordsToMiss) return 'misses';
  if (shared > 0) return 'fits';
  const best = topics[0];
  if (best !== undefined && new Set(content).size >= fewestWordsToMiss) {
    return hasSpokenOf(persona, state, best.id) ? 'fits' : 'misses';
  }
  if (best !== undefined || feelings.size > (isGlad ? 1 : 0)) return 'fits';
  const { decksByStem } = persona.tongues[state.language].index;
  const strange = content.filter((stem) => !decksByStem.has(stem));
  return strange.length < fewestWordsToMiss || strange.length < content.length ? 'fits' : 'misses';
}

import { hasSpokenOf } from './disclose.ts';
import type { Persona } from './persona.ts';
import type { TalkState } from './talk-state.ts';
import type { Stem, UnderstandingIndex } from './understand/build-index.ts';
import type { Understanding } from './understand/understand.ts';

/** How well what the trainee gives back matches what the client said. */
export type Fit = 'fits' | 'misses';

/** Content words below which a reflection is too short to be called beside the point; chosen, not measured. */
const fewestWordsToMiss = 2;

/** Whether a stem occurs in one of some cards, given as deck and card in turn. */
function isAmong(
  cards: readonly number[],
  stemsByCard: UnderstandingIndex['stemsByCard'],
  stem: string,
): boolean {
  for (let place = 0; place < cards.length; place += 2) {
    if (stemsByCard[cards[place]!]?.[cards[place + 1]!]?.has(stem) === true) return true;
  }
  return false;
}

/** How many different content words of the message she has said herself: just now, or in what she told before. */
export function sharedWords(persona: Persona, state: TalkState, content: readonly Stem[]): number {
  const { stemsByCard } = persona.tongues[state.language].index;
  let shared = 0;
  for (const { text, decks, ownDecks } of new Set(content)) {
    if (decks.length === 0) continue;
    const toldBefore = ownDecks.some((deck) => state.counts[deck]! > 0);
    if (toldBefore || isAmong(state.recent, stemsByCard, text)) shared += 1;
  }
  return shared;
}

/** How many different words there are; a word that the index does not know has a new stem each time. */
function countDifferent(content: readonly Stem[]): number {
  return new Set(content.map(({ text }) => text)).size;
}

/** Whether she has told nothing of a layer, given as "topic/layer". */
function isUntold(persona: Persona, state: TalkState, key: string): boolean {
  const layer = persona.layers.find((other) => other.key === key);
  return layer !== undefined && layer.tells.every((deck) => state.counts[deck] === 0);
}

/**
 * Whether a reflection or summary matches what she said. It does when it shares a word or a topic with it or names a
 * hard feeling; what gives away a layer that she has not told from, gladness that she never showed, a topic she never touched, or words strange to all her story, miss.
 */
export function fitOf(persona: Persona, state: TalkState, understanding: Understanding): Fit {
  const { topics, layers, feelings, content } = understanding;
  if (layers.some((key) => isUntold(persona, state, key))) return 'misses';
  const shared = sharedWords(persona, state, content);
  const isGlad = feelings.has('glad');
  if (isGlad && feelings.size === 1 && shared < fewestWordsToMiss) return 'misses';
  if (shared > 0) return 'fits';
  const best = topics[0];
  if (best !== undefined && countDifferent(content) >= fewestWordsToMiss) {
    return hasSpokenOf(persona, state, best.id) ? 'fits' : 'misses';
  }
  if (best !== undefined || feelings.size > (isGlad ? 1 : 0)) return 'fits';
  const strange = content.filter(({ decks }) => decks.length === 0);
  return strange.length < fewestWordsToMiss || strange.length < content.length ? 'fits' : 'misses';
}

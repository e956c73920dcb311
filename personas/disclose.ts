import type { DeckNumbers } from './deck.ts';
import type { Persona } from './persona.ts';
import { boundsOf, holds, type Bounds, type Mood } from './mood.ts';
import type { Depth, PersonaSheet } from './schema.ts';
import type { PersonaState } from './state.ts';
import { countDealt, type TalkState } from './talk-state.ts';
import type { Stem } from './understand/build-index.ts';

/** One layer of one topic, ready for use. `key` is "topic/layer"; `tells` are deck numbers in the order of the sheet. */
export type StoryLayer = {
  readonly key: string;
  readonly topic: string;
  readonly depth: Depth;
  readonly bounds: readonly Bounds[];
  readonly feeling: { readonly nl: string; readonly en: string } | null;
  readonly tells: readonly number[];
  /** The deck from which she must have spoken before it can open. */
  readonly after: number | null;
  /** The layer above it, of which enough must be told before this one can open. */
  readonly above: StoryLayer | null;
};

/** All layers of the story, topic by topic, surface first. */
export function listLayers(sheet: PersonaSheet, deckNumbers: DeckNumbers): StoryLayer[] {
  return sheet.topics.flatMap((topic) => {
    const layers: StoryLayer[] = [];
    for (const layer of topic.layers) {
      layers.push({
        key: `${topic.id}/${layer.id}`,
        topic: topic.id,
        depth: layer.id,
        bounds: boundsOf({ ...sheet.layerConditions[layer.id], ...layer.opens }),
        after: layer.after === undefined ? null : deckNumbers.pool.get(layer.after)!,
        feeling: layer.feeling ?? null,
        tells: layer.tells.map(({ id }) => deckNumbers.tell.get(id)!),
        above: layers.at(-1) ?? null,
      });
    }
    return layers;
  });
}

/** What disclosure depends on. */
export type DisclosureState = Pick<TalkState, 'difficulty' | 'counts' | 'open'> & { readonly mood: Mood };

/** Whether enough was told of the layer above: something, and before a core opens all of it. */
function isLedTo(layer: StoryLayer, state: DisclosureState): boolean {
  const isTold = (deck: number): boolean => state.counts[deck]! > 0;
  if (layer.after !== null && !isTold(layer.after)) return false;
  if (layer.above === null) return true;
  return layer.depth === 'core' ? layer.above.tells.every(isTold) : layer.above.tells.some(isTold);
}

/**
 * The layers that are open now, as "topic/layer". A layer opens when its conditions hold and enough of the layer above
 * it has been told; once open it closes again only when a condition is missed by more than `closesAfter`.
 */
export function openLayers(persona: Persona, state: DisclosureState): string[] {
  const { sheet } = persona;
  const shift = sheet.difficulty[state.difficulty].threshold;
  const open: string[] = [];
  for (const layer of persona.layers) {
    const isMet =
      holds(layer.bounds, state.mood, shift) ||
      (state.open.includes(layer.key) && holds(layer.bounds, state.mood, shift - sheet.closesAfter));
    if (isMet && isLedTo(layer, state)) open.push(layer.key);
  }
  return open;
}

/** A word that occurs in the telling of more things than this points at none of them. */
export const mostTellsForWord = 6;

/** How many of some words occur in the telling of one thing, common words left out. */
function wordsOfTell(content: readonly Stem[], deck: number): number {
  return content.filter(({ ownDecks }) => ownDecks.length <= mostTellsForWord && ownDecks.includes(deck))
    .length;
}

/**
 * The untold thing of a topic's open layers that shares most words with what was asked; among equals the first of the
 * deepest layer. `content` holds the words asked with; `isShallow` keeps to the surface. Null when there is none.
 */
export function nextTell(
  persona: Persona,
  state: DisclosureState,
  topic: string,
  {
    content = [],
    isShallow = false,
  }: { readonly content?: readonly Stem[]; readonly isShallow?: boolean } = {},
): { readonly layer: StoryLayer; readonly deck: number } | null {
  const layers = persona.layersByTopic.get(topic) ?? [];
  let best: { readonly layer: StoryLayer; readonly deck: number } | null = null;
  let most = -1;
  for (const layer of layers.toReversed()) {
    if (!state.open.includes(layer.key) || (isShallow && layer.above !== null)) continue;
    for (const deck of layer.tells) {
      if (state.counts[deck] !== 0) continue;
      const shared = wordsOfTell(content, deck);
      if (shared > most) {
        best = { layer, deck };
        most = shared;
      }
    }
  }
  return best;
}

/** Whether a layer further down than this one has been told from: she does not climb back by herself. */
export function hasGoneDeeper(
  persona: Persona,
  state: DisclosureState,
  { topic, depth }: StoryLayer,
): boolean {
  const layers = persona.layersByTopic.get(topic)!;
  const place = layers.findIndex((layer) => layer.depth === depth);
  return layers.slice(place + 1).some(({ tells }) => tells.some((deck) => state.counts[deck]! > 0));
}

/** Whether a topic still holds something that she is not ready to tell. */
export function holdsBack(persona: Persona, state: DisclosureState, topic: string): boolean {
  return (persona.layersByTopic.get(topic) ?? []).some(
    (layer) => !state.open.includes(layer.key) && layer.tells.some((deck) => state.counts[deck] === 0),
  );
}

/** Whether anything of a topic has been told, or it is the topic at hand, or it is why she came. */
export function hasSpokenOf(
  persona: Persona,
  state: Pick<TalkState, 'counts' | 'topic'>,
  topic: string,
): boolean {
  if (topic === state.topic || topic === persona.sheet.agenda[0]) return true;
  return (persona.layersByTopic.get(topic) ?? []).some(({ tells }) =>
    tells.some((deck) => state.counts[deck]! > 0),
  );
}

/**
 * What she comes to when nobody steers: the topic at hand, what it leads to, then her agenda.
 * `from` is the topic at hand; null means the agenda alone.
 */
export function nextTellOn(
  persona: Persona,
  state: DisclosureState,
  from: string | null,
): { readonly layer: StoryLayer; readonly deck: number } | null {
  const leadsTo = persona.sheet.topics.find(({ id }) => id === from)?.leadsTo ?? [];
  for (const topic of [...(from === null ? [] : [from]), ...leadsTo, ...persona.sheet.agenda]) {
    const found = nextTell(persona, state, topic);
    if (found !== null && !hasGoneDeeper(persona, state, found.layer)) return found;
  }
  return null;
}

/** The ids of what she has told (story first, then everyday facts), in the order of the sheet. */
export function toldIds(persona: Persona, { dealt }: Pick<PersonaState, 'dealt'>): string[] {
  const counts = countDealt(persona, dealt);
  return persona.decks
    .filter(({ kind, index }) => (kind === 'tell' || kind === 'fact') && counts[index]! > 0)
    .map(({ id }) => id);
}

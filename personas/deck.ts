import { poolsOf } from './line-pool.ts';
import { thoughtCauses, type Line, type PersonaLines } from './lines.ts';
import type { Depth, PersonaSheet } from './schema.ts';

/** What a deck of lines is for. */
export type DeckKind = 'pool' | 'advice' | 'fact' | 'literal' | 'tell' | 'thought' | 'cue';

/** A set of variants of which one is dealt at a time. `topic` and `layer` are there for tells; a fact may have a topic. */
export type Deck = {
  readonly index: number;
  /** Kind and id (`tell:father-died`), as deckName makes it. */
  readonly name: string;
  readonly kind: DeckKind;
  readonly id: string;
  readonly topic: string | null;
  readonly layer: Depth | null;
};

/** Deck numbers by kind and id. */
export type DeckNumbers = Readonly<Record<DeckKind, ReadonlyMap<string, number>>>;

/** The moods that have cues of their own. */
const cueMoods = ['at-ease', 'guarded', 'looking-away', 'moved', 'angry', 'thinking'] as const;
/** A mood that has cues of its own. */
export type CueMood = (typeof cueMoods)[number];

/** A deck's name: its kind and id; ids of tells are unique over all topics. */
function deckName(kind: DeckKind, id: string): string {
  return `${kind}:${id}`;
}

/** The topic that a fact belongs to, by the first word of its id; null where it belongs to none. */
function topicOfFact(sheet: PersonaSheet, fact: string): string | null {
  const first = fact.split('-', 1)[0]!;
  return sheet.factTopics[first] ?? (sheet.topics.some(({ id }) => id === first) ? first : null);
}

/** All decks of a persona, in an order that is the same for both languages and fixed for a version. */
export function listDecks(sheet: PersonaSheet): Deck[] {
  const rest: Omit<Deck, 'index' | 'name'>[] = [
    ...Object.keys(poolsOf(sheet)).map((id) => ({ kind: 'pool' as const, id, topic: null, layer: null })),
    ...sheet.topics.flatMap((topic) =>
      topic.layers.flatMap((layer) =>
        layer.tells.map(({ id }) => ({ kind: 'tell' as const, id, topic: topic.id, layer: layer.id })),
      ),
    ),
    ...sheet.advice.map(({ id }) => ({ kind: 'advice' as const, id, topic: null, layer: null })),
    ...Object.keys(sheet.facts).map((id) => ({
      kind: 'fact' as const,
      id,
      topic: topicOfFact(sheet, id),
      layer: null,
    })),
    ...Object.keys(sheet.literal).map((id) => ({ kind: 'literal' as const, id, topic: null, layer: null })),
    ...thoughtCauses.map((id) => ({ kind: 'thought' as const, id, topic: null, layer: null })),
    ...cueMoods.map((id) => ({ kind: 'cue' as const, id, topic: null, layer: null })),
  ];
  return rest.map((deck, index) => ({ index, name: deckName(deck.kind, deck.id), ...deck }));
}

/** Finds each deck's number by its kind and id. */
export function numberDecks(decks: readonly Deck[]): DeckNumbers {
  const numbersOf = (wanted: DeckKind): ReadonlyMap<string, number> =>
    new Map(decks.filter(({ kind }) => kind === wanted).map(({ id, index }) => [id, index]));
  return {
    pool: numbersOf('pool'),
    advice: numbersOf('advice'),
    fact: numbersOf('fact'),
    literal: numbersOf('literal'),
    tell: numbersOf('tell'),
    thought: numbersOf('thought'),
    cue: numbersOf('cue'),
  };
}

function isCueMood(id: string): id is CueMood {
  return cueMoods.some((mood) => mood === id);
}

/** The cards of a deck in one language. */
export function cardsOf(lines: PersonaLines, { kind, id, topic, layer }: Deck): readonly Line[] {
  if (kind === 'pool') return lines.pools[id] ?? [];
  if (kind === 'advice') return lines.advice[id]?.lines ?? [];
  if (kind === 'fact') return lines.facts[id]?.lines ?? [];
  if (kind === 'literal') return lines.literal[id]?.lines ?? [];
  if (kind === 'thought') return (lines.thoughts[id] ?? []).map((say) => ({ say, cue: null }));
  if (kind === 'cue') return (isCueMood(id) ? lines.cues[id] : []).map((cue) => ({ say: '', cue }));
  return topic === null || layer === null ? [] : (lines.topics[topic]?.layers[layer].tells[id]?.lines ?? []);
}

import type { Deck } from './deck.ts';
import type { StoryLayer } from './disclose.ts';
import type { Line, PersonaLines } from './lines.ts';
import type { PersonaSheet } from './schema.ts';
import type { UnderstandingIndex } from './understand/build-index.ts';

/** A language in which a persona speaks. */
export type Language = 'nl' | 'en';

/** What a persona says in one language, and the index with which it understands that language. */
export type Tongue = {
  readonly lines: PersonaLines;
  /** The cards of each deck, by the deck's number. */
  readonly cards: readonly (readonly Line[])[];
  readonly index: UnderstandingIndex;
};

/** A persona, read and checked: made once, used for any number of talks. Nothing in it ever changes. */
export type Persona = {
  readonly sheet: PersonaSheet;
  readonly decks: readonly Deck[];
  /** A deck's number by its name (`tell:father-died`). */
  readonly deckNumbers: ReadonlyMap<string, number>;
  readonly layers: readonly StoryLayer[];
  readonly layersByTopic: ReadonlyMap<string, readonly StoryLayer[]>;
  readonly tongues: Readonly<Record<Language, Tongue>>;
};

import type { Deck, DeckNumbers } from './deck.ts';
import type { StoryLayer } from './disclose.ts';
import type { Line, PersonaLines } from './lines.ts';
import type { PersonaSheet } from './schema.ts';
import type { Ways } from './ways.ts';
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
  readonly deckNumbers: DeckNumbers;
  readonly layers: readonly StoryLayer[];
  readonly layersByTopic: ReadonlyMap<string, readonly StoryLayer[]>;
  /** The ways to answer each moment. */
  readonly ways: Ways;
  readonly tongues: Readonly<Record<Language, Tongue>>;
};

import type { Deck } from '../deck.ts';
import type { Language } from '../persona.ts';
import { normalise, wordsOf } from './normalise.ts';
import { stemOf } from './stem.ts';

/** Which words occur in which lines: what a reflection is held against. */
export type CardStems = {
  /** The decks in whose lines a stem occurs. */
  readonly decksByStem: ReadonlyMap<string, readonly number[]>;
  /** The stems of each line, by deck and card, function words left out. */
  readonly stemsByCard: readonly (readonly ReadonlySet<string>[])[];
};

/** Finds which words occur in which lines. */
export function cardStems(
  decks: readonly Deck[],
  cards: readonly (readonly { say: string }[])[],
  language: Language,
  emptyStems: ReadonlySet<string>,
): CardStems {
  const stemsByCard = cards.map((variants) =>
    variants.map(({ say }) => {
      const stems = wordsOf(normalise(say)).map((word) => stemOf(word, language));
      return new Set(stems.filter((stem) => !emptyStems.has(stem)));
    }),
  );
  const decksByStem = new Map<string, number[]>();
  for (const { index, kind } of decks) {
    if (kind === 'thought' || kind === 'cue') continue;
    for (const stem of new Set(stemsByCard[index]!.flatMap((stems) => [...stems]))) {
      const known = decksByStem.get(stem);
      if (known === undefined) decksByStem.set(stem, [index]);
      else known.push(index);
    }
  }
  return { decksByStem, stemsByCard };
}

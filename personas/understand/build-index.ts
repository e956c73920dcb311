import type { Deck } from '../deck.ts';
import type { PersonaLines } from '../lines.ts';
import type { Language } from '../persona.ts';
import { normalise, wordsOf } from './normalise.ts';
import { phrasesEn } from './phrases.en.ts';
import { phrasesNl } from './phrases.nl.ts';
import type { Phrases } from './kinds.ts';
import { deletionsOf, shortestCorrected } from './spelling.ts';
import { stemOf } from './stem.ts';

/** What a keyword may stand for. */
export type TargetClass = 'topic' | 'fact' | 'advice' | 'kind' | 'feeling' | 'ease';

/** A thing that a keyword stands for. */
export type Target = { readonly index: number; readonly class: TargetClass; readonly id: string };

/** A keyword of one word or more, ready to be found: `words` are stems, the last one a beginning where `open`. */
export type Keyword = {
  readonly words: readonly string[];
  readonly open: boolean;
  /** Its letters, a measure of how much it says. */
  readonly length: number;
  readonly targets: readonly Target[];
};

/** All that is needed to understand one language of one persona; built once, never changed. */
export type UnderstandingIndex = {
  readonly language: Language;
  readonly targets: readonly Target[];
  /** Keywords by the stem of their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly Keyword[]>;
  /** Keywords of one word with an open end, by that beginning. */
  readonly byBeginning: ReadonlyMap<string, Keyword>;
  readonly beginningLengths: readonly number[];
  /** Stems that some keyword, line or list knows; such a word is never taken for a typing error. */
  readonly known: ReadonlySet<string>;
  /** Words of keywords, by each way to leave out one letter. */
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
  readonly emptyStems: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** The decks in whose lines a stem occurs. */
  readonly decksByStem: ReadonlyMap<string, readonly number[]>;
  /** The stems of each line, by deck and card. */
  readonly stemsByCard: readonly (readonly ReadonlySet<string>[])[];
};

const phrasesOf: Record<Language, Phrases> = { nl: phrasesNl, en: phrasesEn };

type Entry = { class: TargetClass; id: string; keyword: string };

function* entriesOf(lines: PersonaLines, phrases: Phrases): Generator<Entry> {
  const groups: [TargetClass, Iterable<[string, readonly string[]]>][] = [
    ['topic', Object.entries(lines.topics).map(([id, topic]) => [id, topic.keywords])],
    ['fact', Object.entries(lines.facts).map(([id, fact]) => [id, fact.keywords])],
    ['advice', Object.entries(lines.advice).map(([id, advice]) => [id, advice.keywords])],
    ['kind', Object.entries(phrases.kinds)],
    ['feeling', Object.entries(phrases.feelings)],
    ['ease', [['ease', phrases.ease]]],
  ];
  for (const [targetClass, group] of groups) {
    for (const [id, keywords] of group) {
      for (const keyword of keywords) yield { class: targetClass, id, keyword };
    }
  }
}

/** Builds the index for one language of a persona. `cards` are the lines by deck. */
export function buildIndex(
  lines: PersonaLines,
  decks: readonly Deck[],
  cards: readonly (readonly { say: string }[])[],
): UnderstandingIndex {
  const { language } = lines;
  const phrases = phrasesOf[language];
  const targets: Target[] = [];
  const targetByName = new Map<string, Target>();
  const keywords = new Map<string, Keyword & { targets: Target[] }>();
  const known = new Set<string>();
  const spelled = new Set<string>();
  for (const entry of entriesOf(lines, phrases)) {
    const name = `${entry.class}:${entry.id}`;
    let target = targetByName.get(name);
    if (target === undefined) {
      target = { index: targets.length, class: entry.class, id: entry.id };
      targets.push(target);
      targetByName.set(name, target);
    }
    const open = entry.keyword.trimEnd().endsWith('*');
    const raw = wordsOf(normalise(entry.keyword));
    if (raw.length === 0) continue;
    const words = raw.map((word, place) =>
      open && place === raw.length - 1 ? word : stemOf(word, language),
    );
    for (const [place, word] of raw.entries()) {
      known.add(words[place]!);
      if (word.length >= shortestCorrected && !(open && place === raw.length - 1)) spelled.add(word);
    }
    const key = `${words.join(' ')}${open ? '*' : ''}`;
    const existing = keywords.get(key);
    if (existing === undefined) {
      keywords.set(key, { words, open, length: raw.join('').length, targets: [target] });
    } else if (!existing.targets.includes(target)) existing.targets.push(target);
  }
  const byFirstWord = new Map<string, Keyword[]>();
  const byBeginning = new Map<string, Keyword>();
  for (const keyword of keywords.values()) {
    const first = keyword.words[0]!;
    if (keyword.open && keyword.words.length === 1) byBeginning.set(first, keyword);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), keyword]);
  }
  const byDeletion = new Map<string, string[]>();
  for (const word of spelled) {
    for (const shorter of deletionsOf(word))
      byDeletion.set(shorter, [...(byDeletion.get(shorter) ?? []), word]);
  }
  const emptyStems = new Set(wordsOf(normalise(phrases.empty)).map((word) => stemOf(word, language)));
  for (const stem of emptyStems) known.add(stem);
  const stemsByCard = cards.map((variants) =>
    variants.map(({ say }) => {
      const stems = wordsOf(normalise(say)).map((word) => stemOf(word, language));
      return new Set(stems.filter((stem) => !emptyStems.has(stem)));
    }),
  );
  const decksByStem = new Map<string, number[]>();
  for (const deck of decks) {
    for (const stem of new Set(stemsByCard[deck.index]!.flatMap((stems) => [...stems]))) {
      known.add(stem);
      decksByStem.set(stem, [...(decksByStem.get(stem) ?? []), deck.index]);
    }
  }
  return {
    language,
    targets,
    byFirstWord,
    byBeginning,
    beginningLengths: [...new Set([...byBeginning.keys()].map(({ length }) => length))].sort((a, b) => a - b),
    known,
    byDeletion,
    emptyStems,
    negations: new Set(phrases.negations),
    decksByStem,
    stemsByCard,
  };
}

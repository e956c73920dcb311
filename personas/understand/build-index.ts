import type { Deck } from '../deck.ts';
import type { PersonaLines } from '../lines.ts';
import type { Language } from '../persona.ts';
import { cardStems, type CardStems } from './card-stems.ts';
import { createKeyword, type Keyword, type Target, type TargetName } from './keyword.ts';
import { feelingFamilies, messageKinds, personWords, type PersonWord, type Phrases } from './kinds.ts';
import { normalise, wordsOf } from './normalise.ts';
import { phrasesEn } from './phrases.en.ts';
import { phrasesNl } from './phrases.nl.ts';
import { readWord } from './read-words.ts';
import { deletionsOf, shortestCorrected } from './spelling.ts';
import { stemOf } from './stem.ts';

/** A stem, and all that it stands for. */
export type Stem = {
  readonly text: string;
  /** Function words and the helper's everyday verbs say nothing about what a message is about. */
  readonly isEmpty: boolean;
  /** The keyword that is this one word. */
  readonly single: Keyword | null;
  /** Keywords that begin with this word and whose second and last word has an open end. */
  readonly openPairs: readonly Keyword[];
  /** The other keywords of two words and more that begin with this word, by the stem of their second. */
  readonly longer: ReadonlyMap<string, readonly Keyword[]> | null;
  /** The decks in whose lines it occurs, thoughts and cues left out. */
  readonly decks: readonly number[];
  /** Those of them that tell of her story and her days: tells and facts. */
  readonly ownDecks: readonly number[];
};

/** A word, with all that need not be looked up again. */
export type Word = {
  readonly text: string;
  readonly stem: Stem;
  /** Keywords of one word with an open end that this word answers to. */
  readonly opened: readonly Keyword[];
  /** Whether some keyword, line or list knows it. */
  readonly isKnown: boolean;
  readonly isNegation: boolean;
  /** Whether it asks for a who, what, where, when or how. */
  readonly asksForFact: boolean;
  /** Whether it points back to what was just said. */
  readonly pointsBack: boolean;
  /** The kind of person that it stands for, if for any. */
  readonly person: PersonWord | null;
};

/** All that is needed to understand one language of one persona; built once, never changed. */
export type UnderstandingIndex = Pick<CardStems, 'stemsByCard'> & {
  readonly language: Language;
  readonly words: ReadonlyMap<string, Word>;
  readonly stems: ReadonlyMap<string, Stem>;
  /** Keywords of one word with an open end, by that beginning. */
  readonly byBeginning: ReadonlyMap<string, Keyword>;
  readonly beginningLengths: readonly number[];
  /** Words of keywords, by each way to leave out one letter. */
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
  readonly negations: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly persons: ReadonlyMap<string, PersonWord>;
};

const phrasesOf: Record<Language, Phrases> = { nl: phrasesNl, en: phrasesEn };

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

type Entry = { readonly name: TargetName; readonly keyword: string };

function entriesOf(lines: PersonaLines, phrases: Phrases): Entry[] {
  const groups: [TargetName, readonly string[]][] = [
    ...Object.entries(lines.topics).map(group('topic')),
    ...Object.entries(lines.topics).flatMap(([topic, { layers }]) =>
      Object.entries(layers).map(([depth, { keywords }]): [TargetName, readonly string[]] => [
        { class: 'layer', id: `${topic}/${depth}` },
        keywords,
      ]),
    ),
    ...Object.entries(lines.facts).map(group('fact')),
    ...Object.entries(lines.literal).map(group('literal')),
    [{ class: 'news', id: 'news' }, lines.news],
    ...Object.entries(lines.advice).map(group('advice')),
    ...messageKinds.map((id): [TargetName, readonly string[]] => [{ class: 'kind', id }, phrases.kinds[id]]),
    ...feelingFamilies.map((id): [TargetName, readonly string[]] => [
      { class: 'feeling', id },
      phrases.feelings[id],
    ]),
    [{ class: 'ease', id: 'ease' }, phrases.ease],
    [{ class: 'difficulty', id: 'difficulty' }, phrases.difficulty],
  ];
  return groups.flatMap(([name, keywords]) => keywords.map((keyword) => ({ name, keyword })));
}

function group(
  targetClass: 'topic' | 'fact' | 'advice' | 'literal',
): (entry: [string, { readonly keywords: readonly string[] }]) => [TargetName, readonly string[]] {
  return ([id, { keywords }]) => [{ class: targetClass, id }, keywords];
}

/** The keywords of all targets, each once, with every target that it stands for. */
function gatherKeywords(entries: readonly Entry[], language: Language): Keyword[] {
  const targets = new Map<string, Target>();
  const byText = new Map<string, { words: string[]; isOpen: boolean; letters: number; targets: Target[] }>();
  for (const entry of entries) {
    const name = `${entry.name.class}:${entry.name.id}`;
    const target = targets.get(name) ?? { ...entry.name, index: targets.size };
    targets.set(name, target);
    const isOpen = entry.keyword.trimEnd().endsWith('*');
    const raw = wordsOf(normalise(entry.keyword));
    if (raw.length === 0) continue;
    const words = raw.map((word, place) =>
      isOpen && place === raw.length - 1 ? word : stemOf(word, language),
    );
    const text = `${words.join(' ')}${isOpen ? '*' : ''}`;
    const known = byText.get(text) ?? { words, isOpen, letters: raw.join('').length, targets: [] };
    if (!known.targets.includes(target)) known.targets.push(target);
    byText.set(text, known);
  }
  return [...byText.values()].map(createKeyword);
}

/** A greeting by name ("dag Karin"): the word alone may be something else ("de hele dag"). */
function greetingsOf(name: string, language: Language): Entry[] {
  const greeting = { class: 'kind', id: 'greeting' } as const;
  return language === 'nl' ? [{ name: greeting, keyword: `dag ${name}` }] : [];
}

/** Builds the index for one language of a persona of that name. `cards` are the lines by deck. */
export function buildIndex(
  name: string,
  lines: PersonaLines,
  decks: readonly Deck[],
  cards: readonly (readonly { say: string }[])[],
): UnderstandingIndex {
  const { language } = lines;
  const phrases = phrasesOf[language];
  const entries = [...entriesOf(lines, phrases), ...greetingsOf(name, language)];
  const keywords = gatherKeywords(entries, language);
  // A name says to whom a message is said, and nothing of what it is about.
  const emptyWords = wordsOf(normalise(`${phrases.empty} ${name}`));
  const emptyStems = new Set(emptyWords.map((word) => stemOf(word, language)));
  const keywordWords = entries
    .filter(({ keyword }) => !keyword.includes('*'))
    .flatMap(({ keyword }) => wordsOf(normalise(keyword)));
  const spokenWords = cards.flatMap((variants) => variants.flatMap(({ say }) => wordsOf(normalise(say))));
  const allWords = new Set([...keywordWords, ...emptyWords, ...spokenWords]);

  const singles = new Map<string, Keyword>();
  const openPairs = new Map<string, Keyword[]>();
  const longer = new Map<string, Map<string, Keyword[]>>();
  const byBeginning = new Map<string, Keyword>();
  for (const keyword of keywords) {
    const [first, second] = keyword.words;
    if (second === undefined) (keyword.isOpen ? byBeginning : singles).set(first!, keyword);
    else if (keyword.words.length === 2 && keyword.isOpen) addTo(openPairs, first!, keyword);
    else {
      const bySecond = longer.get(first!) ?? new Map<string, Keyword[]>();
      longer.set(first!, bySecond);
      addTo(bySecond, second, keyword);
    }
  }
  const beginningLengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))].toSorted(
    (a, b) => a - b,
  );

  const { decksByStem, stemsByCard } = cardStems(decks, cards, language, emptyStems);
  const stems = new Map<string, Stem>();
  const addStem = (text: string): void => {
    if (stems.has(text)) return;
    const spokenIn = decksByStem.get(text) ?? [];
    stems.set(text, {
      text,
      isEmpty: emptyStems.has(text),
      single: singles.get(text) ?? null,
      openPairs: openPairs.get(text) ?? [],
      longer: longer.get(text) ?? null,
      decks: spokenIn,
      ownDecks: spokenIn.filter((deck) => decks[deck]!.kind === 'tell' || decks[deck]!.kind === 'fact'),
    });
  };
  for (const word of allWords) addStem(stemOf(word, language));
  for (const [first, bySecond] of longer) for (const stem of [first, ...bySecond.keys()]) addStem(stem);

  const byDeletion = new Map<string, string[]>();
  for (const word of new Set(keywordWords)) {
    if (word.length < shortestCorrected) continue;
    for (const shorter of deletionsOf(word)) addTo(byDeletion, shorter, word);
  }
  const words = new Map<string, Word>();
  const index: UnderstandingIndex = {
    language,
    words,
    stems,
    byBeginning,
    beginningLengths,
    byDeletion,
    negations: new Set(phrases.negations),
    questionWords: new Set(phrases.questionWords),
    pointers: new Set(phrases.pointers),
    persons: new Map(personWords.flatMap((kind) => phrases.persons[kind].map((word) => [word, kind]))),
    stemsByCard,
  };
  for (const word of allWords) words.set(word, readWord(index, word));
  return index;
}

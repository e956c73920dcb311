import type { Language } from '../turn.ts';
import { hashText } from './hash.ts';
import { createNearWords } from './near-words.ts';
import { addPhrase, type ClassMembers, createPhraseNet } from './phrase-net.ts';
import { WordTable } from './word-table.ts';
import { PhraseStates } from './phrase-states.ts';
import type { PhraseLists } from './phrases.ts';
import { stemWord } from './stem.ts';
import { type WordClasses, WordFlag } from './word-flags.ts';

// A word with a slip is looked for from this length on, in letters; chosen.
const shortestNear = 6;

const noNumber = -1;

/** What is known of one normalised word. `flags` are WordFlag bits; `expansion` stands for a contraction. */
export type WordEntry = {
  readonly text: string;
  stem: string;
  flags: number;
  /** Its place among the words that stand in phrases and classes; negative for any other word. */
  number: number;
  /** A number for the word, the same everywhere. */
  readonly hash: number;
  readonly expansion: readonly WordEntry[] | undefined;
};

/** The words and phrases of one language, compiled once. */
export type Vocabulary = {
  readonly lang: Language;
  readonly states: PhraseStates;
  /** Finds words where they stand in a text. */
  readonly forms: WordTable;
  /** The entry of a folded word as typed, with at most one slip; undefined for a word that no list knows. */
  lookup(raw: string): WordEntry | undefined;
  /** True for the stem of a word that some list knows. */
  knowsStem(stem: string): boolean;
};

/**
 * Compiles one language's word lists and phrases. A list whose name starts with `@` is a word class that the phrases
 * of the same lexicon use in braces. `lookalikes` are words that are no slip of another one, separated by white space.
 * Throws on an unknown class or an unclosed bracket: a fault of the lexicon.
 */
export function compileVocabulary(
  lang: Language,
  classes: WordClasses,
  spelling: Readonly<Record<string, string>>,
  synonyms: readonly string[],
  lookalikes: string,
  lexicons: readonly PhraseLists[],
): Vocabulary {
  const entries = new Map<string, WordEntry>();
  const shared = new Map<string, ClassMembers>();
  const net = createPhraseNet();

  const entryOf = (text: string): WordEntry => {
    const known = entries.get(text);
    if (known) return known;
    const stem = stemWord(text, lang);
    const entry = {
      text,
      stem,
      flags: 0,
      number: noNumber,
      hash: hashText(text),
      expansion: undefined,
    };
    entries.set(text, entry);
    return entry;
  };
  const inPhrases: WordEntry[] = [];
  const toPhrases = (entry: WordEntry): void => {
    if (entry.number === noNumber) entry.number = inPhrases.push(entry) - 1;
  };
  const normalised = (word: string): readonly string[] => {
    const standard = spelling[word];
    return standard === undefined ? [word] : standard.split(' ');
  };

  const spellings: [string, WordEntry][] = Object.entries(spelling).map(([raw, target]) => {
    const words = target.split(' ').map(entryOf);
    const [only] = words;
    if (words.length === 1 && only) return [raw, only];
    return [
      raw,
      {
        text: raw,
        stem: raw,
        flags: 0,
        number: noNumber,
        hash: hashText(raw),
        expansion: words,
      },
    ];
  });
  const classOf = (words: string): Set<WordEntry> => {
    const single = words.split(/\s+/).map(normalised);
    const members = new Set(single.filter(({ length }) => length === 1).map(([only]) => entryOf(only!)));
    for (const entry of members) toPhrases(entry);
    return members;
  };
  const addLexicon = (lists: PhraseLists): void => {
    const known = new Map(shared);
    const named = Object.entries(lists);
    for (const [name, words] of named) {
      if (name.startsWith('@')) known.set(name.slice(1), classOf(words.join(' ')));
    }
    const reading = {
      normalised: (word: string): readonly string[] => {
        const words = normalised(word);
        for (const part of words) toPhrases(entryOf(part));
        return words;
      },
      entryOf,
      membersOf: (wordClass: string): ClassMembers => {
        const members = known.get(wordClass.slice(1, -1));
        if (members === undefined) throw new Error(`phrase names the unknown word class ${wordClass}`);
        return members;
      },
    };
    for (const [name, phrases] of named) {
      if (!name.startsWith('@')) for (const phrase of phrases) addPhrase(net, name, phrase, reading);
    }
  };
  const flags: Readonly<Record<string, number>> = WordFlag;
  for (const [name, words] of Object.entries(classes)) {
    const members = classOf(words);
    for (const entry of members) entry.flags |= flags[name]!;
    shared.set(name, members);
  }
  for (const lists of lexicons) addLexicon(lists);
  for (const group of synonyms) {
    const words = group.split(' ').flatMap(normalised).map(entryOf);
    for (const word of words) word.stem = words[0]!.text;
  }
  const near = createNearWords<WordEntry>(shortestNear, new Set(lookalikes.split(/\s+/)));
  for (const entry of entries.values()) near.add(entry.text, entry);
  for (const [raw, entry] of spellings) entries.set(raw, entry);
  const forms = new WordTable(entries);
  const stems = new Set([...entries.values()].map(({ stem }) => stem));
  return {
    lang,
    states: new PhraseStates(net, inPhrases),
    forms,
    lookup: (raw) => entries.get(raw) ?? near.find(raw),
    knowsStem: (stem) => stems.has(stem),
  };
}

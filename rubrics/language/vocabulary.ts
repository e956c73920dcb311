import type { Language } from '../turn.ts';
import { addPhrase, createPhraseNet, type PhraseNet, type PhraseNode } from './phrase-net.ts';
import type { PhraseLists } from './phrases.ts';
import { stemWord } from './stem.ts';
import { type WordClasses, WordFlag } from './word-flags.ts';

/** What is known of one normalised word. `flags` are WordFlag bits; `expansion` stands for a contraction. */
export type WordEntry = {
  readonly text: string;
  stem: string;
  flags: number;
  /** Knots behind this word in the net of phrases that may stand anywhere. */
  nodes: readonly PhraseNode[] | undefined;
  readonly expansion: readonly WordEntry[] | undefined;
};

/** The words and phrases of one language, compiled once. */
export type Vocabulary = {
  readonly lang: Language;
  readonly net: PhraseNet;
  /** The entry of a folded word as typed; undefined for a word that no list knows. */
  lookup(raw: string): WordEntry | undefined;
};

// Bits above the fixed word classes are given out to the classes that lexicons bring along.
const firstFreeBit = 14;
const lastFreeBit = 30;

/**
 * Compiles one language's word lists and phrases. A list whose name starts with `@` is a word class that phrases
 * use in braces. Throws on an unknown class or an unclosed bracket: a fault of the lexicon.
 */
export function compileVocabulary(
  lang: Language,
  classes: WordClasses,
  spelling: Readonly<Record<string, string>>,
  synonyms: readonly string[],
  lexicons: readonly PhraseLists[],
): Vocabulary {
  const entries = new Map<string, WordEntry>();
  const flagOf = new Map<string, number>(Object.entries(WordFlag));
  const net = createPhraseNet();

  const entryOf = (text: string): WordEntry => {
    const known = entries.get(text);
    if (known) return known;
    const stem = stemWord(text, lang);
    const entry = { text, stem, flags: 0, nodes: undefined, expansion: undefined };
    entries.set(text, entry);
    return entry;
  };
  const normalised = (word: string): readonly string[] => {
    const standard = spelling[word];
    return standard === undefined ? [word] : standard.split(' ');
  };

  const spellings: [string, WordEntry][] = Object.entries(spelling).map(([raw, target]) => {
    const words = target.split(' ').map(entryOf);
    const [only] = words;
    if (words.length === 1 && only) return [raw, only];
    return [raw, { text: raw, stem: raw, flags: 0, nodes: undefined, expansion: words }];
  });
  const addClass = (flag: number, words: string): void => {
    for (const word of words.split(/\s+/)) {
      const [only, ...rest] = normalised(word);
      if (only && rest.length === 0) entryOf(only).flags |= flag;
    }
  };
  for (const [name, words] of Object.entries(classes)) addClass(flagOf.get(name)!, words);
  let bit = firstFreeBit;
  for (const [name, words] of lexicons.flatMap((lists) => Object.entries(lists))) {
    if (!name.startsWith('@')) continue;
    if (bit > lastFreeBit) throw new Error(`word class ${name}: no free bit left`);
    flagOf.set(name.slice(1), 1 << bit);
    addClass(1 << bit, words.join(' '));
    bit += 1;
  }

  const reading = {
    normalised: (word: string): readonly string[] => {
      const words = normalised(word);
      words.forEach(entryOf);
      return words;
    },
    flagOf: (wordClass: string): number => {
      const flag = flagOf.get(wordClass.slice(1, -1));
      if (flag === undefined) throw new Error(`phrase names the unknown word class ${wordClass}`);
      return flag;
    },
  };
  for (const [name, phrases] of lexicons.flatMap((lists) => Object.entries(lists))) {
    if (!name.startsWith('@')) for (const phrase of phrases) addPhrase(net, name, phrase, reading);
  }
  for (const group of synonyms) {
    const words = group.split(' ').flatMap(normalised).map(entryOf);
    for (const word of words) word.stem = words[0]!.text;
  }
  for (const entry of entries.values()) entry.nodes = net.anywhere.next?.get(entry.text);
  for (const [raw, entry] of spellings) entries.set(raw, entry);
  return { lang, net, lookup: (raw) => entries.get(raw) };
}

import { contentStem, isContent } from '../../language/client-memory.ts';
import { Mark, type Word } from '../../language/tokens.ts';
import type { Vocabulary } from '../../language/vocabulary.ts';
import { WordFlag } from '../../language/word-flags.ts';
import { accuracyWords } from './accuracy-words.ts';

/** A number with what is counted, as a stem; `unit` is '' where nothing follows. */
type Amount = { readonly value: number; readonly unit: string };

/** One thought, or part of one, read for comparing: what it is about, and how it is said. */
export type Stretch = {
  readonly words: readonly Word[];
  /** Content stems, without those that say nothing of their own. */
  readonly stems: ReadonlySet<string>;
  /** The stems of feelings that are not denied. */
  readonly feelings: ReadonlySet<string>;
  /** True if denied, null where it cannot be told. */
  readonly negated: boolean | null;
  /** The words in it that turn a thought about without denying it, in order of the alphabet. */
  readonly turned: string;
  readonly amounts: readonly Amount[];
  /** Who it is about, by the first word of their group. */
  readonly persons: ReadonlySet<string>;
  readonly personStems: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
};

const cuttingMarks =
  Mark.period |
  Mark.question |
  Mark.exclamation |
  Mark.ellipsis |
  Mark.comma |
  Mark.semicolon |
  Mark.colon |
  Mark.dash |
  Mark.newline |
  Mark.bracket;

// "Mum and dad live apart": so few words before an "and" are no thought of their own. Chosen.
const shortestJoined = 2;

/** Cuts words into stretches: at punctuation and before a word that joins thoughts. Those without content are left out. */
export function cutStretches(words: readonly Word[], vocabulary: Vocabulary): Stretch[] {
  const { connectors } = accuracyWords[vocabulary.lang];
  const stretches: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const stretch = readStretch(words.slice(from, to), vocabulary);
    if (stretch !== null) stretches.push(stretch);
    from = to;
  };
  for (let index = 1; index < words.length; index += 1) {
    const joins = connectors.has(words[index]!.text) && index - from > shortestJoined;
    if (joins || isCutBetween(words[index - 1]!, words[index]!)) close(index);
  }
  close(words.length);
  return stretches;
}

// "Brother-in-law" is one word: a mark without a space behind it cuts nothing.
function isCutBetween(word: Word, next: Word): boolean {
  return (word.after & cuttingMarks) !== 0 && (next.start > word.end + 1 || (word.after & Mark.dash) === 0);
}

function readStretch(all: readonly Word[], vocabulary: Vocabulary): Stretch | null {
  const lists = accuracyWords[vocabulary.lang];
  const first = all.findIndex(({ text }) => !lists.connectors.has(text) && !lists.leading.has(text));
  const words = first < 0 ? [] : all.slice(first);
  const stems = new Set<string>();
  const feelings = new Set<string>();
  const amounts: Amount[] = [];
  for (const [index, word] of words.entries()) {
    const value = numberOf(word, lists.numbers);
    if (value !== null) {
      const unit = words[index + 1];
      // "The two of you" counts nothing that anybody told.
      if (unit === undefined) amounts.push({ value, unit: '' });
      else if (isContent(unit)) amounts.push({ value, unit: contentStem(unit, vocabulary) });
      continue;
    }
    if (!isContent(word) || lists.general.has(word.text)) continue;
    const stem = contentStem(word, vocabulary);
    stems.add(stem);
    const feels = hasFlag(word, WordFlag.feeling) && !lists.doubtfulFeelings.has(word.text);
    if (feels && !deniedAt(words, index)) feelings.add(stem);
  }
  if (stems.size === 0 && amounts.length === 0) return null;
  return {
    words,
    stems,
    feelings,
    negated: readNegation(words),
    turned: words
      .filter(({ text }) => lists.softNegations.has(text))
      .map((word) => contentStem(word, vocabulary))
      .toSorted()
      .join(' '),
    amounts,
    persons: new Set(words.flatMap(({ text }) => lists.persons.get(text) ?? [])),
    personStems: new Set(
      words.filter(({ text }) => lists.persons.has(text)).map((word) => contentStem(word, vocabulary)),
    ),
    days: new Set(words.map(({ text }) => text).filter((text) => lists.days.has(text))),
    months: new Set(words.map(({ text }) => text).filter((text) => lists.months.has(text))),
  };
}

function hasFlag(word: Word | undefined, flag: number): boolean {
  return ((word?.entry?.flags ?? 0) & flag) !== 0;
}

// How far before a feeling "not" still denies it: "niet echt heel bang". Chosen.
const denialReach = 3;

function deniedAt(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - denialReach), index)
    .some((word) => hasFlag(word, WordFlag.negation));
}

// A bare "the stairs" may stand under a "not" of what went before it.
const sayingFlags = WordFlag.verb | WordFlag.firstPerson | WordFlag.secondPerson;

function readNegation(words: readonly Word[]): boolean | null {
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (!hasFlag(word, WordFlag.negation)) continue;
    const next = words[index + 1];
    // "No, I ..." answers; "not only" and "nothing but" deny nothing.
    const answers = (word.text === 'nee' || word.text === 'no') && hasFlag(next, WordFlag.firstPerson);
    const only = next !== undefined && /^(alleen|only|just|but|anders|else)$/.test(next.text);
    if (!answers && !only) count += 1;
  }
  if (count === 0 && !words.some((word) => hasFlag(word, sayingFlags))) return null;
  return count > 1 ? null : count === 1;
}

function numberOf({ raw, text }: Word, numbers: ReadonlyMap<string, number>): number | null {
  if (/^\d{1,9}$/.test(raw)) return Number(raw);
  return numbers.get(text) ?? null;
}

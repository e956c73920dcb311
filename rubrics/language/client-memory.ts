import type { ContextTurn } from '../turn.ts';
import { CharacterKind, characterKind, foldWord } from './characters.ts';
import { createNearWords, type NearWords } from './near-words.ts';
import { lowerIfPlain, type Word } from './tokens.ts';
import { stemWord } from './stem.ts';
import type { Vocabulary, WordEntry } from './vocabulary.ts';
import { WordFlag } from './word-flags.ts';

/**
 * What the client said lately, by thought: each thought is a bit, the last thought of the last turn the lowest.
 * `lastTurn` are the bits of the last turn, `turns` the bits of each turn, the last one first.
 */
export type ClientMemory = {
  /** The thoughts in which a content stem stood, as bits, a slip of typing apart; 0 if the client did not say it. */
  readonly thoughtsWith: (stem: string) => number;
  readonly lastTurn: number;
  readonly turns: readonly number[];
};

// The window of context, in turns of either speaker (architecture law 7); fits the bits of one number.
const windowTurns = 12;
const mostThoughts = 29;
// A stem with a slip is looked for from this length on, in letters; chosen.
const shortestNear = 5;
const allThoughts = (1 << (mostThoughts + 1)) - 1;
// A client's turn is read up to here, in UTF-16 units; keeps the cost of a pasted book flat.
const longestRead = 4000;

const thoughtEnds = new Set(['.', '?', '!', '\n', '…', ';'].map((sign) => sign.charCodeAt(0)));

/** The stem under which a word's content is kept. */
export function contentStem(word: Word, vocabulary: Vocabulary): string {
  return word.entry === undefined ? stemWord(word.text, vocabulary.lang) : word.entry.stem;
}

/** True for a word that carries content: no function word, or a word for a feeling. */
export function isContent(word: Word): boolean {
  return word.entry === undefined || isContentEntry(word.entry);
}

function isContentEntry({ flags }: WordEntry): boolean {
  return (flags & WordFlag.stop) === 0 || (flags & WordFlag.feeling) !== 0;
}

type Scan = { readonly onStem: (stem: string) => void; readonly onThoughtEnd: () => void };

function reportWord(raw: string, vocabulary: Vocabulary, scan: Scan): void {
  const entry = vocabulary.lookup(raw);
  if (entry === undefined) scan.onStem(stemWord(raw, vocabulary.lang));
  else if (entry.expansion === undefined) {
    if (isContentEntry(entry)) scan.onStem(entry.stem);
  } else for (const part of entry.expansion) if (isContentEntry(part)) scan.onStem(part.stem);
}

// Reads a text from its end without keeping words or offsets: the client's turns are many and only stems matter.
function scanBackwards(text: string, vocabulary: Vocabulary, scan: Scan): void {
  const lower = lowerIfPlain(text);
  let end = text.length;
  let started = false;
  let ended = false;
  while (end > 0) {
    const unit = text.charCodeAt(end - 1);
    if (characterKind(unit) !== CharacterKind.word) {
      ended ||= started && thoughtEnds.has(unit);
      end -= 1;
      continue;
    }
    let start = end - 1;
    while (start > 0 && holdsWord(text, start)) start -= 1;
    if (ended) scan.onThoughtEnd();
    ended = false;
    started = true;
    reportWord(
      lower === undefined ? foldWord(text.slice(start, end)) : lower.slice(start, end),
      vocabulary,
      scan,
    );
    end = start;
  }
}

// A letter, or an apostrophe between letters, before `start`.
function holdsWord(text: string, start: number): boolean {
  const kind = characterKind(text.charCodeAt(start - 1));
  if (kind === CharacterKind.word) return true;
  if (kind !== CharacterKind.apostrophe || start < 2) return false;
  return (
    characterKind(text.charCodeAt(start - 2)) === CharacterKind.word &&
    characterKind(text.charCodeAt(start)) === CharacterKind.word
  );
}

/** One client turn as read: for each content stem its thoughts as bits, the last thought the lowest. */
type Reading = {
  readonly vocabulary: Vocabulary;
  readonly thoughts: ReadonlyMap<string, number>;
  readonly count: number;
  /** The same stems, to be found with a slip; made when first asked for. */
  near?: NearWords<number>;
};

// A turn stays in the window for as many turns as the window is long; it is read when it comes in, not at each of them.
// Nobody can tell a kept reading from a new one: context turns are never changed.
const readings = new WeakMap<ContextTurn, Reading>();

function readingOf(turn: ContextTurn, vocabulary: Vocabulary): Reading {
  const known = readings.get(turn);
  if (known?.vocabulary === vocabulary) return known;
  const thoughts = new Map<string, number>();
  let thought = 0;
  const text = turn.text.length > longestRead ? turn.text.slice(-longestRead) : turn.text;
  scanBackwards(text, vocabulary, {
    onStem: (stem) => thoughts.set(stem, (thoughts.get(stem) ?? 0) | (1 << thought)),
    onThoughtEnd: () => {
      if (thought < mostThoughts) thought += 1;
    },
  });
  const reading: Reading = { vocabulary, thoughts, count: thought + 1 };
  readings.set(turn, reading);
  return reading;
}

function nearIn(reading: Reading, stem: string): number {
  if (reading.near === undefined) {
    reading.near = createNearWords(shortestNear);
    for (const [said, bits] of reading.thoughts) reading.near.add(said, bits);
  }
  return reading.near.find(stem) ?? 0;
}

/** Gathers what the client said in the last turns of the context; bounded, whatever the session's length. */
export function rememberClient(context: readonly ContextTurn[], vocabulary: Vocabulary): ClientMemory {
  const heard: { readonly reading: Reading; readonly place: number }[] = [];
  const turns: number[] = [];
  let place = 0;
  const first = Math.max(0, context.length - windowTurns);
  for (let index = context.length - 1; index >= first && place < mostThoughts; index -= 1) {
    const turn = context[index]!;
    if (turn.role !== 'client') continue;
    const reading = readingOf(turn, vocabulary);
    const fitting = Math.min(reading.count, mostThoughts + 1 - place);
    heard.push({ reading, place });
    turns.push(((1 << fitting) - 1) << place);
    place += fitting;
  }
  const slips = new Map<string, number>();
  const thoughtsNear = (stem: string): number => {
    let bits = slips.get(stem);
    if (bits === undefined) {
      bits = 0;
      for (const { reading, place: from } of heard) bits |= nearIn(reading, stem) << from;
      slips.set(stem, bits);
    }
    return bits;
  };
  const thoughtsWith = (stem: string): number => {
    let bits = 0;
    for (const { reading, place: from } of heard) bits |= (reading.thoughts.get(stem) ?? 0) << from;
    if (bits === 0 && stem.length >= shortestNear && !vocabulary.knowsStem(stem)) bits = thoughtsNear(stem);
    return bits & allThoughts;
  };
  return { thoughtsWith, lastTurn: turns[0] ?? 0, turns };
}

import type { ContextTurn } from '../turn.ts';
import { Mark, tokenise, type Word } from './tokens.ts';
import { stemWord } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordFlag } from './word-flags.ts';

/**
 * What the client said lately. `stems` gives for each content stem the thoughts it stood in, as bits: the last
 * thought of the last turn is the lowest. `lastTurn` are the bits of the last turn, `turns` the bits of each turn.
 */
export type ClientMemory = {
  readonly stems: ReadonlyMap<string, number>;
  readonly lastTurn: number;
  readonly turns: readonly number[];
  /** The client's last turn, as words; empty if the client has not spoken. */
  readonly lastWords: readonly Word[];
  readonly lastText: string;
};

// The window of context, in turns of either speaker (architecture law 7); fits the bits of one number.
const windowTurns = 12;
const mostThoughts = 30;
// A client's turn is read up to here, in UTF-16 units; keeps the cost of a pasted book flat.
const longestRead = 4000;

const thoughtEnd = Mark.period | Mark.question | Mark.exclamation | Mark.newline | Mark.ellipsis | Mark.semicolon;

/** The stem under which a word's content is kept. */
export function contentStem(word: Word, vocabulary: Vocabulary): string {
  return word.entry === undefined ? stemWord(word.text, vocabulary.lang) : word.entry.stem;
}

/** True for a word that carries content: no function word, or a word for a feeling. */
export function isContent(word: Word): boolean {
  if (word.entry === undefined) return true;
  const flags = word.entry.flags;
  return (flags & WordFlag.stop) === 0 || (flags & WordFlag.feeling) !== 0;
}

/** Gathers what the client said in the last turns of the context; bounded, whatever the session's length. */
export function rememberClient(context: readonly ContextTurn[], vocabulary: Vocabulary): ClientMemory {
  const stems = new Map<string, number>();
  const turns: number[] = [];
  let lastWords: readonly Word[] = [];
  let lastText = '';
  let thought = 0;
  const first = Math.max(0, context.length - windowTurns);
  for (let index = context.length - 1; index >= first && thought < mostThoughts; index -= 1) {
    const turn = context[index] as ContextTurn;
    if (turn.role !== 'client') continue;
    const words = tokenise(turn.text.length > longestRead ? turn.text.slice(-longestRead) : turn.text, vocabulary);
    if (turns.length === 0) {
      lastWords = words;
      lastText = turn.text;
    }
    let bits = 1 << thought;
    let seen = bits;
    for (let place = words.length - 1; place >= 0; place -= 1) {
      const word = words[place] as Word;
      if ((word.after & thoughtEnd) !== 0 && place < words.length - 1 && thought < mostThoughts) {
        thought += 1;
        bits = 1 << thought;
        seen |= bits;
      }
      if (!isContent(word)) continue;
      const stem = contentStem(word, vocabulary);
      stems.set(stem, (stems.get(stem) ?? 0) | bits);
    }
    turns.push(seen);
    thought += 1;
  }
  return { stems, lastTurn: turns[0] ?? 0, turns, lastWords, lastText };
}

import { type ClientMemory, isContent } from './client-memory.ts';
import type { Word } from './tokens.ts';
import { WordFlag } from './word-flags.ts';

/** How much of an utterance's content the client brought. */
export type Echo = {
  /** Content words of the utterance. */
  readonly content: number;
  /** Those of them that the client used lately. */
  readonly echoed: number;
  /** echoed / content, 0 if there is no content. */
  readonly share: number;
  /** Those used in the client's last turn. */
  readonly fromLast: number;
  /** The client's thoughts that are given back, as bits of the memory. */
  readonly thoughts: number;
  /** Different thoughts and turns of the client that are given back. */
  readonly thoughtCount: number;
  readonly turnCount: number;
  /** Words for a feeling: those that the client named, those that are new, as word indexes. */
  readonly namedFeelings: readonly number[];
  readonly newFeelings: readonly number[];
};

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A turn as laid beside what the client said: `thoughtsAt` gives the client's thoughts with the content of a word. */
type Compared = {
  readonly words: readonly Word[];
  readonly client: ClientMemory;
  thoughtsAt(index: number): number;
};

/** Compares words[from, to) of a turn with what the client said lately. */
export function echoOf(turn: Compared, from: number, to: number): Echo {
  const { words, client: memory } = turn;
  let content = 0;
  let echoed = 0;
  let fromLast = 0;
  let thoughts = 0;
  const namedFeelings: number[] = [];
  const newFeelings: number[] = [];
  for (let index = from; index < to; index += 1) {
    const word = words[index]!;
    if (!isContent(word)) continue;
    content += 1;
    const bits = turn.thoughtsAt(index);
    const feeling = word.entry !== undefined && (word.entry.flags & WordFlag.feeling) !== 0;
    if (bits !== 0) {
      echoed += 1;
      if ((bits & memory.lastTurn) !== 0) fromLast += 1;
      // A word that stands in one thought only tells which thought is given back.
      if ((bits & (bits - 1)) === 0) thoughts |= bits;
      else thoughts |= bits & -bits;
    }
    if (feeling) (bits !== 0 ? namedFeelings : newFeelings).push(index);
  }
  let turnCount = 0;
  for (const said of memory.turns) if ((said & thoughts) !== 0) turnCount += 1;
  return {
    content,
    echoed,
    share: content === 0 ? 0 : echoed / content,
    fromLast,
    thoughts,
    thoughtCount: countBits(thoughts),
    turnCount,
    namedFeelings,
    newFeelings,
  };
}

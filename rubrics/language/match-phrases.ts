import { deadState, type PhraseStates } from './phrase-states.ts';
import type { Word } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A phrase found: the list's name, its number (`hashText`) and the words it covers, half-open, as indexes into the turn's
 * words.
 */
export type PhraseHit = {
  readonly name: string;
  readonly hash: number;
  readonly from: number;
  readonly to: number;
};

type Search = {
  readonly words: readonly Word[];
  readonly to: number;
  readonly states: PhraseStates;
  readonly hits: PhraseHit[];
};

const unknownWord = -1;

function follow(begin: number, from: number, { words, to, states, hits }: Search): void {
  let state = begin;
  for (let index = from; state !== deadState; index += 1) {
    for (const { name, hash } of states.namesIn(state)) hits.push({ name, hash, from, to: index });
    if (index >= to) {
      for (const { name, hash } of states.namesAtEndIn(state)) hits.push({ name, hash, from, to: index });
      return;
    }
    state = states.after(state, words[index]!.entry?.number ?? unknownWord);
  }
}

/** All phrases in words[from, to). Phrases that begin with `^` are tried at `from` and at `head`. */
export function matchPhrases(
  words: readonly Word[],
  span: { readonly from: number; readonly head: number; readonly to: number },
  { states }: Vocabulary,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { from, head, to } = span;
  const search = { words, to, states, hits };
  follow(states.atStart, from, search);
  if (head !== from) follow(states.atStart, head, search);
  for (let index = from; index < to; index += 1) {
    if ((words[index]!.entry?.number ?? unknownWord) >= 0) follow(states.anywhere, index, search);
  }
  return hits;
}

import type { PhraseState } from './phrase-states.ts';
import type { Word } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase found: the list's name and the words it covers, half-open, as indexes into the turn's words. */
export type PhraseHit = { readonly name: string; readonly from: number; readonly to: number };

type Search = { readonly words: readonly Word[]; readonly to: number; readonly hits: PhraseHit[] };

function follow(begin: PhraseState, from: number, { words, to, hits }: Search): void {
  let state: PhraseState | null = begin;
  for (let index = from; state !== null; index += 1) {
    for (const name of state.names) hits.push({ name, from, to: index });
    if (index >= to) {
      for (const name of state.namesAtEnd) hits.push({ name, from, to: index });
      return;
    }
    const entry = words[index]!.entry;
    state = state.after(entry?.inPhrases === true ? entry : null);
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
  const search = { words, to, hits };
  follow(states.atStart, from, search);
  if (head !== from) follow(states.atStart, head, search);
  for (let index = from; index < to; index += 1) {
    if (words[index]!.entry?.inPhrases === true) follow(states.anywhere, index, search);
  }
  return hits;
}

import type { Word } from './tokens.ts';
import type { PhraseNode } from './phrase-net.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase found: the list's name and the words it covers, half-open, as indexes into the turn's words. */
export type PhraseHit = { readonly name: string; readonly from: number; readonly to: number };

// "..." in a phrase stands for up to this many words; chosen, not measured.
const longestGap = 3;

function walk(
  node: PhraseNode,
  words: readonly Word[],
  index: number,
  start: number,
  to: number,
  hits: PhraseHit[],
): void {
  if (node.names !== undefined) for (const name of node.names) hits.push({ name, from: start, to: index });
  if (node.ends !== undefined && index === to) {
    for (const end of node.ends) walk(end, words, index, start, to, hits);
  }
  if (node.gaps !== undefined) {
    const last = Math.min(index + longestGap, to);
    for (const gap of node.gaps) {
      for (let skipped = index; skipped <= last; skipped += 1) walk(gap, words, skipped, start, to, hits);
    }
  }
  if (index >= to) return;
  const word = words[index]!;
  if (node.next !== undefined) {
    const next = node.next.get(word.text);
    if (next !== undefined) for (const after of next) walk(after, words, index + 1, start, to, hits);
  }
  if (node.classes !== undefined && word.entry !== undefined) {
    for (const { members, node: next } of node.classes) {
      if (members.has(word.entry)) walk(next, words, index + 1, start, to, hits);
    }
  }
}

/** All phrases in words[from, to). Phrases that begin with `^` are tried at `from` and at `head`. */
export function matchPhrases(
  words: readonly Word[],
  span: { readonly from: number; readonly head: number; readonly to: number },
  vocabulary: Vocabulary,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { from, head, to } = span;
  walk(vocabulary.net.atStart, words, from, from, to, hits);
  if (head !== from) walk(vocabulary.net.atStart, words, head, head, to, hits);
  for (let index = from; index < to; index += 1) {
    const entry = words[index]!.entry;
    if (entry?.nodes === undefined) continue;
    for (const node of entry.nodes) walk(node, words, index + 1, index, to, hits);
  }
  return hits;
}

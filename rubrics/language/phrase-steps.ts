import type { PhraseNode } from './phrase-net.ts';
import type { WordEntry } from './vocabulary.ts';

// "..." in a phrase stands for up to this many words; chosen, not measured.
const longestGap = 3;

/** A knot in the net, and how many words of the gap before it may still be passed over. */
export type Item = { readonly node: PhraseNode; readonly skips: number };

/** The items, and all that stands behind a gap at one of them. */
export function withGaps(items: readonly Item[]): Item[] {
  const all = new Map<PhraseNode, number>();
  const add = (node: PhraseNode, skips: number): void => {
    const known = all.get(node);
    if (known !== undefined && known >= skips) return;
    all.set(node, skips);
    for (const behind of node.gaps ?? []) add(behind, longestGap);
  };
  for (const { node, skips } of items) add(node, skips);
  return [...all].map(([node, skips]) => ({ node, skips }));
}

/** Where one goes on after a word; null stands for any word that no phrase knows. */
export function stepFrom(items: readonly Item[], word: WordEntry | null): Item[] {
  const next: Item[] = [];
  for (const { node, skips } of items) {
    if (skips > 0) next.push({ node, skips: skips - 1 });
    if (word === null) continue;
    for (const target of node.next?.get(word) ?? []) next.push({ node: target, skips: 0 });
    for (const { members, node: target } of node.classes ?? []) {
      if (members.has(word)) next.push({ node: target, skips: 0 });
    }
  }
  return next;
}

/** The numbers of the words with which one goes on from here by more than passing over a gap. */
export function wordsOn(items: readonly Item[]): number[] {
  return items.flatMap(({ node: { next, classes } }) => [
    ...[...(next?.keys() ?? [])].map(({ number }) => number),
    ...(classes ?? []).flatMap(({ members }) => [...members].map(({ number }) => number)),
  ]);
}

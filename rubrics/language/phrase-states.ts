import type { PhraseNet, PhraseNode } from './phrase-net.ts';
import type { WordEntry } from './vocabulary.ts';

/**
 * Where the search for phrases can stand after some words: everything that may still become a phrase, as one state.
 * `names` are the lists whose phrase ends here, `namesAtEnd` those whose phrase ends here if the utterance does.
 */
export type PhraseState = {
  readonly names: readonly string[];
  readonly namesAtEnd: readonly string[];
  /** The state after one more word; null stands for any word that no phrase knows. */
  after(word: WordEntry | null): PhraseState | null;
};

/** The states at the beginning of an utterance and at any other word. */
export type PhraseStates = { readonly anywhere: PhraseState; readonly atStart: PhraseState };

// "..." in a phrase stands for up to this many words; chosen, not measured.
const longestGap = 3;
// States are made when they are first met. So many are kept; then all are forgotten and made anew. Chosen.
const mostStates = 60_000;

/** A knot in the net, and how many words of the gap before it may still be passed over. */
type Item = { readonly node: PhraseNode; readonly skips: number };

class State implements PhraseState {
  readonly names: readonly string[];
  readonly namesAtEnd: readonly string[];
  readonly #items: readonly Item[];
  readonly #make: (items: readonly Item[]) => State | null;
  readonly #after = new Map<WordEntry | null, State | null>();

  constructor(items: readonly Item[], make: (items: readonly Item[]) => State | null) {
    this.#items = items;
    this.#make = make;
    // A gap that was not used up is no end: what stands behind it was reached already.
    const reached = items.map(({ node }) => node);
    this.names = [...new Set(reached.flatMap(({ names }) => names ?? []))];
    const ends = reached.flatMap(({ ends: behind }) => behind ?? []);
    this.namesAtEnd = [...new Set(ends.flatMap(({ names }) => names ?? []))];
  }

  after(word: WordEntry | null): State | null {
    const known = this.#after.get(word);
    if (known !== undefined) return known;
    const next: Item[] = [];
    for (const { node, skips } of this.#items) {
      if (skips > 0) next.push({ node, skips: skips - 1 });
      if (word === null) continue;
      for (const target of node.next?.get(word.text) ?? []) next.push({ node: target, skips: 0 });
      for (const { members, node: target } of node.classes ?? []) {
        if (word.classes?.has(members)) next.push({ node: target, skips: 0 });
      }
    }
    const state = this.#make(next);
    this.#after.set(word, state);
    return state;
  }
}

/** The items, and all that stands behind a gap at one of them. */
function withGaps(items: readonly Item[]): Item[] {
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

/** The states of a net. */
export function createPhraseStates(net: PhraseNet): PhraseStates {
  const numbers = new Map<PhraseNode, number>();
  let states = new Map<string, State>();
  const numberOf = (node: PhraseNode): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const make = (items: readonly Item[]): State | null => {
    if (items.length === 0) return null;
    const all = withGaps(items);
    const key = all
      .map(({ node, skips }) => `${numberOf(node)}:${skips}`)
      .toSorted()
      .join();
    const known = states.get(key);
    if (known !== undefined) return known;
    if (states.size >= mostStates) states = new Map();
    const state = new State(all, make);
    states.set(key, state);
    return state;
  };
  const begin = (node: PhraseNode): State => new State(withGaps([{ node, skips: 0 }]), make);
  return { anywhere: begin(net.anywhere), atStart: begin(net.atStart) };
}

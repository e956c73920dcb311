import type { PhraseNet, PhraseNode } from './phrase-net.ts';
import { withGaps, type Item, stepFrom, wordsOn } from './phrase-steps.ts';
import { hashText } from './hash.ts';
import type { WordEntry } from './vocabulary.ts';

/** The name of a list of phrases, and its number (`hashText`). */
export type ListName = { readonly name: string; readonly hash: number };

/** The state behind which nothing can become a phrase any more. */
export const deadState = -1;

// States are made when they are first met. So many are kept; then all are forgotten and made anew. Chosen.
const mostStates = 60_000;
const mostSteps = 200_000;
const firstStates = 1024;
const firstSteps = 4096;

// A state in `records`: two sieves with a bit for each word that goes on from it, the state behind any other word, and
// what ends here. A step in `steps`: state and word in one number, and the state behind it.
const recordLength = 4;
const stepLength = 2;
// Together with a state (fewer than 2^16) a word fits into one number.
const wordBits = 14;
const highSieve = 1;
const otherwise = 2;
const endings = 3;
const unknown = -2;
const endsHere = 1;
const endsAtEnd = 2;
const atStartState = 0;
const anywhereState = 1;

function lowBit(word: number): number {
  return 1 << (word & 31);
}

function highBit(word: number): number {
  return 1 << ((word >>> 5) & 31);
}

// The factor spreads neighbouring numbers over all slots (2^32 by the golden ratio).
function slotOf(step: number): number {
  const mixed = Math.imul(step, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Where the search for phrases can stand after some words: everything that may still become a phrase, as one number.
 * All states stand in a few long arrays of whole numbers: a turn takes some fifty steps, and memory is what they wait for.
 */
export class PhraseStates {
  readonly #net: PhraseNet;
  readonly #words: readonly WordEntry[];
  readonly #places = new Map<PhraseNode, number>();
  #known = new Map<string, number>();
  #items: (readonly Item[])[] = [];
  #names: (readonly ListName[])[] = [];
  #namesAtEnd: (readonly ListName[])[] = [];
  #records = new Int32Array(firstStates * recordLength);
  #steps = new Int32Array(firstSteps * stepLength).fill(unknown);
  #stepCount = 0;

  /** @param words the words that stand in phrases, by their number (`WordEntry.number`) */
  constructor(net: PhraseNet, words: readonly WordEntry[]) {
    this.#net = net;
    if (words.length > 1 << wordBits)
      throw new Error(`${words.length} words in phrases: more than ${1 << wordBits}`);
    this.#words = words;
    this.#begin();
  }

  /** The state at the beginning of an utterance. */
  readonly atStart = atStartState;
  /** The state at any word. */
  readonly anywhere = anywhereState;

  /** The lists whose phrase ends in a state. */
  namesIn(state: number): readonly ListName[] {
    return (this.#records[state * recordLength + endings]! & endsHere) === 0 ? none : this.#names[state]!;
  }

  /** The lists whose phrase ends in a state if the utterance does. */
  namesAtEndIn(state: number): readonly ListName[] {
    return (this.#records[state * recordLength + endings]! & endsAtEnd) === 0
      ? none
      : this.#namesAtEnd[state]!;
  }

  /** The state after one more word; a negative number stands for any word that no phrase knows. */
  after(state: number, word: number): number {
    const record = state * recordLength;
    if (
      word < 0 ||
      (this.#records[record]! & lowBit(word)) === 0 ||
      (this.#records[record + highSieve]! & highBit(word)) === 0
    ) {
      const next = this.#records[record + otherwise]!;
      return next === unknown ? this.#makeOther(state) : next;
    }
    const mask = this.#steps.length / stepLength - 1;
    const step = (state << wordBits) | word;
    let slot = slotOf(step) & mask;
    for (;;) {
      const owner = this.#steps[slot * stepLength]!;
      if (owner === step) return this.#steps[slot * stepLength + 1]!;
      if (owner === unknown) return this.#makeStep(state, word);
      slot = (slot + 1) & mask;
    }
  }

  #makeOther(state: number): number {
    const items = this.#items;
    const next = this.#stateOf(stepFrom(items[state]!, null));
    if (items === this.#items) this.#records[state * recordLength + otherwise] = next;
    return next;
  }

  #makeStep(state: number, word: number): number {
    const items = this.#items;
    const next = this.#stateOf(stepFrom(items[state]!, this.#words[word]!));
    if (items === this.#items) this.#keepStep((state << wordBits) | word, next);
    return next;
  }

  #keepStep(step: number, next: number): void {
    let count = this.#steps.length / stepLength;
    if (this.#stepCount * 3 >= count * 2) {
      const old = this.#steps;
      this.#steps = new Int32Array(old.length * 2).fill(unknown);
      this.#stepCount = 0;
      count *= 2;
      for (let at = 0; at < old.length; at += stepLength) {
        if (old[at] !== unknown) this.#keepStep(old[at]!, old[at + 1]!);
      }
    }
    let slot = slotOf(step) & (count - 1);
    while (this.#steps[slot * stepLength] !== unknown) slot = (slot + 1) & (count - 1);
    this.#steps[slot * stepLength] = step;
    this.#steps[slot * stepLength + 1] = next;
    this.#stepCount += 1;
  }

  #stateOf(items: readonly Item[]): number {
    if (items.length === 0) return deadState;
    if (this.#items.length >= mostStates || this.#stepCount >= mostSteps) this.#begin();
    const all = withGaps(items);
    const key = all
      .map(({ node, skips }) => `${this.#placeOf(node)}:${skips}`)
      .toSorted()
      .join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const state = this.#add(all);
    this.#known.set(key, state);
    return state;
  }

  #placeOf(node: PhraseNode): number {
    const place = this.#places.get(node) ?? this.#places.size;
    this.#places.set(node, place);
    return place;
  }

  #begin(): void {
    this.#known = new Map();
    this.#items = [];
    this.#names = [];
    this.#namesAtEnd = [];
    this.#steps.fill(unknown);
    this.#stepCount = 0;
    this.#add(withGaps([{ node: this.#net.atStart, skips: 0 }]));
    this.#add(withGaps([{ node: this.#net.anywhere, skips: 0 }]));
  }

  #add(items: readonly Item[]): number {
    const state = this.#items.length;
    // A gap that was not used up is no end: what stands behind it was reached already.
    const names = namesOf(items.map(({ node }) => node));
    const ends = items.flatMap(({ node }) => node.ends ?? []);
    const namesAtEnd = namesOf(ends);
    let [low, high] = [0, 0];
    for (const word of wordsOn(items)) {
      low |= lowBit(word);
      high |= highBit(word);
    }
    this.#items.push(items);
    this.#names.push(names);
    this.#namesAtEnd.push(namesAtEnd);
    const record = state * recordLength;
    if (record >= this.#records.length) this.#records = grown(this.#records);
    const ending = (names.length > 0 ? endsHere : 0) | (namesAtEnd.length > 0 ? endsAtEnd : 0);
    this.#records.set([low, high, unknown, ending], record);
    return state;
  }
}

const none: readonly ListName[] = [];

function namesOf(nodes: readonly PhraseNode[]): readonly ListName[] {
  const names = new Set(nodes.flatMap((node) => node.names ?? []));
  return [...names].map((name) => ({ name, hash: hashText(name) }));
}

import type { FeatureList } from './feature-list.ts';
import type { TurnFeatures } from './features.ts';

/**
 * One thing that was learned to tell: a code, the act of a turn, or whether anything is given back. Numbers are whole,
 * in thousandths, so that every machine decides the same.
 * A find of the rules falls under the log odds `veto`; from `add` on the code is found without a rule. `slope` and
 * `offset` turn log odds into those of a chance that holds what it promises (Platt).
 */
export type Head = {
  readonly name: string;
  readonly bias: number;
  readonly veto: number;
  readonly add: number;
  readonly slope: number;
  readonly offset: number;
};

/**
 * What was learned for one language. `version` rises with every learning; `recordings` are the numbers (`hashText`) of
 * the recordings that were learned from, so that nobody measures on them by mistake. A feature is its key, then pairs
 * of the place of a head and a weight.
 */
export type Weights = {
  readonly version: number;
  readonly recordings: readonly number[];
  readonly heads: readonly Head[];
  readonly features: readonly (readonly number[])[];
};

// No turn comes near; a bound beyond it says never.
const largestOdds = 90_000;

/** Parts of one in which weights are written. */
export const weightScale = 1000;

/** A feature's weights are whole steps of so many parts, at most `largestWeight` parts: a pair then fits into 16 bits. */
export const weightStep = 4;
/** The largest weight of a feature, in parts of one as `weightScale` counts them. */
export const largestWeight = weightStep * 511;

/** Weights, ready to be asked. */
export type Model = {
  /** The place of a head; undefined for what was not learned. */
  readonly headOf: (name: string) => number | undefined;
  readonly nameOf: (head: number) => string;
  /** The heads whose code may be found without a rule. */
  readonly addable: readonly number[];
  /** The log odds of every head for a turn, in the order of the heads. */
  readonly weigh: (features: TurnFeatures) => Float64Array;
  /** What each of `count` utterances adds to the log odds of one head. */
  readonly share: (features: TurnFeatures, head: number, count: number) => Float64Array;
  /** The chance in [0, 1] that a head holds, given its log odds. */
  readonly chance: (head: number, odds: number) => number;
  /** Whether a find of the rules stands, and whether the code is found without one. */
  readonly upholds: (head: number, odds: number) => boolean;
  readonly adds: (head: number, odds: number) => boolean;
};

/** How much one wording counts: many wordings say no more than few (a row of unit length). */
export function wordingValue({ length }: FeatureList): number {
  return length === 0 ? 0 : 1 / Math.sqrt(length);
}

/** The chance that belongs to log odds. */
function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

const firstSlots = 1024;
const noRow = -1;
// How full the table may be: the fuller, the fewer stretches of memory a turn asks for. Chosen.
const fullest = 0.7;
// How many bits the sieve has for each feature: few keys that nothing was learned of get past it. Chosen.
const sieveBits = 8;
const wordBits = 32;

/**
 * The rows of all features. A row is the number of its pairs, then the pairs: the place of a head in the upper six bits,
 * its weight, in steps, in the lower ten. A key and where its row begins stand side by side, and before both stands a sieve of bits that
 * fits the nearest cache: a turn asks for more than a hundred keys, many of them unknown, and memory is what it waits for.
 */
class RowTable {
  readonly rows: Int16Array;
  readonly #slots: Int32Array;
  readonly #slotMask: number;
  readonly #sieve: Int32Array;
  readonly #sieveMask: number;

  constructor(features: Weights['features']) {
    let count = firstSlots;
    while (count * fullest < features.length) count *= 2;
    this.#slotMask = count - 1;
    this.#slots = new Int32Array(count * 2).fill(noRow);
    this.#sieve = new Int32Array((count * sieveBits) / wordBits);
    this.#sieveMask = count * sieveBits - 1;
    // What many turns show has many pairs: such rows stand together.
    const ordered = features.toSorted((left, right) => right.length - left.length);
    this.rows = new Int16Array(ordered.reduce((sum, { length }) => sum + (length + 1) / 2, 0));
    let at = 0;
    for (const [key, ...pairs] of ordered) {
      this.#insert(key!, at);
      this.rows[at] = pairs.length / 2;
      at += 1;
      for (let index = 0; index < pairs.length; index += 2) {
        this.rows[at] =
          (pairs[index]! << weightBits) | (Math.round(pairs[index + 1]! / weightStep) & weightMask);
        at += 1;
      }
    }
  }

  #insert(key: number, row: number): void {
    let slot = key & this.#slotMask;
    while (this.#slots[slot * 2 + 1] !== noRow) slot = (slot + 1) & this.#slotMask;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = row;
    const bit = this.#bitOf(key);
    this.#sieve[bit >>> 5]! |= 1 << (bit & 31);
  }

  #bitOf(key: number): number {
    return (key >>> 7) & this.#sieveMask;
  }

  /** Where the row of a key begins in `rows`; -1 for a key of which nothing was learned. */
  find(key: number): number {
    const bit = this.#bitOf(key);
    if ((this.#sieve[bit >>> 5]! & (1 << (bit & 31))) === 0) return noRow;
    let slot = key & this.#slotMask;
    while (this.#slots[slot * 2 + 1] !== noRow && this.#slots[slot * 2] !== key)
      slot = (slot + 1) & this.#slotMask;
    return this.#slots[slot * 2 + 1]!;
  }
}

const weightBits = 10;
const weightMask = (1 << weightBits) - 1;
const headMask = (1 << (16 - weightBits)) - 1;
// Puts the lower bits of a pair in front, so that shifting back keeps their sign.
const weightShift = 32 - weightBits;

/** Makes weights ready. */
export function createModel({ heads, features }: Pick<Weights, 'heads' | 'features'>): Model {
  if (heads.length > headMask + 1)
    throw new Error(`${heads.length} heads: a pair has room for ${headMask + 1}`);
  const places = new Map(heads.map(({ name }, place) => [name, place]));
  const table = new RowTable(features);
  const { rows } = table;
  const addRows = ({ keys, length }: FeatureList, sums: Int32Array): void => {
    for (let index = 0; index < length; index += 1) {
      const row = table.find(keys[index]!);
      if (row === noRow) continue;
      const end = row + rows[row]!;
      for (let at = row + 1; at <= end; at += 1) {
        const pair = rows[at]!;
        const head = (pair >> weightBits) & headMask;
        sums[head] = sums[head]! + ((pair << weightShift) >> weightShift);
      }
    }
  };
  const weightOf = (key: number, head: number): number => {
    const row = table.find(key);
    if (row === noRow) return 0;
    const end = row + rows[row]!;
    for (let at = row + 1; at <= end; at += 1)
      if (((rows[at]! >> weightBits) & headMask) === head)
        return ((rows[at]! << weightShift) >> weightShift) * weightStep;
    return 0;
  };
  const signSums = new Int32Array(headMask + 1);
  const wordingSums = new Int32Array(headMask + 1);
  const addBounds = Float64Array.from(heads, ({ add }) => add);
  const biases = Float64Array.from(heads, ({ bias }) => bias);
  const addable = heads.flatMap(({ add }, head) => (add < largestOdds ? [head] : []));
  return {
    headOf: (name) => places.get(name),
    nameOf: (head) => heads[head]!.name,
    addable,
    weigh: ({ signs, wordings }) => {
      const sums = new Float64Array(heads.length);
      signSums.fill(0);
      wordingSums.fill(0);
      addRows(signs, signSums);
      addRows(wordings, wordingSums);
      const value = wordingValue(wordings);
      for (let head = 0; head < sums.length; head += 1) {
        sums[head] =
          (biases[head]! + weightStep * (signSums[head]! + wordingSums[head]! * value)) / weightScale;
      }
      return sums;
    },
    share: ({ signs, wordings }, head, count) => {
      const shares = new Float64Array(count);
      const value = wordingValue(wordings);
      for (let index = 0; index < signs.length; index += 1) {
        const place = signs.places[index]!;
        if (place >= 0) shares[place]! += weightOf(signs.keys[index]!, head);
      }
      for (let index = 0; index < wordings.length; index += 1) {
        shares[wordings.places[index]!]! += weightOf(wordings.keys[index]!, head) * value;
      }
      return shares;
    },
    chance: (head, odds) => {
      const { slope, offset } = heads[head]!;
      return chanceOf((odds * slope + offset) / weightScale);
    },
    upholds: (head, odds) => odds * weightScale >= heads[head]!.veto,
    adds: (head, odds) => odds * weightScale >= addBounds[head]!,
  };
}

import type { FeatureList, TurnFeatures } from './features.ts';

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
export function wordingValue({ keys }: FeatureList): number {
  return keys.length === 0 ? 0 : 1 / Math.sqrt(keys.length);
}

/** The chance that belongs to log odds. */
function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

const firstSlots = 1024;
const noRow = -1;

// Keys in an open table of whole numbers: a turn asks for more than a hundred, most of them unknown.
function createRowFinder(keys: readonly number[]): (key: number) => number {
  let slots = firstSlots;
  while (slots < keys.length * 2) slots *= 2;
  const table = new Int32Array(slots);
  const rows = new Int32Array(slots).fill(noRow);
  const mask = slots - 1;
  for (const [row, key] of keys.entries()) {
    let slot = key & mask;
    while (rows[slot] !== noRow) slot = (slot + 1) & mask;
    table[slot] = key;
    rows[slot] = row;
  }
  return (key) => {
    let slot = key & mask;
    while (rows[slot] !== noRow && table[slot] !== key) slot = (slot + 1) & mask;
    return rows[slot]!;
  };
}

/** Makes weights ready. */
export function createModel({ heads, features }: Pick<Weights, 'heads' | 'features'>): Model {
  const places = new Map(heads.map(({ name }, place) => [name, place]));
  const findRow = createRowFinder(features.map(([key]) => key!));
  const starts = new Uint32Array(features.length + 1);
  const pairs: number[] = [];
  for (const [row, [, ...rest]] of features.entries()) {
    pairs.push(...rest);
    starts[row + 1] = pairs.length / 2;
  }
  const weighedHeads = Uint8Array.from(pairs.filter((_, at) => at % 2 === 0));
  const weights = Int16Array.from(pairs.filter((_, at) => at % 2 === 1));
  const addRows = ({ keys }: FeatureList, value: number, sums: Float64Array): void => {
    for (let index = 0; index < keys.length; index += 1) {
      const row = findRow(keys[index]!);
      if (row === noRow) continue;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at += 1) sums[weighedHeads[at]!]! += weights[at]! * value;
    }
  };
  const weightOf = (key: number, head: number): number => {
    const row = findRow(key);
    if (row === noRow) return 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1)
      if (weighedHeads[at] === head) return weights[at]!;
    return 0;
  };
  const addable = heads.flatMap(({ add }, head) => (add < largestOdds ? [head] : []));
  return {
    headOf: (name) => places.get(name),
    nameOf: (head) => heads[head]!.name,
    addable,
    weigh: ({ signs, wordings }) => {
      const sums = new Float64Array(heads.length);
      for (let head = 0; head < sums.length; head += 1) sums[head] = heads[head]!.bias;
      addRows(signs, 1, sums);
      addRows(wordings, wordingValue(wordings), sums);
      for (let head = 0; head < sums.length; head += 1) sums[head]! /= weightScale;
      return sums;
    },
    share: ({ signs, wordings }, head, count) => {
      const shares = new Float64Array(count);
      const value = wordingValue(wordings);
      for (const [index, key] of signs.keys.entries()) {
        const place = signs.places[index]!;
        if (place >= 0) shares[place]! += weightOf(key, head);
      }
      for (const [index, key] of wordings.keys.entries()) {
        shares[wordings.places[index]!]! += weightOf(key, head) * value;
      }
      return shares;
    },
    chance: (head, odds) => {
      const { slope, offset } = heads[head]!;
      return chanceOf((odds * slope + offset) / weightScale);
    },
    upholds: (head, odds) => odds * weightScale >= heads[head]!.veto,
    adds: (head, odds) => odds * weightScale >= heads[head]!.add,
  };
}

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

/** What was learned for one language. A feature is its key, then pairs of the place of a head and a weight. */
export type Weights = {
  readonly heads: readonly Head[];
  readonly features: readonly (readonly number[])[];
};

/** Parts of one in which weights are written. */
export const weightScale = 1000;

/** Weights, ready to be asked. */
export type Model = {
  /** The place of a head; undefined for what was not learned. */
  readonly headOf: (name: string) => number | undefined;
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
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Makes weights ready. */
export function createModel({ heads, features }: Weights): Model {
  const places = new Map(heads.map(({ name }, place) => [name, place]));
  const rows = new Map<number, number>();
  const starts = new Uint32Array(features.length + 1);
  const pairs: number[] = [];
  for (const [row, [key, ...rest]] of features.entries()) {
    rows.set(key!, row);
    pairs.push(...rest);
    starts[row + 1] = pairs.length;
  }
  const table = Int32Array.from(pairs);
  const addRows = ({ keys }: FeatureList, value: number, sums: Float64Array): void => {
    for (const key of keys) {
      const row = rows.get(key);
      if (row === undefined) continue;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at += 2) sums[table[at]!]! += table[at + 1]! * value;
    }
  };
  const weightOf = (key: number, head: number): number => {
    const row = rows.get(key);
    if (row === undefined) return 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 2) if (table[at] === head) return table[at + 1]!;
    return 0;
  };
  return {
    headOf: (name) => places.get(name),
    weigh: ({ signs, wordings }) => {
      const sums = Float64Array.from(heads, ({ bias }) => bias);
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

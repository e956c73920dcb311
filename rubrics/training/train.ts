import type { FeatureList } from '../acts/learned/feature-list.ts';
import type { TurnFeatures } from '../acts/learned/features.ts';
import { largestWeight, weightScale, weightStep, wordingValue } from '../acts/learned/model.ts';

/** One coded turn. `labels[head]` is 1 (present), 0 (absent) or -1 (nobody said, or the coders differ). */
export type Example = {
  readonly features: TurnFeatures;
  readonly labels: Int8Array;
  /** How much it counts, from 1. */
  readonly weight: number;
};

/** How learning goes; the values in use were chosen by cross-validation (rubrics/training/README.md). */
export type TrainingOptions = {
  /** A wording that stands in fewer turns is not learned. */
  readonly fewestTurns: number;
  readonly steps: number;
  readonly rate: number;
  /** Pull towards zero, per example, for signs and for wordings. */
  readonly signDecay: number;
  readonly wordingDecay: number;
  /** After this step a weight smaller than `leastWeight` is zero for good, and the others learn to do without it. */
  readonly pruneStep: number;
  readonly leastWeight: number;
};

/** The options in use. */
export const defaultTraining: TrainingOptions = {
  fewestTurns: 4,
  steps: 40,
  rate: 0.1,
  signDecay: 0.001,
  wordingDecay: 0.0001,
  pruneStep: 25,
  leastWeight: 0.15,
};

// A smaller weight changes nothing that anybody would see; leaving it out keeps the files small. Chosen.
const smallestKept = 50;
// Adam's constants (Kingma & Ba, 2015).
const beta1 = 0.9;
const beta2 = 0.999;
const epsilon = 1e-8;

type Rows = { readonly starts: Uint32Array; readonly columns: Uint32Array };

function keysOf({ keys, length }: FeatureList): Int32Array {
  return keys.subarray(0, length);
}

function countTurns(
  examples: readonly Example[],
  pick: (features: TurnFeatures) => FeatureList,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const key of new Set(keysOf(pick(features)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function toRows(
  examples: readonly Example[],
  pick: (features: TurnFeatures) => FeatureList,
  columnOf: ReadonlyMap<number, number>,
): Rows {
  const starts = new Uint32Array(examples.length + 1);
  const columns: number[] = [];
  for (const [row, { features }] of examples.entries()) {
    for (const key of keysOf(pick(features))) {
      const column = columnOf.get(key);
      if (column !== undefined) columns.push(column);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Uint32Array.from(columns) };
}

/**
 * Learns `width` linear models, one a head (logistic loss, pull towards zero) from all examples at once, without chance: the
 * same examples in the same order give the same weights.
 */
export function train(width: number, examples: readonly Example[], options: TrainingOptions): Learned {
  const kept = (counts: Map<number, number>): number[] =>
    [...counts].filter(([, count]) => count >= options.fewestTurns).map(([key]) => key);
  const signKeys = kept(countTurns(examples, ({ signs }) => signs));
  const wordingKeys = kept(countTurns(examples, ({ wordings }) => wordings));
  const keys = [...new Set([...signKeys, ...wordingKeys])].toSorted((left, right) => left - right);
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const isSign = new Uint8Array(keys.length);
  for (const key of signKeys) isSign[columnOf.get(key)!] = 1;
  const signs = toRows(examples, (features) => features.signs, columnOf);
  const wordings = toRows(examples, (features) => features.wordings, columnOf);
  const values = Float64Array.from(examples, ({ features }) => wordingValue(features.wordings));
  // The heads that somebody labelled stand first, so that a turn with few labels costs little.
  const askedHeads = examples.map(({ labels }) => labels.findLastIndex((label) => label >= 0) + 1);
  const known = new Float64Array(width);
  const present = new Float64Array(width);
  for (const { labels, weight: counts } of examples) {
    for (let head = 0; head < width; head += 1) {
      if (labels[head]! < 0) continue;
      known[head]! += counts;
      present[head]! += labels[head]! * counts;
    }
  }
  const size = keys.length * width;
  const weight = new Float32Array(size);
  const gradient = new Float32Array(size);
  const first = new Float32Array(size);
  const second = new Float32Array(size);
  const bias = Float64Array.from(present, (count, head) =>
    Math.log((count + 0.5) / (known[head]! - count + 0.5)),
  );
  const biasFirst = new Float64Array(width);
  const biasSecond = new Float64Array(width);
  const biasGradient = new Float64Array(width);
  const odds = new Float32Array(width);
  const isPruned = new Uint8Array(size);
  const addTo = ({ starts, columns }: Rows, row: number, value: number, asked: number): void => {
    for (let index = starts[row]!; index < starts[row + 1]!; index += 1) {
      const at = columns[index]! * width;
      for (let head = 0; head < asked; head += 1) odds[head]! += weight[at + head]! * value;
    }
  };
  const pushBack = ({ starts, columns }: Rows, row: number, value: number, asked: number): void => {
    for (let index = starts[row]!; index < starts[row + 1]!; index += 1) {
      const at = columns[index]! * width;
      for (let head = 0; head < asked; head += 1) gradient[at + head]! += odds[head]! * value;
    }
  };
  for (let step = 1; step <= options.steps; step += 1) {
    gradient.fill(0);
    biasGradient.fill(0);
    for (const [row, { labels, weight: counts }] of examples.entries()) {
      const asked = askedHeads[row]!;
      odds.set(bias);
      addTo(signs, row, 1, asked);
      addTo(wordings, row, values[row]!, asked);
      for (let head = 0; head < asked; head += 1) {
        const label = labels[head]!;
        const error = label < 0 ? 0 : ((1 / (1 + Math.exp(-odds[head]!)) - label) * counts) / known[head]!;
        odds[head] = error;
        biasGradient[head]! += error;
      }
      pushBack(signs, row, 1, asked);
      pushBack(wordings, row, values[row]!, asked);
    }
    const rate = options.rate * (1 - (step - 1) / options.steps);
    const correction1 = 1 - beta1 ** step;
    const correction2 = 1 - beta2 ** step;
    for (let column = 0; column < keys.length; column += 1) {
      const decay = isSign[column] === 1 ? options.signDecay : options.wordingDecay;
      for (let at = column * width; at < (column + 1) * width; at += 1) {
        if (isPruned[at] === 1) continue;
        const slope = gradient[at]! + decay * weight[at]!;
        first[at] = beta1 * first[at]! + (1 - beta1) * slope;
        second[at] = beta2 * second[at]! + (1 - beta2) * slope * slope;
        weight[at]! -= (rate * (first[at]! / correction1)) / (Math.sqrt(second[at]! / correction2) + epsilon);
      }
    }
    if (step === options.pruneStep) {
      for (let at = 0; at < size; at += 1) {
        if (Math.abs(weight[at]!) >= options.leastWeight) continue;
        isPruned[at] = 1;
        weight[at] = 0;
      }
    }
    for (let head = 0; head < width; head += 1) {
      const slope = biasGradient[head]!;
      biasFirst[head] = beta1 * biasFirst[head]! + (1 - beta1) * slope;
      biasSecond[head] = beta2 * biasSecond[head]! + (1 - beta2) * slope * slope;
      bias[head]! -=
        (rate * (biasFirst[head]! / correction1)) / (Math.sqrt(biasSecond[head]! / correction2) + epsilon);
    }
  }
  return quantise(keys, weight, bias);
}

/** What was learned, in thousandths: a bias for each head, and for each feature its key and pairs of head and weight. */
export type Learned = {
  readonly biases: readonly number[];
  readonly features: readonly (readonly number[])[];
};

function whole(value: number): number {
  return Math.round(value * weightScale);
}

function toWeight(value: number): number {
  const steps = Math.round((value * weightScale) / weightStep);
  return Math.max(-largestWeight, Math.min(largestWeight, steps * weightStep));
}

function quantise(keys: readonly number[], weight: Float32Array, bias: Float64Array): Learned {
  const width = bias.length;
  const features = keys.map((key, column) => {
    const pairs: number[] = [];
    for (let head = 0; head < width; head += 1) {
      const value = toWeight(weight[column * width + head]!);
      if (Math.abs(value) >= smallestKept) pairs.push(head, value);
    }
    return [key, ...pairs];
  });
  return { biases: Array.from(bias, whole), features: features.filter(({ length }) => length > 1) };
}

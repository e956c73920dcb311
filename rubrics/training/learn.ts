import { actHeads, type Choice, choices, reflectionHead } from '../acts/learned/heads.ts';
import { createModel, type Head, type Weights, weightScale } from '../acts/learned/model.ts';
import { readFeatures } from '../acts/learned/weigh.ts';
import { applyRules } from '../apply-rules.ts';
import { codes } from '../codes/index.ts';
import { hashText } from '../language/hash.ts';
import { TurnView } from '../turn-view.ts';
import type { Turn } from '../turn.ts';
import { vocabularyOf } from '../vocabularies.ts';
import { calibrate, chooseBounds, isIdle, type Judged } from './fit-head.ts';
import { defaultTraining, type Example, train, type TrainingOptions } from './train.ts';

/** A turn with what people said of it. */
export type CodedExample = {
  readonly turn: Turn;
  /** For a code, an act (`act:...`) or `reflection`: whether it is there. What is not named, nobody said. */
  readonly labels: ReadonlyMap<string, boolean>;
  /** Turns of one group (a recording, answers to the same line) are never on both sides of a split. */
  readonly group: string;
  /** True for a case of the coding manual: no bound may break it. */
  readonly binding: boolean;
  /** How much it counts in learning, from 1. */
  readonly weight: number;
};

/** How many parts cross-validation has; chosen. */
const foldCount = 5;

// The form of a question is decided by its shape alone (manual: exactly one form); what is learned gives its confidence.
const decidedByRules = new Set(['open-question', 'closed-question', ...Object.values<string>(actHeads)]);
const plainReflections = ['simple-reflection', 'complex-reflection'];

// What conversations are labelled with stands first: turns without further labels then cost little to learn from.
const firstHeads = [
  ...Object.values(actHeads),
  reflectionHead,
  'open-question',
  'closed-question',
  'simple-reflection',
  'complex-reflection',
  'unsolicited-advice',
];

/** Everything that is learned, in order. */
export const headNames: readonly string[] = [
  ...firstHeads,
  ...codes
    .filter(({ id, detect }) => detect !== undefined && !firstHeads.includes(id))
    .map(({ id }) => id)
    .toSorted(),
];

type Prepared = Example & {
  readonly ruled: ReadonlySet<string>;
  readonly fold: number;
  readonly binding: boolean;
};

function prepare({ turn, labels, group, binding, weight }: CodedExample): Prepared | null {
  const view = new TurnView(turn, vocabularyOf(turn.lang));
  if (view.utterances.length === 0) return null;
  applyRules(view);
  const ruled = new Set(view.utterances.flatMap(({ found }) => found.codes));
  return {
    features: readFeatures(view),
    labels: Int8Array.from(headNames, (head) => toLabel(labels.get(head))),
    ruled,
    weight,
    fold: foldOf(group),
    binding,
  };
}

function toLabel(said: boolean | undefined): number {
  if (said === undefined) return -1;
  return said ? 1 : 0;
}

/** The part of cross-validation in which a group is kept apart. */
export function foldOf(group: string): number {
  return (hashText(group) >>> 0) % foldCount;
}

function learnFrom(examples: readonly Example[], options: TrainingOptions): Weights {
  const { biases, features } = train(headNames.length, examples, options);
  const heads = headNames.map((name, head) => ({
    name,
    bias: biases[head]!,
    veto: -Number.MAX_SAFE_INTEGER,
    add: Number.MAX_SAFE_INTEGER,
    slope: weightScale,
    offset: 0,
  }));
  return { version: 0, recordings: [], heads, features };
}

/** Log odds of all heads for every example, each from a model that saw nothing of the example's group. */
function judgeUnseen(examples: readonly Prepared[], options: TrainingOptions): Float64Array[] {
  const odds: Float64Array[] = [];
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = createModel(
      learnFrom(
        examples.filter((example) => example.fold !== fold),
        options,
      ),
    );
    for (const [index, example] of examples.entries()) {
      if (example.fold === fold) odds[index] = model.weigh(example.features);
    }
  }
  return odds;
}

function hasOne(labels: Int8Array, left: number, right: number): boolean {
  return Number(labels[left]) + Number(labels[right]) === 1;
}

// Among turns that carry one of two codes: how much more marked than plain.
function judgeChoice(
  examples: readonly Prepared[],
  odds: readonly Float64Array[],
  { marked, plain }: Choice,
): Judged[] {
  const [markedHead, plainHead] = [headNames.indexOf(marked), headNames.indexOf(plain)];
  return examples.flatMap(({ labels, ruled }, index) =>
    hasOne(labels, markedHead, plainHead) && ruled.has(marked) !== ruled.has(plain)
      ? [
          {
            odds: odds[index]![markedHead]! - odds[index]![plainHead]!,
            present: labels[markedHead] === 1,
            ruled: ruled.has(marked),
          },
        ]
      : [],
  );
}

function judge(examples: readonly Prepared[], odds: readonly Float64Array[], head: number): Judged[] {
  const names = headNames[head] === reflectionHead ? plainReflections : [headNames[head]!];
  return examples.flatMap(({ labels, ruled }, index) =>
    labels[head]! < 0
      ? []
      : [
          {
            odds: odds[index]![head]!,
            present: labels[head] === 1,
            ruled: names.some((name) => ruled.has(name)),
          },
        ],
  );
}

// A bound that would break a case of the manual gives way to it: a case beats what was learned.
const margin = 100;

function keepCases(
  { veto, add }: Pick<Head, 'veto' | 'add'>,
  cases: readonly Judged[],
): Pick<Head, 'veto' | 'add'> {
  let [lowest, highest] = [veto, add];
  for (const { odds, present, ruled } of cases) {
    const thousandths = Math.round(odds * weightScale);
    if (present && ruled) lowest = Math.min(lowest, thousandths - margin);
    if (!present && !ruled) highest = Math.max(highest, thousandths + margin);
  }
  return { veto: lowest, add: highest };
}

/**
 * As `shipped`, but with weights that saw nothing of one part of the examples: for measuring on that part. The bounds
 * and the calibration stay those of `shipped`.
 */
export function learnWithout(
  coded: readonly CodedExample[],
  fold: number,
  shipped: Weights,
  options: TrainingOptions = defaultTraining,
): Weights {
  const examples = coded.flatMap((example) =>
    foldOf(example.group) === fold ? [] : (prepare(example) ?? []),
  );
  const { heads, features } = learnFrom(examples, options);
  const idle = new Set(shipped.heads.flatMap((head, place) => (head.slope === 0 ? [place] : [])));
  return {
    ...shipped,
    heads: shipped.heads.map((head, place) => ({ ...head, bias: heads[place]!.bias })),
    features: withoutHeads(features, idle),
  };
}

/**
 * Learns from coded turns of one language: weights from all of them; bounds and calibration from what models say of
 * turns they never saw. Without chance: the same examples in the same order give the same weights.
 */
export function learn(coded: readonly CodedExample[], options: TrainingOptions = defaultTraining): Weights {
  const examples = coded.map(prepare).filter((example) => example !== null);
  const unseen = judgeUnseen(examples, options);
  const weights = learnFrom(examples, options);
  const model = createModel(weights);
  const cases = examples.filter(({ binding }) => binding);
  const caseOdds = cases.map(({ features }) => model.weigh(features));
  const heads = weights.heads.map((head, place) => {
    const judged = judge(examples, unseen, place);
    if (decidedByRules.has(head.name)) return { ...head, ...calibrate(judged) };
    const choice = choices.find(({ marked }) => marked === head.name);
    const chosen = chooseBounds(choice === undefined ? judged : judgeChoice(examples, unseen, choice));
    if (isIdle(chosen) && !alwaysWeighed.has(head.name)) return { ...head, ...confidenceOfRules(judged) };
    const bounds = keepCases(
      chosen,
      choice === undefined ? judge(cases, caseOdds, place) : judgeChoice(cases, caseOdds, choice),
    );
    return {
      ...head,
      ...bounds,
      ...calibrate(judged.filter(({ ruled, odds }) => ruled || odds >= worthClaiming)),
    };
  });
  const idle = new Set(heads.flatMap((head, place) => (head.slope === 0 ? [place] : [])));
  const recordings = [
    ...new Set(coded.filter(({ weight }) => weight > 1).map(({ group }) => hashText(group))),
  ];
  return { version: 0, recordings, heads, features: withoutHeads(weights.features, idle) };
}

// Confidence is asked for what is found; far below this nothing is.
const worthClaiming = -1;

const alwaysWeighed = new Set([reflectionHead, ...choices.flatMap(({ marked, plain }) => [marked, plain])]);

// Where learning wins nothing the rules decide alone, and how often they are right is their confidence.
function confidenceOfRules(judged: readonly Judged[]): Pick<Head, 'veto' | 'add' | 'slope' | 'offset'> {
  const found = judged.filter(({ ruled }) => ruled);
  const right = found.filter(({ present }) => present).length;
  const odds = Math.log((right + 1) / (found.length - right + 1));
  return {
    veto: -Number.MAX_SAFE_INTEGER,
    add: Number.MAX_SAFE_INTEGER,
    slope: 0,
    offset: Math.round(odds * weightScale),
  };
}

function withoutHeads(features: Weights['features'], idle: ReadonlySet<number>): Weights['features'] {
  return features.flatMap(([key, ...pairs]) => {
    const kept = pairs.filter((_, at) => !idle.has(pairs[at - (at % 2)]!));
    return kept.length === 0 ? [] : [[key!, ...kept]];
  });
}

import type { CodeDefinition } from '../../define-code.ts';
import type { FoundCodes } from '../../found-codes.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { codesThatExclude } from '../reflection.ts';
import { type Choice, choices, reflectionCodes, reflectionHead } from './heads.ts';
import type { Weighed } from './weigh.ts';

// Of two codes that do not stand on the same words the first gives way only if it is the less likely one (manual,
// conventions 3, 5 and 7, and the tables).
const exclusive: readonly (readonly [string, string])[] = [
  ['condemnation', 'judgement'],
  ['summary', 'simple-reflection'],
  ['summary', 'complex-reflection'],
  ['unsolicited-advice', 'advice-with-permission'],
  ['filling-in', 'complex-reflection'],
  ['affirmation', 'praise'],
];

// A doubt that is less likely than this is not worth showing; chosen.
const leastShown = 0.1;

// Kinds of reflection stand beside a simple or a complex one.
const reflectionKinds = ['feeling-reflection', 'amplified-reflection'];

const chosen = new Set(choices.flatMap(({ marked, plain }) => [marked, plain]));

type Definitions = ReadonlyMap<string, CodeDefinition>;

function hasReflection(utterance: UtteranceView): boolean {
  return utterance.found.hasAny(reflectionCodes);
}

function mayStand({ id, act }: CodeDefinition, utterance: UtteranceView): boolean {
  const { question } = utterance;
  if (reflectionKinds.includes(id)) return hasReflection(utterance);
  if (act === 'question') return question !== null && !question.check;
  if (act === 'reflection') {
    if (utterance.found.hasAny(codesThatExclude)) return false;
    return question === null || (question.statement && !question.check);
  }
  return question === null || question.statement;
}

/**
 * Weighs what the rules found against what was learned: a find that is too unlikely falls, a code that is likely
 * enough without one is placed in the utterance that speaks most for it, and codes that exclude each other are parted.
 */
export function settleCodes(view: TurnView, weighed: Weighed, definitions: Definitions): void {
  settleReflection(view, weighed, definitions);
  for (const choice of choices) settleChoice(view, weighed, choice);
  settleFound(view, weighed);
  addMissed(view, weighed, definitions);
  for (const { found } of view.utterances) part(found);
}

// The log odds are the turn's: what falls in one utterance falls in all.
function settleFound(view: TurnView, { model, odds }: Weighed): void {
  for (const utterance of view.utterances) {
    const { found } = utterance;
    let index = 0;
    while (index < found.codes.length) {
      const code = found.codes[index]!;
      const head = chosen.has(code) ? undefined : model.headOf(code);
      const falls = head !== undefined && !model.upholds(head, odds[head]!);
      if (falls) drop(utterance, code, model.chance(head, odds[head]!));
      else if (head !== undefined) reweigh(found, code, model.chance(head, odds[head]!));
      // What falls leaves the list, and the next one takes its place.
      if (!falls) index += 1;
    }
  }
}

function addMissed(view: TurnView, weighed: Weighed, definitions: Definitions): void {
  const { model, odds } = weighed;
  for (const head of model.addable) {
    if (!model.adds(head, odds[head]!)) continue;
    const definition = definitions.get(model.nameOf(head));
    if (definition === undefined || chosen.has(definition.id)) continue;
    if (view.utterances.some(({ found, doubted }) => found.has(definition.id) || doubted.has(definition.id)))
      continue;
    place(view, weighed, { definition, head, confidence: model.chance(head, odds[head]!) });
  }
}

function reweigh(found: FoundCodes, code: string, confidence: number): void {
  const { kind, act } = found.get(code)!;
  found.set(code, { kind, confidence, act });
}

function drop({ found, doubted }: UtteranceView, code: string, confidence: number): void {
  const { kind, act } = found.get(code)!;
  if (confidence >= leastShown) doubted.set(code, { kind, confidence, act });
  found.delete(code);
}

const noShares = new Float64Array(1);

type Addition = { readonly definition: CodeDefinition; readonly head: number; readonly confidence: number };

function place(
  view: TurnView,
  { features, model }: Weighed,
  { definition, head, confidence }: Addition,
): void {
  const { id, act } = definition;
  const { length } = view.utterances;
  // A single utterance has no rival.
  const shares = length === 1 ? noShares : model.share(features, head, length);
  const best = placeOf(definition, view, shares);
  best?.found.set(id, { act, kind: null, confidence });
}

// Of two codes that are one choice the turn decides; where its utterances differ, each keeps what the rules found.
function settleChoice(view: TurnView, { model, odds }: Weighed, { marked, plain }: Choice): void {
  const carriers = view.utterances.filter(({ found }) => found.has(marked) || found.has(plain));
  if (carriers.length === 0) return;
  const markedHead = model.headOf(marked);
  const plainHead = model.headOf(plain);
  if (markedHead === undefined || plainHead === undefined) return;
  const difference = odds[markedHead]! - odds[plainHead]!;
  const ruled = carriers.map(({ found }) => found.has(marked));
  const differ = ruled.includes(true) && ruled.includes(false);
  for (const [index, { found }] of carriers.entries()) {
    const wasMarked = ruled[index]!;
    const isMarked = differ
      ? wasMarked
      : wasMarked
        ? model.upholds(markedHead, difference)
        : model.adds(markedHead, difference);
    const [code, other, head] = isMarked ? [marked, plain, markedHead] : [plain, marked, plainHead];
    const evidence = found.get(wasMarked ? marked : plain)!;
    found.delete(other);
    const { kind, act } = evidence;
    found.set(code, { kind, confidence: model.chance(head, odds[head]!), act });
  }
}

// Whether anything is given back at all, whatever its kind.
function settleReflection(view: TurnView, weighed: Weighed, definitions: Definitions): void {
  const { model, odds } = weighed;
  const given = model.headOf(reflectionHead);
  if (given === undefined) return;
  const confidence = model.chance(given, odds[given]!);
  const [{ plain, marked }] = choices;
  const carriers = view.utterances.filter(({ found }) => found.has(plain) || found.has(marked));
  if (carriers.length > 0) {
    if (model.upholds(given, odds[given]!)) return;
    for (const utterance of carriers) {
      drop(utterance, utterance.found.has(plain) ? plain : marked, confidence);
    }
  } else if (model.adds(given, odds[given]!) && !view.utterances.some(({ found }) => found.has('summary'))) {
    place(view, weighed, { definition: definitions.get(plain)!, head: model.headOf(plain)!, confidence });
  }
}

function placeOf(
  definition: CodeDefinition,
  { utterances }: TurnView,
  shares: Float64Array,
): UtteranceView | undefined {
  let best: UtteranceView | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, utterance] of utterances.entries()) {
    if (shares[index]! > most && mayStand(definition, utterance)) {
      best = utterance;
      most = shares[index]!;
    }
  }
  return best;
}

function part(found: FoundCodes): void {
  if (found.codes.length < 2 && !found.hasAny(reflectionKinds)) return;
  for (const [first, second] of exclusive) {
    const left = found.get(first);
    const right = found.get(second);
    if (left === undefined || right === undefined) continue;
    found.delete(left.confidence >= right.confidence ? second : first);
  }
  if (!found.hasAny(reflectionCodes)) for (const kind of reflectionKinds) found.delete(kind);
}

import type { Estimate } from '../protocol/scoring-quality.ts';

/**
 * One turn with two labels: what a person gave and what the engine gave. A turn that several people coded is a pair for
 * each of them, and each pair weighs a part of one; without a weight a pair weighs one.
 */
export type Pair = readonly [person: string, engine: string, weight?: number];

/** Cohen's kappa (1960); 0 where chance alone explains all. */
export function cohensKappa(pairs: readonly Pair[]): number {
  const counts = new Map<string, { person: number; engine: number }>();
  let agreed = 0;
  const countOf = (label: string): { person: number; engine: number } => {
    const known = counts.get(label) ?? { person: 0, engine: 0 };
    counts.set(label, known);
    return known;
  };
  let total = 0;
  for (const [person, engine, weight = 1] of pairs) {
    countOf(person).person += weight;
    countOf(engine).engine += weight;
    if (person === engine) agreed += weight;
    total += weight;
  }
  let chance = 0;
  for (const { person, engine } of counts.values()) chance += (person / total) * (engine / total);
  return total === 0 || chance === 1 ? 0 : (agreed / total - chance) / (1 - chance);
}

/** How often a label was given by both, by the person alone, and by the engine alone; in turns. */
export type Counts = { readonly hits: number; readonly missed: number; readonly wrong: number };

/** Counts one label. */
export function countLabel(pairs: readonly Pair[], label: string): Counts {
  let [hits, missed, wrong] = [0, 0, 0];
  for (const [person, engine, weight = 1] of pairs) {
    if (person === label && engine === label) hits += weight;
    else if (person === label) missed += weight;
    else if (engine === label) wrong += weight;
  }
  return { hits, missed, wrong };
}

/** Of what the engine gave, the share that people gave too; null where it gave nothing. */
export function precisionOf({ hits, wrong }: Counts): number | null {
  return hits + wrong === 0 ? null : hits / (hits + wrong);
}

/** Of what people gave, the share that the engine gave too; null where they gave nothing. */
export function recallOf({ hits, missed }: Counts): number | null {
  return hits + missed === 0 ? null : hits / (hits + missed);
}

/** The harmonic mean of precision and recall; 1 where nobody and nothing gave the label. */
export function f1Of({ hits, missed, wrong }: Counts): number {
  return hits + missed + wrong === 0 ? 1 : (2 * hits) / (2 * hits + missed + wrong);
}

/** The mean F1 over the labels that people gave. */
export function macroF1(pairs: readonly Pair[]): number {
  const labels = [...new Set(pairs.map(([person]) => person))];
  return labels.reduce((sum, label) => sum + f1Of(countLabel(pairs, label)), 0) / Math.max(1, labels.length);
}

const redraws = 200;
const lowest = 0.025;

// A small generator of whole numbers (mulberry32) with a fixed start: the same figures give the same bounds.
function createDraw(): (below: number) => number {
  let state = 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A figure over groups of items, with bounds from redrawing whole groups (bootstrap by conversation). */
export function estimate<Item>(
  groups: readonly (readonly Item[])[],
  figure: (items: readonly Item[]) => number,
): Estimate {
  const draw = createDraw();
  const figures = Array.from({ length: redraws }, () =>
    figure(groups.flatMap(() => groups[draw(groups.length)] ?? [])),
  ).toSorted((left, right) => left - right);
  return {
    value: figure(groups.flat()),
    low: figures[Math.floor(redraws * lowest)] ?? Number.NaN,
    high: figures[Math.ceil(redraws * (1 - lowest)) - 1] ?? Number.NaN,
  };
}

/** The chance that one of `high` scores above one of `low` (area under the curve); ties count half. */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let won = 0;
  for (const left of high) for (const right of low) won += left > right ? 1 : left === right ? 0.5 : 0;
  return won / Math.max(1, high.length * low.length);
}

/** What was said with which confidence, and whether it was right. */
export type Claim = { readonly confidence: number; readonly right: boolean };

const bins = 10;

/** Expected calibration error: how far confidence and truth lie apart, over ten classes of confidence. */
export function calibrationError(claims: readonly Claim[]): number {
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const inside = claims.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    );
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = inside.filter((claim) => claim.right).length;
    error += Math.abs(said - right);
  }
  return claims.length === 0 ? 0 : error / claims.length;
}

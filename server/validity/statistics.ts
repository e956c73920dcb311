/** One turn with two labels: what a person gave and what the engine gave. */
export type Pair = readonly [person: string, engine: string];

/** A figure with the bounds between which it lies in 95 of 100 redraws of the conversations. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** Cohen's kappa (1960); 0 where chance alone explains all. */
export function cohensKappa(pairs: readonly Pair[]): number {
  const counts = new Map<string, { person: number; engine: number }>();
  let agreed = 0;
  const countOf = (label: string): { person: number; engine: number } => {
    const known = counts.get(label) ?? { person: 0, engine: 0 };
    counts.set(label, known);
    return known;
  };
  for (const [person, engine] of pairs) {
    countOf(person).person += 1;
    countOf(engine).engine += 1;
    if (person === engine) agreed += 1;
  }
  const total = pairs.length;
  let chance = 0;
  for (const { person, engine } of counts.values()) chance += (person / total) * (engine / total);
  return total === 0 || chance === 1 ? 0 : (agreed / total - chance) / (1 - chance);
}

/** F1 of one label; 1 where nobody and nothing gave it. */
export function f1Of(pairs: readonly Pair[], label: string): number {
  let hits = 0;
  let faults = 0;
  for (const [person, engine] of pairs) {
    if (person === label && engine === label) hits += 1;
    else if (person === label || engine === label) faults += 1;
  }
  return hits + faults === 0 ? 1 : (2 * hits) / (2 * hits + faults);
}

/** The mean F1 over the labels that people gave. */
export function macroF1(pairs: readonly Pair[]): number {
  const labels = [...new Set(pairs.map(([person]) => person))];
  return labels.reduce((sum, label) => sum + f1Of(pairs, label), 0) / Math.max(1, labels.length);
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

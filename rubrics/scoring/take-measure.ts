import type { MeasureResult, Reached } from './report.ts';
import type { Measure, Threshold } from './rubric.ts';
import type { Tally } from './tally.ts';

const perTurns = 10;

/** Takes one measure over a tallied session; its value is null where there was nothing to count. */
export function takeMeasure(measure: Measure, tally: Tally): MeasureResult {
  const value = valueOf(measure, tally);
  const fair = toLine(measure.fair, tally.turns);
  const good = toLine(measure.good, tally.turns);
  return {
    measure: measure.id,
    name: measure.name,
    value,
    unit: measure.formula === 'turn-share' ? 'share' : measure.formula,
    counts: countsOf(measure, tally),
    fair,
    good,
    better: measure.better,
    reached: value === null ? null : toReached(value, { fair, good, better: measure.better }),
    source: measure.source,
    explanation: measure.explanation,
  };
}

// What the figure rests on, by code or by act.
function countsOf(measure: Measure, tally: Tally): Record<string, number> {
  if (measure.formula === 'turn-share') {
    return Object.fromEntries(measure.acts.map((act) => [act, tally.turnsWith([act])]));
  }
  const named = 'over' in measure ? [...measure.of, ...measure.over] : measure.of;
  return Object.fromEntries(named.map((code) => [code, tally.countOf(code)]));
}

function valueOf(measure: Measure, tally: Tally): number | null {
  if (tally.turns === 0) return null;
  if (measure.formula === 'turn-share') return tally.turnsWith(measure.acts) / tally.turns;
  const part = tally.placesOf(measure.of);
  switch (measure.formula) {
    case 'share': {
      const whole = tally.placesOf(measure.over);
      return whole.size === 0 ? null : part.intersection(whole).size / whole.size;
    }
    case 'ratio': {
      const whole = tally.placesOf(measure.over);
      return whole.size === 0 ? null : part.size / whole.size;
    }
    case 'count':
      return part.size;
    case 'per-ten-turns':
      return (part.size * perTurns) / tally.turns;
  }
}

/** A reference line as a number, in a talk of so many trainee turns. */
export function toLine(threshold: Threshold | null, turns: number): number | null {
  if (threshold === null || typeof threshold === 'number') return threshold;
  return Math.max(1, Math.floor(turns / threshold.oncePerTurns));
}

type Lines = {
  readonly fair: number | null;
  readonly good: number | null;
  readonly better: 'higher' | 'lower';
};

function toReached(value: number, { fair, good, better }: Lines): Reached | null {
  if (fair === null && good === null) return null;
  const passes = (line: number | null): boolean =>
    line !== null && (better === 'higher' ? value >= line : value <= line);
  if (passes(good)) return 'good';
  return passes(fair) ? 'fair' : 'below';
}

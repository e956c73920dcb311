import type { TurnCoding } from '../finding.ts';
import type { CriterionResult, MeasureResult, Reached, SessionReport } from './report.ts';
import type { Criterion, Rubric } from './rubric.ts';
import { takeIndex } from './take-index.ts';
import { takeMeasure } from './take-measure.ts';
import { type Tally, tallySession } from './tally.ts';

/** What a measure adds to its criterion, as a part of the highest level. */
const worth: Record<Reached, number> = { below: 0, fair: 0.5, good: 1 };

/**
 * Scores a session under a rubric: its measures, the level reached on each criterion, and the index over all of them.
 * Findings that are not sure count only in a measure that asks for them, and never for a cap.
 * @param codings the coding of each trainee turn, in order
 */
export function scoreSession(rubric: Rubric, codings: readonly TurnCoding[]): SessionReport {
  const sure = tallySession(codings, 'sure');
  const all = tallySession(codings, 'all');
  const measures = rubric.measures.map((measure) => takeMeasure(measure, measure.countUnsure ? all : sure));
  return {
    rubric: { id: rubric.id, version: rubric.version, name: rubric.name },
    turns: codings.length,
    measures,
    criteria: rubric.criteria.map((criterion) => judge(criterion, measures, sure)),
    index: takeIndex(rubric, measures, sure),
  };
}

/**
 * The level is the weighted mean of what the criterion's measures reached, rounded to the nearest level,
 * then held down by the lowest cap that applies. Measures without a value do not count.
 */
function judge(criterion: Criterion, measures: readonly MeasureResult[], tally: Tally): CriterionResult {
  const maxLevel = criterion.levels.length - 1;
  let weights = 0;
  let sum = 0;
  for (const { measure, reached } of measures) {
    const weight = criterion.measures[measure];
    if (weight === undefined || reached === null) continue;
    weights += weight;
    sum += weight * worth[reached];
  }
  const earned = weights === 0 ? null : Math.round((sum / weights) * maxLevel);
  const cap = criterion.caps
    .filter(({ code, atLeast, level }) => tally.countOf(code) >= atLeast && level < (earned ?? Infinity))
    .toSorted((a, b) => a.level - b.level)[0];
  const level = cap?.level ?? earned;
  const reachedLevel = level === null ? undefined : criterion.levels[level];
  return {
    criterion: criterion.id,
    name: criterion.name,
    level,
    levelName: reachedLevel?.name ?? null,
    maxLevel,
    cappedBy: cap?.id ?? null,
    feedback: cap?.feedback ?? reachedLevel?.feedback ?? null,
    measures: Object.keys(criterion.measures),
  };
}

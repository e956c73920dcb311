import type { MeasureResult } from './report.ts';
import type { Criterion, Rubric } from './rubric.ts';
import type { Tally } from './tally.ts';
import { toWorth } from './to-worth.ts';

type Part = { readonly worth: number; readonly weight: number };

/**
 * One figure in [0, 1] for a whole session: the weighted mean over the criteria of what their measures are worth. Where
 * a level goes in steps, this moves with every finding, so that two talks can be compared. Null where nothing counts.
 * @param tally the findings that are sure, for the caps
 */
export function takeIndex(rubric: Rubric, measures: readonly MeasureResult[], tally: Tally): number | null {
  return toMean(
    rubric.criteria.flatMap((criterion) => {
      const worth = partOf(criterion, measures, tally);
      return worth === null ? [] : [{ worth, weight: criterion.weight }];
    }),
  );
}

/** What a criterion adds; a cap that applies holds it at its level's part of the highest level. */
function partOf(criterion: Criterion, measures: readonly MeasureResult[], tally: Tally): number | null {
  const earned = toMean(
    measures.flatMap((result) => {
      const weight = criterion.measures[result.measure];
      const worth = toWorth(result);
      return weight === undefined || worth === null ? [] : [{ worth, weight }];
    }),
  );
  const maxLevel = criterion.levels.length - 1;
  const limits = criterion.caps
    .filter(({ code, atLeast }) => tally.countOf(code) >= atLeast)
    .map(({ level }) => level / maxLevel);
  if (limits.length === 0) return earned;
  return Math.min(earned ?? 1, ...limits);
}

function toMean(parts: readonly Part[]): number | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return parts.reduce((sum, { worth, weight }) => sum + worth * weight, 0) / weights;
}

import type { SessionReport } from '../../rubrics/index.ts';

/** A whole session as one figure in [0, 1]: the mean of the criteria's levels, each as a part of its highest. */
export function rubricIndex({ criteria }: SessionReport): number {
  const reached = criteria.flatMap(({ level, maxLevel }) => (level === null ? [] : [level / maxLevel]));
  return reached.reduce((sum, part) => sum + part, 0) / Math.max(1, reached.length);
}

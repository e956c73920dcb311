import type { SessionReport } from '../../rubrics/index.ts';

/** A whole session as one figure in [0, 1]; 0 where nothing could be measured. */
export function rubricIndex({ index }: SessionReport): number {
  return index ?? 0;
}

import type { MeasureResult } from '../../../server/protocol/shared.ts';

/** How far beyond its highest line an open-ended scale runs, so that "good" does not stand on the edge; chosen. */
const roomBeyond = 1.5;

/** Gives each value its place on the measure's scale, from 0 at the left to 1 at the right end. */
export function measureScale({ unit, value, fair, good }: MeasureResult): (value: number) => number {
  const highest = Math.max(value ?? 0, (fair ?? 0) * roomBeyond, (good ?? 0) * roomBeyond);
  const top = unit === 'share' || highest === 0 ? 1 : highest;
  return (place) => Math.max(0, Math.min(1, place / top));
}

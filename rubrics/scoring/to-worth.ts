import type { MeasureResult } from './report.ts';

const atFairLine = 0.5;
// A share or rate of three times what is fair is worth nothing; where fair is nothing at all, three above the good
// line. Both chosen, not measured.
const timesFairWorthNothing = 3;
const aboveGoodWorthNothing = 3;

type Lines = { readonly fair: number | null; readonly good: number | null };

/**
 * What a measure is worth, in [0, 1]: 0.5 at its fair line, 1 at its good line, linear between and below. Where less is
 * better it falls likewise beyond the fair line, to 0 at three times that line, or at three above the good line where fair
 * is 0 or not given. Without a good line it rises no further than 0.5, as the level does.
 * Null for a measure without a value or without lines.
 */
export function toWorth({ value, fair, good, better }: MeasureResult): number | null {
  if (value === null || (fair === null && good === null)) return null;
  return better === 'higher' ? worthOfMore(value, { fair, good }) : worthOfLess(value, { fair, good });
}

function worthOfMore(value: number, { fair, good }: Lines): number {
  if (good !== null && value >= good) return 1;
  if (fair === null) return between(value, { from: 0, worth: 0 }, { from: good ?? 0, worth: 1 });
  if (value < fair) return between(value, { from: 0, worth: 0 }, { from: fair, worth: atFairLine });
  return good === null
    ? atFairLine
    : between(value, { from: fair, worth: atFairLine }, { from: good, worth: 1 });
}

function worthOfLess(value: number, { fair, good }: Lines): number {
  if (good !== null && value <= good) return 1;
  const best = fair ?? good ?? 0;
  const atBest = fair === null ? 1 : atFairLine;
  if (value <= best) {
    return good === null ? atBest : between(value, { from: good, worth: 1 }, { from: best, worth: atBest });
  }
  const nothing =
    fair === null || fair === 0 ? (good ?? 0) + aboveGoodWorthNothing : fair * timesFairWorthNothing;
  return between(value, { from: best, worth: atBest }, { from: nothing, worth: 0 });
}

type Point = { readonly from: number; readonly worth: number };

/** The worth on the straight line between two points, held within [0, 1]. */
function between(value: number, low: Point, high: Point): number {
  const part = (value - low.from) / (high.from - low.from);
  return Math.min(1, Math.max(0, low.worth + part * (high.worth - low.worth)));
}

import * as z from 'zod/mini';
import { BilingualText } from '../turn.ts';

/** How far a measure came against its reference lines. */
export const Reached = z.enum(['below', 'fair', 'good']);
/** How far a measure came against its reference lines. */
export type Reached = z.infer<typeof Reached>;

/** How a measure's value is meant: a share in [0, 1], a ratio, a count, or a count for every ten trainee turns. */
const MeasureUnit = z.enum(['share', 'ratio', 'count', 'per-ten-turns']);

/**
 * One figure of the session report, with what was counted.
 * `value` and `reached` are null when there was nothing to count (no question asked, so no share of open ones);
 * `counts` holds a number for each code that the figure rests on.
 */
export const MeasureResult = z.object({
  measure: z.string(),
  name: BilingualText,
  value: z.nullable(z.number()),
  unit: MeasureUnit,
  counts: z.record(z.string(), z.number()),
  fair: z.nullable(z.number()),
  good: z.nullable(z.number()),
  better: z.enum(['higher', 'lower']),
  reached: z.nullable(Reached),
  source: BilingualText,
  explanation: BilingualText,
});
/** One figure of the session report, with what was counted. */
export type MeasureResult = z.infer<typeof MeasureResult>;

/**
 * One criterion of a rubric. `level` counts from 0 to `maxLevel`; it is null when none of its measures could be taken.
 * `cappedBy` names the cap that held the level down.
 */
export const CriterionResult = z.object({
  criterion: z.string(),
  name: BilingualText,
  level: z.nullable(z.number()),
  levelName: z.nullable(BilingualText),
  maxLevel: z.number(),
  cappedBy: z.nullable(z.string()),
  feedback: z.nullable(BilingualText),
  measures: z.array(z.string()),
});
/** One criterion of a rubric, with the level reached. */
export type CriterionResult = z.infer<typeof CriterionResult>;

/** All figures of one session under one rubric. */
export const SessionReport = z.object({
  rubric: z.object({ id: z.string(), version: z.number(), name: BilingualText }),
  /** Trainee turns that were counted. */
  turns: z.number(),
  measures: z.array(MeasureResult),
  criteria: z.array(CriterionResult),
  /**
   * The whole session in one figure, [0, 1]: the weighted mean over the criteria of what their measures are worth (0.5 at
   * the fair line, 1 at the good line, smooth between; see to-worth.ts). Null where nothing could be measured, and in
   * reports from before there was an index. For comparing talks; never a mark for a person.
   */
  index: z.prefault(z.nullable(z.number()), null),
});
/** All figures of one session under one rubric. */
export type SessionReport = z.infer<typeof SessionReport>;

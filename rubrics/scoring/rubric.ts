import { z } from 'zod';
import { Act } from '../turn.ts';

const Bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower case words joined by hyphens');
const Codes = z.array(z.string()).min(1);

/** A reference line: a number, or "once for every so many trainee turns" (at least once). */
const Threshold = z.union([z.number().min(0), z.strictObject({ oncePerTurns: z.number().positive() })]);
/** A reference line of a measure. */
export type Threshold = z.infer<typeof Threshold>;

const shared = {
  id: Id,
  name: Bilingual,
  explanation: Bilingual,
  /** Where the reference lines come from. */
  source: Bilingual,
  better: z.enum(['higher', 'lower']),
  fair: Threshold.nullable().default(null),
  good: Threshold.nullable().default(null),
  /** True to count findings that are not sure as well. */
  countUnsure: z.boolean().default(false),
};

/** A figure over a session, made from counts of findings. */
export const Measure = z.discriminatedUnion('formula', [
  /** The part of the places with `over` that also carry `of`: [0, 1]. */
  z.strictObject({ ...shared, formula: z.literal('share'), of: Codes, over: Codes }),
  /** Places with `of` against places with `over`. */
  z.strictObject({ ...shared, formula: z.literal('ratio'), of: Codes, over: Codes }),
  z.strictObject({ ...shared, formula: z.literal('count'), of: Codes }),
  z.strictObject({ ...shared, formula: z.literal('per-ten-turns'), of: Codes }),
  /** The part of the trainee turns whose main act is one of these: [0, 1]. */
  z.strictObject({ ...shared, formula: z.literal('turn-share'), acts: z.array(z.enum(Act.options)).min(1) }),
]);
/** A figure over a session, made from counts of findings. */
export type Measure = z.infer<typeof Measure>;

const Cap = z.strictObject({
  id: Id,
  /** When a code was found at least this many times, the level is held at `level`. */
  code: z.string(),
  atLeast: z.int().positive(),
  level: z.int().min(0),
  feedback: Bilingual,
});

/** A judgement over some measures, in levels from lowest to highest. */
export const Criterion = z.strictObject({
  id: Id,
  name: Bilingual,
  /** What it counts for in the session's index, against the other criteria. */
  weight: z.number().positive().default(1),
  /** Measure id -> weight. */
  measures: z.record(z.string(), z.number().positive()),
  levels: z.array(z.strictObject({ name: Bilingual, feedback: Bilingual })).min(2),
  caps: z.array(Cap).default([]),
});
/** A judgement over some measures, in levels from lowest to highest. */
export type Criterion = z.infer<typeof Criterion>;

/** What is measured in a session and how it is judged: data, never code. */
export const Rubric = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: Bilingual,
  description: Bilingual,
  /** Age in years of the client this rubric is for, taken where a transcript does not say; null for an adult. */
  clientAge: z.number().min(0).max(130).nullable().default(null),
  measures: z.array(Measure).min(1),
  criteria: z.array(Criterion),
});
/** What is measured in a session and how it is judged. */
export type Rubric = z.infer<typeof Rubric>;

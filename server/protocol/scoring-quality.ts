import * as z from 'zod/mini';
import { Language } from '../../rubrics/turn.ts';

/** A figure with the bounds between which it lies in 95 of 100 redraws of what was measured. */
export const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
/** A figure with its bounds. */
export type Estimate = z.infer<typeof Estimate>;

/** What experts say of a whole turn and the engine says too, each as one label. */
export const AgreementMeasure = z.enum([
  'question-form',
  'question',
  'reflection',
  'reflection-kind',
  'advice',
  'main-act',
]);
/** What experts say of a whole turn and the engine says too. */
export type AgreementMeasure = z.infer<typeof AgreementMeasure>;

/** One label of a measure. `given` counts the turns to which experts gave it, `found` those to which the engine did. */
const LabelFigures = z.object({
  label: z.string(),
  f1: Estimate,
  precision: z.nullable(z.number()),
  recall: z.nullable(z.number()),
  given: z.number(),
  found: z.number(),
});

/** Agreement on one measure; `human` is the kappa of experts among each other. */
const MeasureFigures = z.object({
  measure: AgreementMeasure,
  kappa: Estimate,
  human: z.number(),
  macroF1: Estimate,
  labels: z.array(LabelFigures),
});
/** Agreement on one measure. */
export type MeasureFigures = z.infer<typeof MeasureFigures>;

/** How well the rubric's index tells conversations of high quality from those of low quality, as people judged them. */
const RubricFigures = z.object({
  rubric: z.string(),
  version: z.number(),
  high: z.number(),
  low: z.number(),
  areaUnderCurve: Estimate,
});

/** Against whole conversations that experts coded turn by turn. */
const ConversationFigures = z.object({
  conversations: z.number(),
  turns: z.number(),
  /** How many of these turns were judged by a model that was learned without their recording. */
  crossValidated: z.number(),
  measures: z.array(MeasureFigures),
  calibrationError: z.number(),
  /** Null where there are no conversations of one of the two qualities. */
  rubric: z.nullable(RubricFigures),
});

/**
 * One code against turns coded by the manual. `covers` are the engine's codes that count as it: mostly itself.
 * `hits` were seen by both, `missed` by people alone, `wrong` by the engine alone; the shares are null without anything
 * to share.
 */
const CodeFigures = z.object({
  code: z.string(),
  covers: z.array(z.string()),
  hits: z.number(),
  missed: z.number(),
  wrong: z.number(),
  precision: z.nullable(z.number()),
  recall: z.nullable(z.number()),
  f1: z.nullable(Estimate),
});
/** One code against turns coded by the manual. */
export type CodeFigures = z.infer<typeof CodeFigures>;

/** Against single turns that people coded by the manual. */
const CodedTurnFigures = z.object({
  turns: z.number(),
  /** The mean F1 over the codes that people gave at least once. */
  macroF1: Estimate,
  codes: z.array(CodeFigures),
  calibrationError: z.number(),
});

/** How far engine and people agree in one language; a part is null where there was nothing to measure it on. */
export const AgreementFigures = z.object({
  lang: Language,
  conversations: z.nullable(ConversationFigures),
  turns: z.nullable(CodedTurnFigures),
});
/** How far engine and people agree in one language. */
export type AgreementFigures = z.infer<typeof AgreementFigures>;

/** GET /api/scoring-quality: the figures of each language that was measured. */
export const ScoringQuality = z.object({ languages: z.array(AgreementFigures) });
/** GET /api/scoring-quality */
export type ScoringQuality = z.infer<typeof ScoringQuality>;

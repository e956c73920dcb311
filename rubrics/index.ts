export { codeTurn } from './code-turn.ts';
export { codes } from './codes/index.ts';
export type { CodeDefinition } from './define-code.ts';
export { Finding, Severity, TurnCoding, Utterance } from './finding.ts';
export type { CodeTexts, Feedback } from './texts.ts';
export {
  Act,
  BilingualText,
  ContextTurn,
  defaultClientAge,
  Language,
  type Span,
  Speaker,
  Turn,
} from './turn.ts';
// Scoring and presets: their exports go below this line.
export { ContentError, type ContentProblem } from './content-error.ts';
export { parseRubric } from './scoring/parse-rubric.ts';
export { CriterionResult, MeasureResult, SessionReport } from './scoring/report.ts';
export { Criterion, Measure, Rubric } from './scoring/rubric.ts';
export { scoreSession } from './scoring/score-session.ts';

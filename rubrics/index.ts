export { codeTurn } from './code-turn.ts';
export { codes } from './codes/index.ts';
export { TurnCoding } from './finding.ts';
export { weightsVersion } from './models.ts';
export {
  ContextTurn,
  Language,
  Turn,
} from './turn.ts';
export { ContentError } from './content-error.ts';
export { parseRubric } from './scoring/parse-rubric.ts';
export { SessionReport } from './scoring/report.ts';
export { Rubric } from './scoring/rubric.ts';
export { scoreSession } from './scoring/score-session.ts';

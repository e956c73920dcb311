import type { CodeDefinition } from '../define-code.ts';
import { closedQuestion } from './closed-question/rule.ts';
import { complexReflection } from './complex-reflection/rule.ts';
import { condemnation } from './condemnation/rule.ts';
import { eExQuestion } from './e-ex-question/rule.ts';
import { eInQuestion } from './e-in-question/rule.ts';
import { empathicStatement } from './empathic-statement/rule.ts';
import { feelingReflection } from './feeling-reflection/rule.ts';
import { judgement } from './judgement/rule.ts';
import { minimalEncourager } from './minimal-encourager/rule.ts';
import { multipleQuestions } from './multiple-questions/rule.ts';
import { openQuestion } from './open-question/rule.ts';
import { repeatedQuestion } from './repeated-question/rule.ts';
import { rhetoricalQuestion } from './rhetorical-question/rule.ts';
import { simpleReflection } from './simple-reflection/rule.ts';
import { suggestiveQuestion } from './suggestive-question/rule.ts';
import { summary } from './summary/rule.ts';
import { unsolicitedAdvice } from './unsolicited-advice/rule.ts';
import { whyQuestion } from './why-question/rule.ts';

/**
 * Every code, in the order in which its rule is tried on an utterance. A rule may look at the codes that stand
 * before it: condemnation beats judgement, advice in question form is suggestive, a summary is no reflection.
 */
export const codes: readonly CodeDefinition[] = [
  condemnation,
  judgement,
  openQuestion,
  closedQuestion,
  whyQuestion,
  rhetoricalQuestion,
  unsolicitedAdvice,
  suggestiveQuestion,
  eInQuestion,
  eExQuestion,
  empathicStatement,
  minimalEncourager,
  summary,
  simpleReflection,
  complexReflection,
  feelingReflection,
  multipleQuestions,
  repeatedQuestion,
];

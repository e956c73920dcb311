import type { CodeDefinition } from '../define-code.ts';
import { adviceWithPermission } from './advice-with-permission/rule.ts';
import { affirmation } from './affirmation/rule.ts';
import { amplifiedReflection } from './amplified-reflection/rule.ts';
import { autonomySupport } from './autonomy-support/rule.ts';
import { badNewsInformation } from './bad-news-information/rule.ts';
import { badNewsMessage } from './bad-news-message/rule.ts';
import { badNewsRoom } from './bad-news-room/rule.ts';
import { badNewsSetting } from './bad-news-setting/rule.ts';
import { blaming } from './blaming/rule.ts';
import { childLead } from './child-lead/rule.ts';
import { closedQuestion } from './closed-question/rule.ts';
import { collaboration } from './collaboration/rule.ts';
import { complexReflection } from './complex-reflection/rule.ts';
import { condemnation } from './condemnation/rule.ts';
import { confrontation } from './confrontation/rule.ts';
import { discussionQuestion } from './discussion-question/rule.ts';
import { doubleSidedReflection } from './double-sided-reflection/rule.ts';
import { eExQuestion } from './e-ex-question/rule.ts';
import { eInQuestion } from './e-in-question/rule.ts';
import { empathicStatement } from './empathic-statement/rule.ts';
import { evocativeQuestion } from './evocative-question/rule.ts';
import { exceptionQuestion } from './exception-question/rule.ts';
import { falseReassurance } from './false-reassurance/rule.ts';
import { feelingReflection } from './feeling-reflection/rule.ts';
import { fillingIn } from './filling-in/rule.ts';
import { information } from './information/rule.ts';
import { interruptingTopic } from './interrupting-topic/rule.ts';
import { invitation } from './invitation/rule.ts';
import { jargon } from './jargon/rule.ts';
import { judgement } from './judgement/rule.ts';
import { languageMatching } from './language-matching/rule.ts';
import { metaFeedback } from './meta-feedback/rule.ts';
import { metaIntention } from './meta-intention/rule.ts';
import { metaNoRightAnswer } from './meta-no-right-answer/rule.ts';
import { metaPurpose } from './meta-purpose/rule.ts';
import { minimalEncourager } from './minimal-encourager/rule.ts';
import { minimising } from './minimising/rule.ts';
import { miracleQuestion } from './miracle-question/rule.ts';
import { multipleQuestions } from './multiple-questions/rule.ts';
import { namingNonverbal } from './naming-nonverbal/rule.ts';
import { normalising } from './normalising/rule.ts';
import { openQuestion } from './open-question/rule.ts';
import { optionPosing } from './option-posing/rule.ts';
import { permissionQuestion } from './permission-question/rule.ts';
import { persuasion } from './persuasion/rule.ts';
import { pity } from './pity/rule.ts';
import { playFrame } from './play-frame/rule.ts';
import { praise } from './praise/rule.ts';
import { repeatedQuestion } from './repeated-question/rule.ts';
import { rephrasedQuestion } from './rephrased-question/rule.ts';
import { rhetoricalQuestion } from './rhetorical-question/rule.ts';
import { scalingQuestion } from './scaling-question/rule.ts';
import { selfDisclosure } from './self-disclosure/rule.ts';
import { simpleReflection } from './simple-reflection/rule.ts';
import { structuring } from './structuring/rule.ts';
import { suggestiveQuestion } from './suggestive-question/rule.ts';
import { summary } from './summary/rule.ts';
import { takingOver } from './taking-over/rule.ts';
import { takingSides } from './taking-sides/rule.ts';
import { tooComplex } from './too-complex/rule.ts';
import { unsolicitedAdvice } from './unsolicited-advice/rule.ts';
import { whyQuestion } from './why-question/rule.ts';

/**
 * Every code, in the order in which its rule is tried on an utterance. A rule may look at the codes that stand
 * before it: condemnation beats judgement, advice in question form is suggestive, a summary is no reflection.
 */
export const codes: readonly CodeDefinition[] = [
  condemnation,
  judgement,
  metaIntention,
  metaPurpose,
  metaNoRightAnswer,
  metaFeedback,
  badNewsSetting,
  badNewsMessage,
  badNewsInformation,
  openQuestion,
  invitation,
  closedQuestion,
  whyQuestion,
  rhetoricalQuestion,
  optionPosing,
  tooComplex,
  playFrame,
  childLead,
  unsolicitedAdvice,
  takingOver,
  suggestiveQuestion,
  confrontation,
  persuasion,
  blaming,
  takingSides,
  pity,
  minimising,
  falseReassurance,
  discussionQuestion,
  permissionQuestion,
  exceptionQuestion,
  evocativeQuestion,
  eInQuestion,
  eExQuestion,
  adviceWithPermission,
  empathicStatement,
  minimalEncourager,
  affirmation,
  praise,
  normalising,
  namingNonverbal,
  selfDisclosure,
  structuring,
  autonomySupport,
  collaboration,
  amplifiedReflection,
  jargon,
  fillingIn,
  information,
  summary,
  simpleReflection,
  complexReflection,
  feelingReflection,
  languageMatching,
  doubleSidedReflection,
  scalingQuestion,
  miracleQuestion,
  multipleQuestions,
  rephrasedQuestion,
  repeatedQuestion,
  interruptingTopic,
  badNewsRoom,
];

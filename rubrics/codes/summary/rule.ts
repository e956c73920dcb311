import { adviceIn } from '../../acts/advice.ts';
import { defineCode } from '../../define-code.ts';
import type { UtteranceView } from '../../turn-view.ts';
import { checkSummary } from './accuracy.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

// At least two things that the client said (manual), or more where no opener announces it; chosen, not measured.
const fewestThings = 2;
const fewestWithoutOpener = { thoughts: 3, echoed: 4, share: 0.45, length: 12 };
const fewestAcrossTurns = { turns: 2, echoed: 4, share: 0.5, length: 12 };
const confidences = { opened: 0.85, plain: 0.65 };

const excluding = [
  'condemnation',
  'judgement',
  'unsolicited-advice',
  'empathic-statement',
  'persuasion',
  'confrontation',
  'blaming',
  'taking-sides',
  'pity',
  'minimising',
  'false-reassurance',
];

function canSummarise(utterance: UtteranceView): boolean {
  if (utterance.found.hasAny(excluding)) return false;
  const { question } = utterance;
  if (question !== null && (question.check || !question.statement)) return false;
  if (utterance.says('summary/none') || adviceIn(utterance) !== null) return false;
  return utterance.says('summary/announce') || !utterance.says('act/other');
}

/** Puts together at least two things that the client said. */
export const summary = defineCode({
  id: 'summary',
  version: 1,
  act: 'reflection',
  kinds: ['accurate', 'changed', 'added', 'one-sided'],
  texts,
  lexicon: { nl, en },
  reword,
  inspect: checkSummary,
  needsWords: true,
  detect: (utterance) => {
    if (utterance.length < 4 || !canSummarise(utterance)) return null;
    if (!utterance.turn.clientSpoke) return null;
    const { echo } = utterance;
    const strong = utterance.says('summary/announce');
    const opened = strong || utterance.says('summary/opener');
    const joined = utterance.says('summary/joint');
    if (utterance.says('summary/two-sided') && !strong) return null;
    if (strong && echo.echoed >= fewestThings) return { kind: null, confidence: confidences.opened };
    if (opened && joined && echo.thoughtCount >= fewestThings && echo.echoed >= 3) {
      return { kind: null, confidence: confidences.opened };
    }
    const many =
      echo.thoughtCount >= fewestWithoutOpener.thoughts &&
      echo.echoed >= fewestWithoutOpener.echoed &&
      echo.share >= fewestWithoutOpener.share &&
      utterance.length >= fewestWithoutOpener.length;
    const across =
      echo.turnCount >= fewestAcrossTurns.turns &&
      echo.echoed >= fewestAcrossTurns.echoed &&
      echo.share >= fewestAcrossTurns.share &&
      utterance.length >= fewestAcrossTurns.length;
    return joined && (many || across) ? { kind: null, confidence: confidences.plain } : null;
  },
});

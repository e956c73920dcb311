import { childAge, tells } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { clear: 0.9, thin: 0.7 };

// "Dat hoeft niet" lets the child off only if an answer was what it hung on: the child or the trainee asked for one.
function letsOff(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('no-answer/need-not')) return false;
  const before = turn.utterances[turn.utterances.indexOf(utterance) - 1];
  if (before?.question?.origin === 'invitation') return true;
  return turn.clientHits().some((hit) => hit.name === 'no-answer/child-asks');
}

/** Tells the child that it need not answer, may say that it does not know, and may correct. */
export const metaNoRightAnswer = defineCode({
  id: 'meta-no-right-answer',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (childAge(turn) === null || !tells(utterance) || utterance.says('no-answer/not')) return null;
    // "'Weet ik niet' is ook een antwoord": the child's words stand between quotation marks.
    if (utterance.says('no-answer/free') || utterance.hit('no-answer/quoted') !== undefined) {
      return { kind: null, confidence: confidences.clear };
    }
    return letsOff(utterance, turn) ? { kind: null, confidence: confidences.thin } : null;
  },
});

import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { defaultClientAge } from '../../turn.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { choice: 0.85, noNeed: 0.75 };
// Below this age, in years, the codes for talking with a child apply (manual).
const adultFrom = 12;
// "You want to decide for yourself", after the client said so, is given back; chosen, not measured.
const givenBack = { share: 0.75, content: 2 };

function isGivenBack({ echo }: UtteranceView): boolean {
  return echo.content >= givenBack.content && echo.share >= givenBack.share;
}

function isForAdult(turn: TurnView): boolean {
  return (turn.turn.age ?? defaultClientAge) >= adultFrom;
}

/** Leaves the choice explicitly with the client. */
export const autonomySupport = defineCode({
  id: 'autonomy-support',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (utterance.found.has('condemnation') || utterance.asked) return null;
    const noNeed = utterance.says('autonomy/no-need');
    if (noNeed && !isForAdult(turn)) return null;
    const choice = utterance.says('autonomy/choice');
    if (!choice && !noNeed) return null;
    if (utterance.says('autonomy/not') || utterance.says('act/reported') || isGivenBack(utterance))
      return null;
    return { kind: null, confidence: choice ? confidences.choice : confidences.noNeed };
  },
});

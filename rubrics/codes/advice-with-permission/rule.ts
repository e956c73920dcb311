import { adviceIn, isWelcome } from '../../acts/advice.ts';
import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each is: advice in its usual forms, or an answer that advises only because advice was asked. Chosen, not measured.
const confidences = { advice: 0.85, answer: 0.7 };
// From this share on an answer gives back the client's own words; chosen, not measured.
const givenBack = 0.75;

// What makes any answer advice must be clearer than what makes advice welcome: "no idea" asks for nothing.
function callsForAdvice(utterance: UtteranceView, turn: TurnView): boolean {
  const hits = turn.clientHits();
  if (hits.some((hit) => hit.name === 'welcome/asked')) return true;
  if (utterance.says('advice/way-out')) return !utterance.says('autonomy/choice');
  return isWelcome(utterance, turn) && !hits.some((hit) => hit.name === 'advice/client-asks');
}

// Where the client asked or agreed, "write it down" or "some people write it down" advises too.
function answersWithAdvice(utterance: UtteranceView, turn: TurnView): boolean {
  if (utterance.question !== null || !utterance.says('welcome/offer')) return false;
  if (utterance.says('welcome/not') || utterance.says('act/reported')) return false;
  if (
    utterance.says('advice/asks-leave') ||
    utterance.says('reflect/opener') ||
    utterance.echo.share >= givenBack
  )
    return false;
  return callsForAdvice(utterance, turn);
}

/** Tells what to do or proposes a solution after the client asked or agreed, or with an explicit way out. */
export const adviceWithPermission = defineCode({
  id: 'advice-with-permission',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const { found } = utterance;
    if (found.has('condemnation') || found.has('unsolicited-advice')) return null;
    const form = adviceIn(utterance);
    if (
      form !== null &&
      form !== 'question' &&
      isWelcome(utterance, turn) &&
      !utterance.says('welcome/none')
    ) {
      return { kind: null, confidence: confidences.advice };
    }
    return answersWithAdvice(utterance, turn) ? { kind: null, confidence: confidences.answer } : null;
  },
});

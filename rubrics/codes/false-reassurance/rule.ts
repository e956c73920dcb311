import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

const confidences = { phrase: 0.85, denial: 0.65 };
// From this share on the comfort is the client's own and given back; chosen, not measured.
const saidByClient = 0.75;

// "Ik ben een slechte moeder." - "Je bent geen slechte moeder!" talks the client's own words away.
function talksAway(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('soothe/denial') || utterance.says('reflect/opener')) return false;
  if (utterance.echo.fromLast === 0 || !turn.clientHits().some(({ name }) => name === 'soothe/self'))
    return false;
  // "Ik ben niet boos." - "Je bent niet boos." gives back.
  return !turn.clientWords.some((word) => ((word.entry?.flags ?? 0) & WordFlag.negation) !== 0);
}

/** Soothes without ground. */
export const falseReassurance = defineCode({
  id: 'false-reassurance',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  reword,
  needsWords: true,
  detect: (utterance, turn) => {
    const { question, echo } = utterance;
    if (utterance.asked && question !== null && !question.statement) return null;
    if (utterance.says('soothe/not') || utterance.says('view/reported')) return null;
    if (talksAway(utterance, turn)) return { kind: null, confidence: confidences.denial };
    if (!utterance.says('soothe/phrase')) return null;
    if (echo.echoed >= 2 && echo.share >= saidByClient) return null;
    return { kind: null, confidence: confidences.phrase };
  },
});

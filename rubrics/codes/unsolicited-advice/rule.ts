import { adviceIn, isWelcome } from '../../acts/advice.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
const confidences = { direct: 0.85, suggested: 0.8, question: 0.85, 'if-i-were': 0.9 };

/** Tells the client what to do or proposes a solution, without having been asked and without leave. */
export const unsolicitedAdvice = defineCode({
  id: 'unsolicited-advice',
  version: 1,
  act: 'input',
  kinds: ['direct', 'suggested', 'question'],
  texts,
  lexicon: { nl, en },
  reword,
  needsWords: true,
  detect: (utterance, turn) => {
    if (utterance.found.has('condemnation')) return null;
    const form = adviceIn(utterance);
    if (form === null || (form !== 'question' && isWelcome(utterance, turn))) return null;
    return { kind: form === 'if-i-were' ? null : form, confidence: confidences[form] };
  },
});

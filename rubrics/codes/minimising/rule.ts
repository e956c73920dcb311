import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { phrase: 0.8 };
// From this share on it is the client who said it ("het valt wel mee"); chosen, not measured.
const saidByClient = 0.8;

/** Makes small what the client brings. Normalising allows the feeling its weight; comfort for later is reassurance. */
export const minimising = defineCode({
  id: 'minimising',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const asks = utterance.says('minimise/asked');
    if (!asks && !utterance.says('minimise/phrase')) return null;
    if (utterance.found.has('condemnation')) return null;
    if (utterance.says('minimise/not') || utterance.says('view/reported')) return null;
    const { question, echo } = utterance;
    // "Overdrijf je nu niet?" makes small though it asks; a plain question does not.
    if (question !== null && !question.statement && !asks) return null;
    if (echo.echoed >= 2 && echo.share >= saidByClient) return null;
    return { kind: null, confidence: confidences.phrase };
  },
});

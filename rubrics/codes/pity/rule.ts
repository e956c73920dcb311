import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { phrase: 0.85 };

/** Pities the client from above. A feeling, a poor animal or an absent third person is not pitied here. */
export const pity = defineCode({
  id: 'pity',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    if (!utterance.says('pity/phrase') || utterance.says('pity/not')) return null;
    if (utterance.says('view/reported')) return null;
    // "Wat ben je toch zielig" has the word order of a question; only a question mark makes it ask.
    if (utterance.asked && utterance.question?.statement === false) return null;
    return { kind: null, confidence: confidences.phrase };
  },
});

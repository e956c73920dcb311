import { defineCode } from '../../define-code.ts';
import { appraisalIn } from '../affirmation/appraisal.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** General praise that does not say what for. */
export const praise = defineCode({
  id: 'praise',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    const appraisal = appraisalIn(utterance);
    return appraisal?.form === 'bare' ? { kind: null, confidence: appraisal.confidence } : null;
  },
});

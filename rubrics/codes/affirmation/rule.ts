import { defineCode } from '../../define-code.ts';
import { appraisalIn } from './appraisal.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Names a strength, effort or step of the client as the trainee's view (convention 10). */
export const affirmation = defineCode({
  id: 'affirmation',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const appraisal = appraisalIn(utterance);
    return appraisal?.form === 'named' ? { kind: null, confidence: appraisal.confidence } : null;
  },
});

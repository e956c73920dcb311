import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { asked: 0.85, unmarked: 0.7 };

/** Expects no answer; states an opinion or a reproach. Its form code stays (convention 1). */
export const rhetoricalQuestion = defineCode({
  id: 'rhetorical-question',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    if (utterance.question === null || utterance.says('rhetoric/not')) return null;
    if (!utterance.says('rhetoric/phrase') && !(utterance.found.has('condemnation') && utterance.length > 2))
      return null;
    return { kind: null, confidence: utterance.asked ? confidences.asked : confidences.unmarked };
  },
});

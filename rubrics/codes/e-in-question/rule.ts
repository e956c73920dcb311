import { explorationOf } from '../../acts/exploration.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Goes on with something that the client brought in. */
export const eInQuestion = defineCode({
  id: 'e-in-question',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    const exploration = explorationOf(utterance);
    return exploration?.inside === true ? { kind: null, confidence: exploration.confidence } : null;
  },
});

import { explorationOf } from '../../acts/exploration.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Brings in a topic or facet that the client has not mentioned. */
export const eExQuestion = defineCode({
  id: 'e-ex-question',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance) => {
    const exploration = explorationOf(utterance);
    return exploration?.inside === false ? { kind: null, confidence: exploration.confidence } : null;
  },
});

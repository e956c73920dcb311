import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { ask: 0.8, say: 0.75 };

/** Seeks agreement and shares control: asks how to go on, or sets to work side by side. */
export const collaboration = defineCode({
  id: 'collaboration',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const { found } = utterance;
    if (found.has('condemnation') || found.has('rhetorical-question')) return null;
    const asks = (utterance.question !== null || utterance.asked) && utterance.says('share/ask');
    if (!asks && !utterance.says('share/say')) return null;
    if (utterance.says('share/not') || utterance.says('act/reported')) return null;
    return { kind: null, confidence: asks ? confidences.ask : confidences.say };
  },
});

import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { phrase: 0.85 };

/** Expresses compassion with the client's situation, without pity. */
export const empathicStatement = defineCode({
  id: 'empathic-statement',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const { question, found } = utterance;
    if (found.has('pity') || found.has('taking-sides')) return null;
    if (!utterance.says('empathy/phrase') || utterance.says('empathy/not')) return null;
    if (question !== null && question.origin !== 'tag' && question.origin !== 'statement') return null;
    return { kind: null, confidence: confidences.phrase };
  },
});

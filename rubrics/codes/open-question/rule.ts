import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Leaves the answer's content and length to the client. */
export const openQuestion = defineCode({
  id: 'open-question',
  version: 2,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: ({ question }) =>
    question?.form === 'open' ? { kind: null, confidence: question.sureness } : null,
});

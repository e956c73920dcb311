import { isMeta } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

/** Leaves the answer's content and length to the client. */
export const openQuestion = defineCode({
  id: 'open-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: ({ question, asked, found }) =>
    question?.form === 'open' && (asked || question.origin === 'invitation' || !isMeta(found))
      ? { kind: null, confidence: question.sureness }
      : null,
});

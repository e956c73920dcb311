import { isMeta } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

/** Can be answered with yes or no, one of the options given, or one short fact. */
export const closedQuestion = defineCode({
  id: 'closed-question',
  version: 1,
  act: 'question',
  kinds: ['polar', 'choice', 'fact'],
  texts,
  lexicon: { nl, en },
  reword,
  detect: ({ question, asked, found }) =>
    question?.form === 'closed' && (asked || !isMeta(found))
      ? { kind: question.closedKind, confidence: question.sureness }
      : null,
});

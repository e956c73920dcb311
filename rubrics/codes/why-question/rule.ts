import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

/** Asks for reasons with waarom, hoezo or why. "Hoe komt het dat" and "wat maakt dat" are none. */
export const whyQuestion = defineCode({
  id: 'why-question',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  reword,
  detect: ({ question }) => (question?.why ? { kind: null, confidence: question.sureness } : null),
});

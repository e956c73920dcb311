import { childAge, tells } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { clear: 0.9 };

/** Says that the trainee means well, and that nobody is in trouble. */
export const metaIntention = defineCode({
  id: 'meta-intention',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (childAge(turn) === null || !tells(utterance)) return null;
    return utterance.says('good-will/phrase') && !utterance.says('good-will/not')
      ? { kind: null, confidence: confidences.clear }
      : null;
  },
});

import { childAge, tells } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { clear: 0.9, together: 0.85 };

/** Tells the child that only the child knows, and asks it to say when the trainee gets something wrong. */
export const metaFeedback = defineCode({
  id: 'meta-feedback',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (childAge(turn) === null || utterance.says('needed/not')) return null;
    if (utterance.says('needed/only-you') && tells(utterance))
      return { kind: null, confidence: confidences.clear };
    // "Als ik iets fout zeg" alone is half of it; the child is asked for something only with "zeg het dan".
    return utterance.says('needed/my-mistake') && utterance.says('needed/tell-me')
      ? { kind: null, confidence: confidences.together }
      : null;
  },
});

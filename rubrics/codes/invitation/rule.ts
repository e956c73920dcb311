import { childAge } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { asked: 0.9, begin: 0.8 };

/** An open prompt to a child to tell freely. Several in one turn are one invitation (convention 8). */
export const invitation = defineCode({
  id: 'invitation',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (childAge(turn) === null || utterance.says('invite/not')) return null;
    if (turn.utterances.some(({ found }) => found.has('invitation'))) return null;
    const { question } = utterance;
    if (question?.form === 'open' && (question.origin === 'invitation' || utterance.says('invite/ask'))) {
      return { kind: null, confidence: confidences.asked };
    }
    const begins = question?.form !== 'closed' && utterance.says('invite/begin');
    return begins ? { kind: null, confidence: confidences.begin } : null;
  },
});

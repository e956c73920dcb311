import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { asked: 0.8, stated: 0.75 };

/** Looks for who is at fault, by asking for a culprit or by naming one; the client's own guilt, given back, is none. */
export const blaming = defineCode({
  id: 'blaming',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    if (utterance.says('blame/choice')) return { kind: null, confidence: confidences.asked };
    const asks = utterance.says('blame/who');
    if (!asks && !utterance.says('blame/fault')) return null;
    if (utterance.says('blame/not') || utterance.says('view/reported')) return null;
    if (asks) return { kind: null, confidence: confidences.asked };
    const { question } = utterance;
    if (question !== null && !question.statement) return null;
    return { kind: null, confidence: confidences.stated };
  },
});

import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { does: 0.85, offers: 0.7 };

/** The trainee takes the client's problem over: does, arranges or pays it, or offers to. */
export const takingOver = defineCode({
  id: 'taking-over',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const offers = utterance.says('take/offer');
    const handsOver = utterance.says('take/hand-over');
    const does = handsOver || utterance.says('take/do');
    if (!offers && !does) return null;
    if (utterance.says('take/not') || (!handsOver && utterance.says('take/joint'))) return null;
    // "Geef je telefoon eens": without a question mark verb first is an order here.
    if (!offers && (utterance.asked || utterance.question?.origin === 'wh')) return null;
    return { kind: null, confidence: offers ? confidences.offers : confidences.does };
  },
});

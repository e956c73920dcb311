import { childAge, tells } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { clear: 0.9, thin: 0.7 };

/** Explains to a child, in its own kind of words, what the talk is for. */
export const metaPurpose = defineCode({
  id: 'meta-purpose',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (childAge(turn) === null || !tells(utterance) || utterance.says('purpose/not')) return null;
    if (utterance.says('purpose/plain')) return { kind: null, confidence: confidences.clear };
    // "Ik wil horen hoe het gaat" tells the purpose only to a child who wonders what it is there for.
    if (!utterance.says('purpose/wish') || utterance.found.has('meta-intention')) return null;
    const wonders = turn.clientHits().some((hit) => hit.name === 'purpose/child-asks');
    return wonders ? { kind: null, confidence: confidences.thin } : null;
  },
});

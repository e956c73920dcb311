import { defineCode } from '../../define-code.ts';
import type { UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { others: 0.85, usual: 0.7 };
// In words; chosen on the development corpora, not tuned to sentences.
const longestThought = 30;
const reach = 14;

const excluding = ['condemnation', 'judgement', 'unsolicited-advice', 'open-question'];

// Said briefly and early; deeper in a long thought a group of people mostly belongs to explaining.
function isAboutOthers(utterance: UtteranceView): boolean {
  if (!utterance.says('normal/others') || utterance.length > longestThought) return false;
  return utterance.hits.some(({ name, from }) => name === 'normal/others' && from - utterance.head <= reach);
}

/** Says that others would feel so too, without making it small. */
export const normalising = defineCode({
  id: 'normalising',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const others = isAboutOthers(utterance);
    if (!others && !utterance.says('normal/usual')) return null;
    if (utterance.says('normal/not') || (utterance.question !== null && (!others || utterance.asked)))
      return null;
    if (utterance.found.hasAny(excluding)) return null;
    return { kind: null, confidence: others ? confidences.others : confidences.usual };
  },
});

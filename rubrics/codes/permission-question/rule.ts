import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
// An offer and the question about it have at most one sentence between them; chosen, not measured.
const offerReach = 2;
const confidences = { asked: 0.9, unmarked: 0.8, behindOffer: 0.75 };

// "Ik kan je iets vertellen over die pillen. Zou je dat willen?"
function followsOffer(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('permission/leave') || utterance.question === null) return false;
  const at = turn.utterances.indexOf(utterance);
  const before = turn.utterances.slice(Math.max(0, at - offerReach), at);
  return before.some((earlier) => earlier.question === null && earlier.says('permission/offer'));
}

/** Asks leave before information, advice or a sensitive topic. */
export const permissionQuestion = defineCode({
  id: 'permission-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (utterance.says('permission/fact')) return null;
    const isTagged =
      utterance.asked && utterance.says('permission/tag') && utterance.says('permission/offer');
    if (utterance.says('permission/ask') || isTagged)
      return { kind: null, confidence: utterance.asked ? confidences.asked : confidences.unmarked };
    return followsOffer(utterance, turn) ? { kind: null, confidence: confidences.behindOffer } : null;
  },
});

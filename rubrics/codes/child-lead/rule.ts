import { explorationOf } from '../../acts/exploration.ts';
import { childAge } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { Mark } from '../../language/tokens.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { allowed: 0.8, played: 0.75, taken: 0.75 };
// A cry of interest is short; what is longer speaks of something else. Chosen, not measured.
const longestCry = 14;

function isExclaimed(utterance: UtteranceView): boolean {
  const { words } = utterance.turn;
  for (let index = utterance.from; index < utterance.to; index += 1) {
    if ((words[index]!.after & Mark.exclamation) !== 0) return true;
  }
  return false;
}

// Goes on with what the child brought: an invitation, or a question inside it.
function goesOn(turn: TurnView): boolean {
  return turn.utterances.some((utterance) => {
    const { question } = utterance;
    if (utterance.says('lead/show') || utterance.says('invite/begin')) return true;
    if (question === null || question.check) return false;
    if (question.origin === 'invitation') return true;
    return explorationOf(utterance)?.inside === true || !utterance.says('explore/topic');
  });
}

// "Een geheime gang, wat slim!": glad of it, or with the child's own word called out.
function takesUp(utterance: UtteranceView): boolean {
  if (utterance.to - utterance.from > longestCry) return false;
  const { question, echo } = utterance;
  const exclaimed = isExclaimed(utterance);
  if (question !== null && !question.statement && question.origin !== 'fragment') {
    return question.origin === 'wh' && utterance.says('lead/glad') && echo.fromLast > 0;
  }
  // "Mooi." alone is a back-channel; "Wat leuk.", "Leuk!" and "Gaaf, een hut" are glad.
  if (utterance.says('lead/glad')) return exclaimed || utterance.to - utterance.from > 1;
  return exclaimed && echo.fromLast > 0;
}

function childHas(turn: TurnView, list: string): boolean {
  return turn.clientHits().some((hit) => hit.name === list);
}

/** Takes up what the child brings, gladly, and goes on with it. */
export const childLead = defineCode({
  id: 'child-lead',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (childAge(turn) === null || !turn.clientSpoke) return null;
    if (turn.utterances.some(({ found }) => found.has('child-lead'))) return null;
    if (turn.utterances.some((one) => one.says('lead/away'))) return null;
    if (utterance.says('lead/allow') && childHas(turn, 'lead/child-asks')) {
      return { kind: null, confidence: confidences.allowed };
    }
    if (utterance.says('lead/not')) return null;
    if (utterance.found.has('play-frame') && (childHas(turn, 'play/child') || takesUp(utterance))) {
      return { kind: null, confidence: confidences.played };
    }
    if (childHas(turn, 'lead/painful') || !takesUp(utterance) || !goesOn(turn)) return null;
    return { kind: null, confidence: confidences.taken };
  },
});

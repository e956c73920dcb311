import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

const confidences = { advice: 0.85, negated: 0.8, tag: 0.75, presupposition: 0.7, plain: 0.75 };
// A tag on content that the client brought for at least this share is a check; chosen, not measured.
const broughtByClient = 0.34;
// A fact of which the child named this share is the child's own; chosen, not measured.
const mentionedByChild = 0.67;

function broughtIt(utterance: UtteranceView): boolean {
  const { echo } = utterance;
  if (echo.newFeelings.length > 0) return false;
  return echo.namedFeelings.length > 0 || echo.share >= broughtByClient;
}

// "Heb je hem geslagen?" asks whether it is so, and takes nothing for granted.
function asksWhether({ question }: UtteranceView): boolean {
  return question?.closedKind === 'polar' && question.origin === 'verb';
}

// "Hoe erg haat je je vader?" takes for granted what the client never said.
function presupposes(utterance: UtteranceView, turn: TurnView): boolean {
  const hit = utterance.hit('suggest/loaded');
  if (hit === undefined || asksWhether(utterance)) return false;
  for (let index = hit.from; index < hit.to; index += 1) {
    const word = turn.words[index];
    if (word === undefined || !isContent(word)) continue;
    if (turn.client.thoughtsWith(contentStem(word, turn.vocabulary)) !== 0) return false;
  }
  return true;
}

// A child takes a fact that it never mentioned from the question (manual, option-posing).
function posesOption({ found, echo }: UtteranceView): boolean {
  return found.has('option-posing') && echo.content > 0 && echo.share < mentionedByChild;
}

function kindOf(utterance: UtteranceView, turn: TurnView): keyof typeof confidences | null {
  const { question } = utterance;
  if (question === null || question.check || utterance.found.has('rhetorical-question')) return null;
  if (utterance.says('suggest/sure') && !utterance.says('suggest/negated')) {
    return question.origin === 'tag' ? (broughtIt(utterance) ? null : 'tag') : 'plain';
  }
  if (utterance.says('suggest/negated') && !broughtIt(utterance)) return 'negated';
  if (utterance.found.has('unsolicited-advice')) return 'advice';
  if (question.origin === 'tag' && utterance.length > 2 && !utterance.says('suggest/mild-tag')) {
    return broughtIt(utterance) ? null : 'tag';
  }
  if (posesOption(utterance)) return 'plain';
  return presupposes(utterance, turn) ? 'presupposition' : null;
}

/** Puts the answer in the client's mouth. A tag on content that the client did say is a check and no suggestion. */
export const suggestiveQuestion = defineCode({
  id: 'suggestive-question',
  version: 1,
  act: null,
  kinds: ['tag', 'negated', 'presupposition', 'advice'],
  texts,
  lexicon: { nl, en },
  reword,
  detect: (utterance, turn) => {
    const kind = kindOf(utterance, turn);
    if (kind === null) return null;
    const shown = utterance.found.has('unsolicited-advice') && kind === 'plain' ? 'advice' : kind;
    return { kind: shown === 'plain' ? null : shown, confidence: confidences[kind] };
  },
});

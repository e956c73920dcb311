import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { own: 0.8, answer: 0.7 };
// The trainee's own story may take this many words of a turn that goes back to the client, or else this many; chosen,
// not measured.
const briefWords = { thatReturns: 24, alone: 12 };

function tellsOfSelf(utterance: UtteranceView): boolean {
  const { question } = utterance;
  if (question !== null && !question.statement) return false;
  return utterance.says('disclose/own') && !utterance.says('disclose/not');
}

function mentionsClient(utterance: UtteranceView): boolean {
  for (let index = utterance.from; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.secondPerson)) return true;
  }
  return false;
}

// "Are you married?" - "For six years, yes.": the first thing said answers about the trainee.
function answersAboutSelf(utterance: UtteranceView, turn: TurnView): boolean {
  if (turn.utterances[0] !== utterance || utterance.question !== null || mentionsClient(utterance))
    return false;
  if (!turn.lastOf('client').includes('?')) return false;
  return turn.clientHits().some((hit) => hit.name === 'disclose/asked');
}

function kindOf(turn: TurnView): 'brief' | 'focus' {
  let own = 0;
  let behind = false;
  for (const utterance of turn.utterances) {
    if (tellsOfSelf(utterance)) {
      own += utterance.to - utterance.from;
      behind = false;
    } else if (utterance.question !== null || mentionsClient(utterance)) behind = true;
    else own += utterance.to - utterance.from;
  }
  return own <= (behind ? briefWords.thatReturns : briefWords.alone) ? 'brief' : 'focus';
}

/** Speaks of the trainee's own experience: in passing, or so much that the focus moves. */
export const selfDisclosure = defineCode({
  id: 'self-disclosure',
  version: 1,
  act: 'input',
  kinds: ['brief', 'focus'],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (utterance.found.has('condemnation')) return null;
    const own = tellsOfSelf(utterance);
    if (!own && !answersAboutSelf(utterance, turn)) return null;
    return { kind: kindOf(turn), confidence: own ? confidences.own : confidences.answer };
  },
});

import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { type BadNewsTalk, badNewsTalk } from '../bad-news-message/bad-news-talk.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { fact: 0.85, answer: 0.7 };
// A shorter answer may be a mere "I understand"; chosen, not measured.
const shortestAnswer = 4;

/** True if the client is past the first emotion: asks what follows, or was answered before and is calm now. */
function isReady(turn: TurnView, talk: BadNewsTalk): boolean {
  const names = new Set(turn.clientHits().map(({ name }) => name));
  if (names.has('inform/why')) return false;
  if (names.has('inform/asks')) return true;
  const upset = turn.clientWords.some(({ entry }) => ((entry?.flags ?? 0) & WordFlag.feeling) !== 0);
  return talk.traineeTurnsSince > 0 && !upset;
}

function isStatement(utterance: UtteranceView): boolean {
  if (utterance.asked || utterance.found.has('empathic-statement')) return false;
  if (utterance.question !== null && !utterance.question.statement) return false;
  return !['room/space', 'room/felt', 'reflect/opener'].some((name) => utterance.says(name));
}

// An answer to what the client asked speaks of the matter, not of the trainee and not of the client's feeling.
function answers(utterance: UtteranceView, turn: TurnView, talk: BadNewsTalk): boolean {
  if (utterance.length < shortestAnswer || utterance.echo.newFeelings.length > 0) return false;
  if (utterance.is(utterance.head, WordFlag.firstPerson)) return false;
  if (talk.traineeTurnsSince === 0 && utterance.is(utterance.head, WordFlag.secondPerson)) return false;
  return !utterance.says('act/other') && turn.clientHits().some(({ name }) => name === 'inform/asks');
}

/** Gives information in a bad-news talk, after the first emotion has had its place. */
export const badNewsInformation = defineCode({
  id: 'bad-news-information',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const talk = badNewsTalk(turn);
    if (talk === null || !talk.clientReacted || !isStatement(utterance)) return null;
    const fact = utterance.says('inform/fact');
    if (!fact && !answers(utterance, turn, talk)) return null;
    if (!isReady(turn, talk)) return null;
    return { kind: null, confidence: fact ? confidences.fact : confidences.answer };
  },
});

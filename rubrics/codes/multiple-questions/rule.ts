import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { Mark } from '../../language/tokens.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

const confidences = { two: 0.8, more: 0.95 };
// Two questions that share this much of the smaller one's content are one question reworded; chosen, not measured.
const sameQuestion = 0.6;
// Beyond so many questions one more or less changes nothing; keeps the cost of a pasted wall of them flat.
const mostCompared = 20;

function contentOf(utterance: UtteranceView, turn: TurnView): Set<string> {
  const stems = new Set<string>();
  for (let index = utterance.head; index < utterance.to; index += 1) {
    const word = turn.words[index];
    if (word !== undefined && isContent(word)) stems.add(contentStem(word, turn.vocabulary));
  }
  return stems;
}

// "Vertel eens over je moeder, wat doe je voor haar?" is one invitation, within one sentence.
function fillsInvitation(question: UtteranceView, earlier: UtteranceView): boolean {
  const before = earlier.word(earlier.to - 1);
  const sentenceEnds = Mark.question | Mark.exclamation | Mark.period | Mark.newline;
  return (
    earlier.question?.origin === 'invitation' &&
    question.question?.form === 'open' &&
    question.from === earlier.to &&
    before !== undefined &&
    (before.after & sentenceEnds) === 0
  );
}

type Asked = { readonly view: UtteranceView; readonly content: ReadonlySet<string> };

function rewords(
  { view: question, content: mine }: Asked,
  { view: earlier, content: before }: Asked,
): boolean {
  if (question.says('multiple/reword')) return true;
  const invitations = [question, earlier].every((one) => one.question?.origin === 'invitation');
  if (invitations || fillsInvitation(question, earlier)) return true;
  const smaller = Math.min(mine.size, before.size);
  if (smaller === 0) return question.question?.origin === 'elliptical' || question.length <= 2;
  let shared = 0;
  for (const stem of mine) if (before.has(stem)) shared += 1;
  return shared / smaller >= sameQuestion;
}

/** Two or more questions with different content; checks and rewordings do not count (convention 8). */
export const multipleQuestions = defineCode({
  id: 'multiple-questions',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  reword,
  detectInTurn: (turn) => {
    const different: Asked[] = [];
    if (turn.utterances.filter(({ question }) => question !== null).length < 2) return [];
    for (const utterance of turn.utterances) {
      const { question } = utterance;
      if (question === null || question.check || question.statement || question.origin === 'fragment')
        continue;
      // "I first want to hear how it is for you" says why a question follows; it does not ask.
      if (question.origin === 'introduced' && !utterance.asked && utterance.says('multiple/purpose'))
        continue;
      if (utterance.found.has('unsolicited-advice') && question.form === 'open') continue;
      const asked = { view: utterance, content: contentOf(utterance, turn) };
      if (different.length < mostCompared && different.some((earlier) => rewords(asked, earlier))) continue;
      different.push(asked);
    }
    const first = different[0]?.view;
    const last = different.at(-1)?.view;
    if (first === undefined || last === undefined || first === last) return [];
    const confidence = different.length > 2 ? confidences.more : confidences.two;
    return [{ start: first.start, end: last.end, kind: null, confidence }];
  },
});

import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { announced: 0.9, check: 0.85, alike: 0.75 };
// The measure by which multiple-questions takes two questions for one; chosen, not measured.
const sameQuestion = 0.6;
// Beyond so many utterances one more or less changes nothing; keeps the cost of a pasted wall of them flat.
const mostCompared = 20;

function contentOf(utterance: UtteranceView, turn: TurnView): Set<string> {
  const stems = new Set<string>();
  for (let index = utterance.head; index < utterance.to; index += 1) {
    const word = turn.words[index];
    if (word !== undefined && isContent(word)) stems.add(contentStem(word, turn.vocabulary));
  }
  return stems;
}

function asksSame(question: UtteranceView, earlier: UtteranceView, turn: TurnView): boolean {
  const mine = contentOf(question, turn);
  const before = contentOf(earlier, turn);
  const smaller = Math.min(mine.size, before.size);
  if (smaller === 0) return false;
  let shared = 0;
  for (const stem of mine) if (before.has(stem)) shared += 1;
  return shared / smaller >= sameQuestion;
}

function isReal({ question, found }: UtteranceView): boolean {
  if (question === null || question.check || question.statement || question.origin === 'fragment')
    return false;
  return question.origin !== 'invitation' && !found.has('rhetorical-question');
}

function sureness(question: UtteranceView, earlier: UtteranceView, turn: TurnView): number | null {
  if (question.says('rephrased/understood') || question.question?.check === true) return confidences.check;
  if (!isReal(question)) return null;
  if (question.says('rephrased/reword')) return confidences.announced;
  return asksSame(question, earlier, turn) ? confidences.alike : null;
}

/** A question with its own check or rewording in the same turn; it counts as one question (convention 8). */
export const rephrasedQuestion = defineCode({
  id: 'rephrased-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detectInTurn: (turn) => {
    const found = [];
    let earlier: UtteranceView | undefined;
    for (const utterance of turn.utterances.slice(0, mostCompared)) {
      const confidence = earlier === undefined ? null : sureness(utterance, earlier, turn);
      const isStacked = utterance.carries('multiple-questions') && confidence !== confidences.check;
      if (earlier !== undefined && confidence !== null && !isStacked) {
        found.push({ start: earlier.start, end: utterance.end, kind: null, confidence });
        earlier = undefined;
      } else if (isReal(utterance)) earlier = utterance;
    }
    return found;
  },
});

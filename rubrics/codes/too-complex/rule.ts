import { childAge } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { contentStem } from '../../language/client-memory.ts';
import { Mark } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { abstract: 0.85, numbers: 0.8, negation: 0.75, 'two-questions': 0.8, long: 0.7 };
type Kind = keyof typeof confidences;
// How many words a question may have for a child younger than `under` (years); chosen, not measured.
const longest = [
  { under: 6, words: 16 },
  { under: 8, words: 20 },
  { under: 10, words: 24 },
  { under: 12, words: 30 },
];
// Weeks, clock times and how often come with the third year of school; shares and averages later. Chosen.
const countsFrom = 8;
// Long nouns with these endings name what cannot be seen or touched; chosen on no corpus.
const longWord = { nl: 13, en: 12 };
const abstractEnding = {
  nl: /(?:ing|ingen|heid|iteit|atie|aties|isme|systeem|perspectief|traject|situatie|proces|begeleid(?:er|ing))$/,
  en: /(?:tion|tions|ity|ities|ness|ment|ments|ence|ance|ism|ological)$/,
};
const fewestNegations = 2;
const metas = ['meta-purpose', 'meta-intention', 'meta-no-right-answer', 'meta-feedback'];
const sentenceEnds = Mark.question | Mark.exclamation | Mark.period | Mark.newline | Mark.ellipsis;

function isNew(stem: string, turn: TurnView): boolean {
  return turn.client.thoughtsWith(stem) === 0;
}

// A word that the child uses itself is not over its head.
function hasAbstractWord(utterance: UtteranceView, turn: TurnView): boolean {
  for (const { name, from, to } of utterance.hits) {
    if (name !== 'complex/abstract') continue;
    const words = turn.words.slice(from, to);
    if (words.some((word) => isNew(contentStem(word, turn.vocabulary), turn))) return true;
  }
  for (let index = utterance.from; index < utterance.to; index += 1) {
    const word = turn.words[index]!;
    if (word.raw.length < longWord[turn.lang] || !abstractEnding[turn.lang].test(word.raw)) continue;
    if (!utterance.says('complex/known') && isNew(contentStem(word, turn.vocabulary), turn)) return true;
  }
  return false;
}

function isDoublyNegated(utterance: UtteranceView): boolean {
  let negations = 0;
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.negation)) negations += 1;
  }
  return negations >= fewestNegations;
}

function asksAnew({ question }: UtteranceView): boolean {
  return question !== null && !question.check && !question.statement && question.origin !== 'invitation';
}

// "Hoe laat ging je, en wie was erbij?": the second question within one sentence.
function joinsQuestion(next: UtteranceView, before: UtteranceView, turn: TurnView): boolean {
  if (!asksAnew(before) || !asksAnew(next) || !next.says('complex/and')) return false;
  return (turn.words[before.to - 1]!.after & sentenceEnds) === 0;
}

function kindOf(utterance: UtteranceView, turn: TurnView, age: number): Kind | null {
  if (hasAbstractWord(utterance, turn)) return 'abstract';
  const { question, found } = utterance;
  if (question === null || question.check || question.statement) return null;
  // What frees a child from answering is full of negations, and is no question.
  if (found.hasAny(metas)) return null;
  if (utterance.says('complex/share') || (age < countsFrom && utterance.says('complex/count')))
    return 'numbers';
  if (utterance.says('complex/two-questions')) return 'two-questions';
  if (utterance.says('complex/passive') || isDoublyNegated(utterance)) return 'negation';
  const limit = longest.find(({ under }) => age < under);
  return limit !== undefined && utterance.length > limit.words ? 'long' : null;
}

/** Over the head of a child of this age: too long, two questions in one, twice negated, or words that it lacks. */
export const tooComplex = defineCode({
  id: 'too-complex',
  version: 1,
  act: null,
  kinds: ['long', 'two-questions', 'abstract', 'numbers', 'negation'],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const age = childAge(turn);
    const kind = age === null ? null : kindOf(utterance, turn, age);
    return kind === null ? null : { kind, confidence: confidences[kind] };
  },
  detectInTurn: (turn) => {
    if (childAge(turn) === null) return [];
    return turn.utterances.flatMap((next, index) => {
      const before = turn.utterances[index - 1];
      if (before === undefined || !joinsQuestion(next, before, turn)) return [];
      const kind = 'two-questions';
      return [{ start: before.start, end: next.end, kind, confidence: confidences[kind] }];
    });
  },
});

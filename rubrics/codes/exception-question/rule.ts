import { defineCode } from '../../define-code.ts';
import { Mark } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
const confidences = { managed: 0.85, times: 0.8, absent: 0.75, done: 0.75, named: 0.65 };
const sentenceEnds = Mark.question | Mark.exclamation | Mark.period | Mark.newline;

// "Wanneer drink je niet?" asks for an exception after "Ik drink elke dag", not after "Ik slaap nooit".
function isProblemAbsent(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('exception/absent') || !turn.clientSpoke) return false;
  const isAlways = turn.clientHits().some(({ name }) => name === 'exception/always');
  if (!isAlways && utterance.question?.origin !== 'invitation') return false;
  return !turn.clientWords.some(({ entry }) => ((entry?.flags ?? 0) & WordFlag.negation) !== 0);
}

// "Hoe deed je dat?" asks how the client managed where something went well or a thing was left undone.
function followsSuccess(utterance: UtteranceView, turn: TurnView): boolean {
  const hits = turn.clientHits();
  if (hits.some(({ name }) => name === 'exception/named')) return true;
  if (hits.some(({ name }) => name === 'exception/failed')) return false;
  if (hits.some(({ name }) => name === 'exception/success')) return true;
  const before = turn.utterances.slice(0, turn.utterances.indexOf(utterance));
  return before.some((earlier) => earlier.question === null && earlier.says('exception/success'));
}

// "hoe flik je dat": a verb that the form of questions does not know, without its mark.
function opensWithQuestionWord(utterance: UtteranceView): boolean {
  const hit = utterance.hit('exception/managed') ?? utterance.hit('exception/absent');
  return hit !== undefined && utterance.is(hit.from, WordFlag.questionWord | WordFlag.preposition);
}

// The client named the exception, and the question asks on about it.
function asksAboutNamed(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('exception/how-so')) return false;
  return turn.clientHits().some(({ name }) => name === 'exception/named');
}

// "Op de dagen dat het wel lukt, hoe doe je het dan?"
function isLedByTimes(utterance: UtteranceView, turn: TurnView): boolean {
  const before = turn.utterances[turn.utterances.indexOf(utterance) - 1];
  if (before === undefined || before.question !== null || !before.says('exception/times')) return false;
  return (before.word(before.to - 1)!.after & sentenceEnds) === 0;
}

// Where a turn begins to imagine is looked for once, not at each of its utterances.
const imaginedFrom = new WeakMap<TurnView, number>();

/** The place in the text from which on a turn imagines something; Infinity if it does not. */
function startOfImagined(turn: TurnView): number {
  let start = imaginedFrom.get(turn);
  if (start === undefined) {
    start = turn.utterances.find((one) => one.says('miracle/imagine'))?.start ?? Number.POSITIVE_INFINITY;
    imaginedFrom.set(turn, start);
  }
  return start;
}

// What is only imagined is no exception.
function isImagined(utterance: UtteranceView, turn: TurnView): boolean {
  if (startOfImagined(turn) <= utterance.start) return true;
  return utterance.says('miracle/if') && utterance.says('miracle/gone');
}

function sureness(utterance: UtteranceView, turn: TurnView): number | null {
  const { question, found } = utterance;
  if (question === null && !opensWithQuestionWord(utterance)) return null;
  if (question !== null && (question.check || question.statement)) return null;
  if (found.has('rhetorical-question') || found.has('unsolicited-advice') || utterance.says('exception/not'))
    return null;
  if (utterance.says('exception/managed')) return confidences.managed;
  if (utterance.says('exception/time') && utterance.says('exception/went')) return confidences.times;
  if (utterance.says('exception/times') || isLedByTimes(utterance, turn)) return confidences.times;
  if (isProblemAbsent(utterance, turn)) return confidences.absent;
  if (utterance.says('exception/done') && followsSuccess(utterance, turn)) return confidences.done;
  return asksAboutNamed(utterance, turn) ? confidences.named : null;
}

/** Asks for times when the problem was absent or smaller, or how the client managed. */
export const exceptionQuestion = defineCode({
  id: 'exception-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const confidence = sureness(utterance, turn);
    return confidence === null || isImagined(utterance, turn) ? null : { kind: null, confidence };
  },
});

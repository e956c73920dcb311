import { headOf } from '../language/inversion.ts';
import { matchPhrases } from '../language/match-phrases.ts';
import { Mark, tokenise } from '../language/tokens.ts';
import { WordFlag } from '../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../turn-view.ts';

/** How advice is given; `if-i-were` is neither an order nor a suggestion ("als ik jou was"). */
export type AdviceForm = 'direct' | 'suggested' | 'question' | 'if-i-were';

// "Je moet elke dag om vijf uur op", after the client said so, is given back; chosen on the development corpora.
const givenBack = 0.6;

function isGivenBack(utterance: UtteranceView): boolean {
  const { echo } = utterance;
  return echo.share >= givenBack && echo.fromLast >= 2;
}

// "And if you make a schedule?" proposes; "And if you make one, what happens?" asks.
function isUnfinished(utterance: UtteranceView): boolean {
  for (let index = utterance.head + 1; index < utterance.to - 1; index += 1) {
    if ((utterance.word(index)!.after & Mark.comma) !== 0) return false;
  }
  return utterance.asked;
}

/** The form in which an utterance advises the client, asked for or not; null if it does not. */
export function adviceIn(utterance: UtteranceView): AdviceForm | null {
  if (utterance.read.advice === undefined) utterance.read.advice = readAdvice(utterance);
  return utterance.read.advice;
}

function readAdvice(utterance: UtteranceView): AdviceForm | null {
  const { question } = utterance;
  if (utterance.says('advice/not') || utterance.says('act/reported')) return null;
  if (utterance.says('advice/question') && (question !== null || utterance.asked)) return 'question';
  if (utterance.says('advice/what-if') && isUnfinished(utterance)) return 'question';
  if (question !== null && !question.statement) return null;
  if (utterance.says('advice/if-i-were')) return 'if-i-were';
  if (utterance.says('advice/suggested')) return isGivenBack(utterance) ? null : 'suggested';
  if (utterance.says('advice/direct') || utterance.says('advice/order'))
    return isGivenBack(utterance) ? null : 'direct';
  return null;
}

/** True if the client asked for advice in the last turn. */
function clientAsked(turn: TurnView): boolean {
  return turn.clientHits().some((hit) => hit.name === 'advice/client-asks' || hit.name === 'welcome/asked');
}

/** True if the trainee asked leave in the turn before and the client did not refuse. */
function hasLeave(turn: TurnView): boolean {
  const previous = turn.lastOf('trainee');
  if (previous === '' || turn.turn.context.at(-1)?.role !== 'client') return false;
  const words = tokenise(previous, turn.vocabulary);
  const span = { from: 0, head: headOf(words, 0, words.length), to: words.length };
  const asked = matchPhrases(words, span, turn.vocabulary).some((hit) => hit.name === 'advice/asks-leave');
  const first = turn.clientWords[0];
  return asked && first !== undefined && ((first.entry?.flags ?? 0) & WordFlag.negation) === 0;
}

/** True if the advice was asked for, has the client's leave, or comes with an explicit way out. */
export function isWelcome(utterance: UtteranceView, turn: TurnView): boolean {
  return utterance.says('advice/way-out') || clientAsked(turn) || hasLeave(turn);
}

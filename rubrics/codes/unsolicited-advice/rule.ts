import { defineCode } from '../../define-code.ts';
import { headOf } from '../../language/inversion.ts';
import { matchPhrases } from '../../language/match-phrases.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { direct: 0.85, suggested: 0.8, question: 0.85, plain: 0.8 };
// "Je moet elke dag om vijf uur op", after the client said so, is given back; chosen on the development corpora.
const givenBack = 0.6;

function clientAsked(turn: TurnView): boolean {
  return turn.clientHits().some((hit) => hit.name === 'advice/client-asks');
}

/** True if the trainee asked leave in the turn before and the client did not refuse. */
function hasLeave(turn: TurnView): boolean {
  const previous = turn.previousTrainee;
  if (previous === '' || turn.turn.context.at(-1)?.role !== 'client') return false;
  const words = tokenise(previous, turn.vocabulary);
  const span = { from: 0, head: headOf(words, 0, words.length), to: words.length };
  const asked = matchPhrases(words, span, turn.vocabulary).some((hit) => hit.name === 'advice/asks-leave');
  const first = turn.client.lastWords[0];
  return asked && first !== undefined && ((first.entry?.flags ?? 0) & WordFlag.negation) === 0;
}

function isGivenBack(utterance: UtteranceView): boolean {
  const { echo } = utterance;
  return echo.share >= givenBack && echo.fromLast >= 2 && !utterance.says('advice/if-i-were');
}

function kindOf(utterance: UtteranceView): keyof typeof confidences | null {
  const { question } = utterance;
  if (utterance.says('advice/question') && (question !== null || utterance.asked)) return 'question';
  if (question !== null && !question.statement) return null;
  if (utterance.says('advice/if-i-were')) return 'plain';
  if (utterance.says('advice/suggested')) return 'suggested';
  if (utterance.says('advice/direct')) return 'direct';
  return utterance.says('advice/order') ? 'direct' : null;
}

/** Tells the client what to do or proposes a solution, without having been asked and without leave. */
export const unsolicitedAdvice = defineCode({
  id: 'unsolicited-advice',
  version: 1,
  act: 'input',
  kinds: ['direct', 'suggested', 'question'],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const kind = kindOf(utterance);
    if (kind === null || utterance.found.has('condemnation')) return null;
    if (utterance.says('advice/not') || utterance.says('act/reported')) return null;
    if (kind !== 'question' && (utterance.says('advice/way-out') || clientAsked(turn) || hasLeave(turn))) return null;
    if (kind === 'direct' && isGivenBack(utterance)) return null;
    return { kind: kind === 'plain' ? null : kind, confidence: confidences[kind] };
  },
});

import type { UtteranceView } from '../turn-view.ts';
import type { Act } from '../turn.ts';
import { actHeads } from './learned/heads.ts';
import type { Weighed } from './learned/weigh.ts';

/** An utterance with the act that it performs. */
export type ActedUtterance = { readonly view: UtteranceView; readonly act: Act };

const acts: readonly Act[] = ['question', 'reflection', 'input', 'other'];

// How much likelier, in log odds, another act must be than the one that the rule gives; chosen by cross-validation.
const clearlyMore = { question: 1, reflection: 1, input: 4, other: 1 };

// "A reflection beats input of less than half its length" (manual, How coding works, 4).
const outweighs = 0.5;

/** The act that does most of the work in a turn, by rule 4 of "How coding works". */
export function mainActByRules(utterances: readonly ActedUtterance[]): Act {
  let asks = false;
  let checks = false;
  let reflected = 0;
  let input = 0;
  for (const { view, act } of utterances) {
    const length = view.end - view.start;
    if (act === 'question' && view.question?.check) checks = true;
    else if (act === 'question') asks = true;
    else if (act === 'reflection') reflected += length;
    else if (act === 'input') input += length;
  }
  if (asks) return 'question';
  if (reflected > 0 && input * outweighs < reflected) return 'reflection';
  if (input > 0) return 'input';
  return checks ? 'question' : 'other';
}

// A turn in which nothing asks is no question, and one in which nothing is given back is no reflection.
function isPossible(act: Act, utterances: readonly ActedUtterance[]): boolean {
  if (act === 'question') return utterances.some(({ view }) => view.question !== null);
  return act !== 'reflection' || utterances.some((utterance) => utterance.act === 'reflection');
}

/**
 * The act that does most of the work in a turn: what the manual's rule says, unless what was learned from experts
 * speaks clearly for another act that some utterance performs.
 */
export function mainAct(utterances: readonly ActedUtterance[], { model, odds }: Weighed): Act {
  const ruled = mainActByRules(utterances);
  let best = ruled;
  let most = odds[model.headOf(actHeads[ruled])!]! + clearlyMore[ruled];
  for (const act of acts) {
    const likely = odds[model.headOf(actHeads[act])!]!;
    if (likely > most && isPossible(act, utterances)) {
      best = act;
      most = likely;
    }
  }
  return best;
}

import type { UtteranceView } from '../turn-view.ts';
import type { Act } from '../turn.ts';

// "A reflection beats input of less than half its length" (manual, How coding works, 4).
const outweighs = 0.5;

/** The act that does most of the work in a turn, by rule 4 of "How coding works". */
export function mainAct(utterances: readonly { readonly view: UtteranceView; readonly act: Act }[]): Act {
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

import type { UtteranceView } from '../turn-view.ts';
import type { Act } from '../turn.ts';
import { adviceIn } from './advice.ts';
import { isMeta } from './child.ts';

const reflectionCodes = ['summary', 'simple-reflection', 'complex-reflection'];
const inputCodes = ['condemnation', 'judgement', 'unsolicited-advice'];

/**
 * The act of one utterance. A statement used as a question that gives back the client is a reflection, though its
 * form code stands; advice in question form still asks.
 */
export function utteranceAct(utterance: UtteranceView): Act {
  const { found, question } = utterance;
  if (found.hasAny(reflectionCodes)) return 'reflection';
  const tells = isMeta(found) && !utterance.asked;
  if (question !== null && !tells && !found.has('minimal-encourager')) {
    return found.has('condemnation') && !utterance.asked ? 'input' : 'question';
  }
  if (found.hasAny(inputCodes) || adviceIn(utterance) !== null) return 'input';
  for (const { act } of found.seen) if (act !== null) return act;
  return utterance.says('act/input') ? 'input' : 'other';
}

import type { CodeDefinition } from '../define-code.ts';
import type { UtteranceView } from '../turn-view.ts';
import type { Act } from '../turn.ts';
import { adviceIn } from './advice.ts';

const reflectionCodes = ['summary', 'simple-reflection', 'complex-reflection'];
const inputCodes = ['condemnation', 'judgement', 'unsolicited-advice'];

/**
 * The act of one utterance. A statement used as a question that gives back the client is a reflection, though its
 * form code stands; advice in question form still asks.
 */
export function utteranceAct(utterance: UtteranceView, codes: readonly CodeDefinition[]): Act {
  const { found, question } = utterance;
  if (reflectionCodes.some((code) => found.has(code))) return 'reflection';
  if (question !== null && !found.has('minimal-encourager')) {
    return found.has('condemnation') && !utterance.asked ? 'input' : 'question';
  }
  if (inputCodes.some((code) => found.has(code)) || adviceIn(utterance) !== null) return 'input';
  for (const { id, act } of codes) if (act !== null && found.has(id)) return act;
  return utterance.says('act/input') ? 'input' : 'other';
}

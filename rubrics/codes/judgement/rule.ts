import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { harm: 0.85, caution: 0.75 };

// The behaviour clearly does harm if the utterance names it, or the client's last turn tells of it.
function doesHarm(utterance: UtteranceView, turn: TurnView): boolean {
  if (utterance.says('judge/harmful')) return true;
  return turn.clientHits().some((hit) => hit.name === 'judge/harmful');
}

/** Evaluates behaviour or its consequences and keeps the person apart. */
export const judgement = defineCode({
  id: 'judgement',
  version: 1,
  act: 'input',
  kinds: ['harm', 'caution'],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (utterance.found.has('condemnation')) return null;
    if (!utterance.says('judge/behaviour') && !utterance.says('judge/attitude')) return null;
    if (utterance.says('judge/not') || utterance.says('act/reported')) return null;
    const { question } = utterance;
    if (question !== null && !question.statement) return null;
    return doesHarm(utterance, turn)
      ? { kind: 'harm', confidence: confidences.harm }
      : { kind: 'caution', confidence: confidences.caution };
  },
});

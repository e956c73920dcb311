import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { clear: 0.9, echoed: 0.6 };

// "Je vindt jezelf lui", after the client said so, gives back a label instead of putting one on.
function givesBackOwnLabel(utterance: UtteranceView, turn: TurnView): boolean {
  const hit = utterance.hit('condemn/person');
  if (hit === undefined || !utterance.says('reflect/opener')) return false;
  for (let index = hit.from; index < hit.to; index += 1) {
    const word = turn.words[index];
    if (
      word !== undefined &&
      isContent(word) &&
      turn.client.thoughtsWith(contentStem(word, turn.vocabulary)) !== 0
    )
      return true;
  }
  return false;
}

const blames = ['condemn/fault', 'condemn/failing', 'condemn/measure', 'condemn/no-wonder'];

// Blame is put on the client by a statement; asked, feared, denied or given back it is the client's own.
function blamesClient(utterance: UtteranceView, turn: TurnView): boolean {
  const list = blames.find((name) => utterance.says(name));
  if (list === undefined) return false;
  const { question } = utterance;
  if (question !== null && !question.statement) return false;
  if (list === 'condemn/no-wonder') return true;
  if (utterance.says('reflect/opener') || utterance.says('condemn/said')) return false;
  if (list === 'condemn/measure') return true;
  if (utterance.says('condemn/fault-not')) return false;
  return list === 'condemn/fault' || !turn.clientHits().some(({ name }) => name === 'condemn/failing-word');
}

/** Evaluates, shames or labels the person. Convention 5: beats judgement on the same utterance. */
export const condemnation = defineCode({
  id: 'condemnation',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    const labels = utterance.says('condemn/person') || utterance.says('condemn/shame');
    if (!labels && !blamesClient(utterance, turn)) return null;
    if (utterance.says('act/reported') || utterance.says('condemn/not')) return null;
    return givesBackOwnLabel(utterance, turn) ? null : { kind: null, confidence: confidences.clear };
  },
});

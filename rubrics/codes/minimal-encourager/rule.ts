import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// "Repeating one or two of the client's words" (manual), with a little word around them.
const longestRepeat = 3;
// "Ja ja, hm hm": more words than these are no encourager.
const longestTurn = 6;
const mostContent = 2;
const confidences = { phrase: 0.9, backChannel: 0.85, repeat: 0.7 };

function isBackChannel(utterance: UtteranceView): boolean {
  for (let index = utterance.from; index < utterance.to; index += 1) {
    if (!utterance.is(index, WordFlag.backChannel)) return false;
  }
  return true;
}

function repeatsClient(utterance: UtteranceView, turn: TurnView): boolean {
  if (utterance.to - utterance.from > longestRepeat) return false;
  let content = 0;
  for (let index = utterance.from; index < utterance.to; index += 1) {
    const word = turn.words[index];
    if (word === undefined || !isContent(word)) continue;
    content += 1;
    const bits = turn.client.thoughtsWith(contentStem(word, turn.vocabulary));
    if ((bits & turn.client.lastTurn) === 0) return false;
  }
  return content > 0 && content <= mostContent;
}

/** "Hm hm", "ga verder", or one or two of the client's own words, which keep the client talking. */
export const minimalEncourager = defineCode({
  id: 'minimal-encourager',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (utterance.question !== null && utterance.question.origin !== 'fragment') return null;
    if (utterance.says('encourage/phrase') && !utterance.says('encourage/not')) {
      return { kind: null, confidence: confidences.phrase };
    }
    const alone = turn.utterances.length === 1;
    if (!alone || utterance.to - utterance.from > longestTurn || !turn.clientSpoke) return null;
    const clientAsks = turn.lastOf('client').trimEnd().endsWith('?');
    if (isBackChannel(utterance))
      return clientAsks ? null : { kind: null, confidence: confidences.backChannel };
    return repeatsClient(utterance, turn) ? { kind: null, confidence: confidences.repeat } : null;
  },
});

import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { shown: 0.9, seen: 0.85, sign: 0.75 };

// What the client does stands between brackets or asterisks: "(zucht) Laat maar."
const directions = /\([^()]{1,200}\)|\*[^*]{1,200}\*/g;

type ClientStems = { readonly shown: ReadonlySet<string>; readonly spoken: ReadonlySet<string> };

function clientStems(turn: TurnView): ClientStems {
  const ranges = [...turn.lastOf('client').matchAll(directions)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const shown = new Set<string>();
  const spoken = new Set<string>();
  for (const word of turn.clientWords) {
    if (!isContent(word)) continue;
    const acted = ranges.some(({ start, end }) => start <= word.start && word.end <= end);
    (acted ? shown : spoken).add(contentStem(word, turn.vocabulary));
  }
  return { shown, spoken };
}

function stemsIn(turn: TurnView, from: number, to: number): string[] {
  return turn.words.slice(from, to).flatMap((word) => {
    return isContent(word) ? [contentStem(word, turn.vocabulary)] : [];
  });
}

function mentionsClient(utterance: UtteranceView): boolean {
  for (let index = utterance.from; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.secondPerson)) return true;
  }
  return false;
}

// The stage direction in the client's turn is what was there to be seen.
function namesShown(utterance: UtteranceView, turn: TurnView): boolean {
  if (!/[(*]/.test(turn.lastOf('client')) || !mentionsClient(utterance)) return false;
  const { shown, spoken } = clientStems(turn);
  return stemsIn(turn, utterance.from, utterance.to).some((stem) => shown.has(stem) && !spoken.has(stem));
}

// What the client told in words ("ik huil veel") is given back, not seen.
function namesUntold(utterance: UtteranceView, turn: TurnView): boolean {
  const { spoken } = clientStems(turn);
  return utterance.hits.some(({ name, from, to }) => {
    return name === 'nonverbal/sign' && !stemsIn(turn, from, to).some((stem) => spoken.has(stem));
  });
}

/** Names visible behaviour or mood of the client. */
export const namingNonverbal = defineCode({
  id: 'naming-nonverbal',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const { question } = utterance;
    if (question !== null && (question.check || !question.statement)) return null;
    if (namesShown(utterance, turn)) return { kind: null, confidence: confidences.shown };
    if (utterance.says('nonverbal/not')) return null;
    if (utterance.says('nonverbal/seen')) return { kind: null, confidence: confidences.seen };
    if (!utterance.says('nonverbal/sign') || !namesUntold(utterance, turn)) return null;
    return { kind: null, confidence: confidences.sign };
  },
});

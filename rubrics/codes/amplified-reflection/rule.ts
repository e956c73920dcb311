import { adviceIn } from '../../acts/advice.ts';
import { defineCode } from '../../define-code.ts';
import type { Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { position: 0.85, denial: 0.7 };
// Shorter than this it is the client's own word, given back.
const shortestPosition = 4;

const excluding = [
  'condemnation',
  'judgement',
  'unsolicited-advice',
  'rhetorical-question',
  'suggestive-question',
  'empathic-statement',
  'summary',
  'affirmation',
  'praise',
  'normalising',
];

function canAmplify(utterance: UtteranceView): boolean {
  const { question, found } = utterance;
  if (question !== null && (question.check || !question.statement)) return false;
  if (utterance.asked && !utterance.says('reflect/opener')) return false;
  if (utterance.length < shortestPosition || found.hasAny(excluding)) return false;
  return !utterance.says('amplify/not') && adviceIn(utterance) === null;
}

// "Nooit meer" is stronger only where the client did not say just that.
function addsAbsolute(utterance: UtteranceView, turn: TurnView): boolean {
  const said = new Set(turn.clientWords.map(({ text }) => text));
  return utterance.hits.some(
    ({ name, from, to }) =>
      name === 'amplify/strong' &&
      turn.words
        .slice(from, to)
        .some((word) => !said.has(word.text) && !hasFlag([word], WordFlag.secondPerson)),
  );
}

function hasFlag(words: readonly Word[], flag: number): boolean {
  return words.some(({ entry }) => ((entry?.flags ?? 0) & flag) !== 0);
}

// A position is held: the client refuses, makes little of it, or denies without speaking of sorrow.
function positionOf(turn: TurnView): keyof typeof confidences | null {
  if (!turn.clientSpoke) return null;
  if (turn.clientHits().some(({ name }) => name === 'amplify/resists')) return 'position';
  const words = turn.clientWords;
  return hasFlag(words, WordFlag.negation) && !hasFlag(words, WordFlag.feeling) ? 'denial' : null;
}

/** Gives back the client's resistant position somewhat stronger, without sarcasm; always complex (convention 4). */
export const amplifiedReflection = defineCode({
  id: 'amplified-reflection',
  version: 1,
  act: 'reflection',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (!utterance.says('amplify/strong') || !canAmplify(utterance)) return null;
    if (!addsAbsolute(utterance, turn)) return null;
    const position = positionOf(turn);
    return position === null ? null : { kind: null, confidence: confidences[position] };
  },
});

import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { clear: 0.75, shame: 0.65 };
// From this share on the client said so first ("ik hou mezelf voor de gek"); chosen, not measured.
const saidByClient = 0.75;

function isPlainQuestion({ question, asked }: UtteranceView): boolean {
  return asked && question !== null && !question.statement;
}

// How far behind a negation the word stands that it denies: "niet zo boos"; chosen, not measured.
const denialReach = 2;

function deniedByClient({ clientWords, vocabulary }: TurnView): Set<string> {
  const denied = new Set<string>();
  for (const [index, { entry }] of clientWords.entries()) {
    if (((entry?.flags ?? 0) & WordFlag.negation) === 0) continue;
    for (const word of clientWords.slice(index + 1, index + 1 + denialReach)) {
      if (isContent(word)) denied.add(contentStem(word, vocabulary));
    }
  }
  return denied;
}

// "Ik ben niet boos." - "Je bent wel boos.": says what the client has just denied.
function counters(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('confront/counter')) return false;
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.negation)) return false;
  }
  const denied = deniedByClient(turn);
  return utterance.hits
    .filter(({ name }) => name === 'confront/counter')
    .some(({ to }) => {
      const word = utterance.word(to);
      return word !== undefined && isContent(word) && denied.has(contentStem(word, turn.vocabulary));
    });
}

// To a client who asked, "dat klopt niet" is an answer.
function contradicts(utterance: UtteranceView, turn: TurnView): boolean {
  if (isPlainQuestion(utterance) || utterance.found.has('condemnation')) return false;
  if (turn.lastOf('client').trimEnd().endsWith('?')) return false;
  if (utterance.says('confront/deny')) return true;
  if (counters(utterance, turn)) return true;
  const { echoed, share } = utterance.echo;
  return utterance.says('confront/deceit') && (echoed === 0 || share < saidByClient);
}

function threatens(utterance: UtteranceView): boolean {
  if (isPlainQuestion(utterance)) return false;
  return (
    utterance.says('confront/warn') || (utterance.says('confront/if') && utterance.says('confront/penalty'))
  );
}

/** Goes head-on against the client: contradicts, warns or threatens, traps with own words, shames. */
export const confrontation = defineCode({
  id: 'confrontation',
  version: 1,
  act: 'input',
  kinds: ['contradicts', 'threatens', 'traps'],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (utterance.says('confront/not') || utterance.says('view/reported')) return null;
    if (threatens(utterance)) return { kind: 'threatens', confidence: confidences.clear };
    if (utterance.says('confront/trap')) return { kind: 'traps', confidence: confidences.clear };
    if (contradicts(utterance, turn)) return { kind: 'contradicts', confidence: confidences.clear };
    return utterance.says('confront/shame') ? { kind: null, confidence: confidences.shame } : null;
  },
});

import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { phrase: 0.8, agreement: 0.7 };

// "Een egoïst, zei je": a label of the client's is given back, unless the trainee agrees with it.
function givesBackLabel(utterance: UtteranceView, turn: TurnView): boolean {
  const hit = utterance.hit('sides/label');
  if (hit === undefined || utterance.says('sides/agreeing')) return false;
  const labels = turn.words
    .slice(hit.from, hit.to)
    .filter((word) => isContent(word) && ((word.entry?.flags ?? 0) & WordFlag.thirdPerson) === 0);
  return labels.some((word) => turn.client.thoughtsWith(contentStem(word, turn.vocabulary)) !== 0);
}

// Somebody else is spoken of: by the client, or by the trainee in this turn.
function speaksOfOther(turn: TurnView): boolean {
  if (turn.clientHits().some(({ name }) => name === 'sides/other')) return true;
  return turn.utterances.some((utterance) => utterance.says('sides/other'));
}

/** Joins the client against a third person: runs that person down, or says that the client is right about them. */
export const takingSides = defineCode({
  id: 'taking-sides',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    const { question } = utterance;
    const runsDown = utterance.says('sides/behaviour') || utterance.says('sides/label');
    const sides = runsDown || utterance.says('sides/outrage') || utterance.says('sides/agree');
    if (!sides || utterance.says('sides/not') || utterance.says('view/reported')) return null;
    // "Hoe durft ze!" has the word order of a question; only a question mark makes it ask.
    if (utterance.asked && question !== null && !question.statement) return null;
    // A label stands on someone: on the client, where nobody else is spoken of.
    if (!utterance.says('sides/behaviour') && !speaksOfOther(turn)) return null;
    if (givesBackLabel(utterance, turn)) return null;
    return { kind: null, confidence: runsDown ? confidences.phrase : confidences.agreement };
  },
});

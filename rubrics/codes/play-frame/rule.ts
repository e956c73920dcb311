import { childAge } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { Mark, type Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { said: 0.9, joined: 0.75 };
// "Klop klop", "waf waf": shorter doubled words are mostly slips and interjections. Chosen, not measured.
const shortestSound = 3;
const wordsOfTalk =
  WordFlag.stop |
  WordFlag.leadIn |
  WordFlag.backChannel |
  WordFlag.questionWord |
  WordFlag.verb |
  WordFlag.subject;

// A sound of play is doubled and is no word of any list: "slurp slurp".
function makesSound(utterance: UtteranceView, turn: TurnView): boolean {
  for (let index = utterance.from + 1; index < utterance.to; index += 1) {
    const word = turn.words[index]!;
    const before = turn.words[index - 1]!;
    // The parts of a contraction share its place and its raw form.
    if (word.raw !== before.raw || word.start === before.start || word.raw.length < shortestSound) continue;
    if (!utterance.is(index, wordsOfTalk) && !/\d/.test(word.raw)) return true;
  }
  return false;
}

function isBroughtByChild(word: Word, turn: TurnView): boolean {
  if (!isContent(word)) return false;
  return (turn.client.thoughtsWith(contentStem(word, turn.vocabulary)) & turn.client.lastTurn) !== 0;
}

// "Kroko, wat zag jij?", "Mag ik binnen, beer?", "Dag hondje!": speaks to who the child plays or plays with.
function addressesPlay(utterance: UtteranceView, turn: TurnView): boolean {
  const first = turn.words[utterance.from]!;
  if ((first.after & Mark.comma) !== 0 && isBroughtByChild(first, turn)) return true;
  const last = turn.words[utterance.to - 1]!;
  const beforeLast = turn.words[utterance.to - 2];
  if (utterance.to - utterance.from < 2 || beforeLast === undefined || !isBroughtByChild(last, turn))
    return false;
  const called = (beforeLast.after & Mark.comma) !== 0 && utterance.question !== null;
  return called || utterance.says('play/greeting');
}

function childPlays(turn: TurnView): boolean {
  return turn.clientHits().some((hit) => hit.name === 'play/child');
}

/** Presents the talk or a part of it as play, or joins the child's play. */
export const playFrame = defineCode({
  id: 'play-frame',
  version: 2,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (childAge(turn) === null || utterance.says('play/not')) return null;
    if (utterance.says('play/frame')) return { kind: null, confidence: confidences.said };
    const joins =
      utterance.hit('play/sound') !== undefined ||
      makesSound(utterance, turn) ||
      ((utterance.says('play/join') || addressesPlay(utterance, turn)) && childPlays(turn));
    return joins ? { kind: null, confidence: confidences.joined } : null;
  },
});

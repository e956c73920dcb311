import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { badNewsTalk, expectsNews, traineeTurnsBefore } from '../bad-news-message/bad-news-talk.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { announced: 0.85, likely: 0.65 };
// The setting is made before the news, and the news comes within two turns (manual); one more turn to arrive.
const latestTurn = 3;
const elements = ['setting/private', 'setting/time', 'setting/seat', 'setting/care'];

function isStatement(utterance: UtteranceView): boolean {
  return !utterance.asked && utterance.question?.origin !== 'wh';
}

function elementsOf(turn: TurnView): Set<string> {
  const kinds = new Set<string>();
  for (const utterance of turn.utterances) {
    for (const element of elements) if (utterance.says(element)) kinds.add(element);
  }
  return kinds;
}

// "Come in, close the door and have a seat" is any welcome; time set aside or tissues at hand are not.
function isMadeReady(found: ReadonlySet<string>): boolean {
  return found.has('setting/time') || found.has('setting/care');
}

function isAnnounced(turn: TurnView): boolean {
  return turn.utterances.some(
    (utterance) => utterance.says('setting/heralds') || utterance.says('news/opener'),
  );
}

/** Makes a fit setting for bad news: undisturbed, with time, near each other, before the news is told. */
export const badNewsSetting = defineCode({
  id: 'bad-news-setting',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (!utterance.says('setting/private') || !isStatement(utterance)) return null;
    if (turn.utterances.some(({ found }) => found.has('bad-news-setting'))) return null;
    if (traineeTurnsBefore(turn) >= latestTurn || badNewsTalk(turn) !== null) return null;
    if (isAnnounced(turn) || expectsNews(turn)) return { kind: null, confidence: confidences.announced };
    return isMadeReady(elementsOf(turn)) ? { kind: null, confidence: confidences.likely } : null;
  },
});

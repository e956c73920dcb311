import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { awaitsNews, clientToldNews, traineeTurnsBefore } from './bad-news-talk.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { opened: 0.9, awaited: 0.8, refused: 0.7 };
// The news comes within the first two turns of the trainee (manual).
const latestTurn = 2;

function isOpened(turn: TurnView): boolean {
  return turn.utterances.some((utterance) => utterance.says('news/opener'));
}

function isPlain(utterance: UtteranceView): boolean {
  if (utterance.asked || utterance.question?.origin === 'wh') return false;
  return !['news/hides', 'news/told', 'reflect/opener', 'act/reported'].some((name) => utterance.says(name));
}

/** Tells the bad news within the first two turns, clearly, with no softening that hides it. */
export const badNewsMessage = defineCode({
  id: 'bad-news-message',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    const fact = utterance.says('news/fact');
    if (!fact && !utterance.says('news/no')) return null;
    if (traineeTurnsBefore(turn) >= latestTurn || !isPlain(utterance) || clientToldNews(turn)) return null;
    const opened = isOpened(turn);
    if (fact && opened) return { kind: null, confidence: confidences.opened };
    if (fact && awaitsNews(turn)) return { kind: null, confidence: confidences.awaited };
    return opened && awaitsNews(turn) ? { kind: null, confidence: confidences.refused } : null;
  },
});

import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { badNewsTalk } from '../bad-news-message/bad-news-talk.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { said: 0.85, listened: 0.75 };
// The first response after the news and the one behind it still belong to the first emotion; chosen, not measured.
const latestResponse = 1;

// From this share on the words are the client's; chosen, not measured.
const givenBack = 0.5;

const reflections = ['simple-reflection', 'complex-reflection'];
const listening = ['feeling-reflection', 'empathic-statement', 'minimal-encourager'];
const filling = [
  'unsolicited-advice',
  'judgement',
  'condemnation',
  'filling-in',
  'taking-over',
  'bad-news-message',
  'bad-news-information',
  'interrupting-topic',
];

function fills(utterance: UtteranceView): boolean {
  if (filling.some((code) => utterance.carries(code))) return true;
  if (utterance.says('room/fills')) return true;
  // "Na vier jaar": figures of the client's own are given back.
  return utterance.says('inform/fact') && utterance.echo.share < givenBack;
}

// A reflection that shares no word with the client shows by its opener that it is one; else it may well inform.
function givesBack(utterance: UtteranceView): boolean {
  if (!utterance.found.hasAny(reflections)) return false;
  const { echo } = utterance;
  return echo.echoed > 0 || utterance.says('reflect/opener') || utterance.says('fill/inner');
}

function roomIn(utterance: UtteranceView): number | null {
  if (['room/space', 'room/felt', 'room/asks'].some((name) => utterance.says(name))) return confidences.said;
  return utterance.found.hasAny(listening) || givesBack(utterance) ? confidences.listened : null;
}

function findRoom(turn: TurnView): { view: UtteranceView; confidence: number } | null {
  for (const view of turn.utterances) {
    const confidence = roomIn(view);
    if (confidence !== null) return { view, confidence };
  }
  return null;
}

/** Lets the client respond to bad news just told: silence, a reflection, a question about it; no information yet. */
export const badNewsRoom = defineCode({
  id: 'bad-news-room',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detectInTurn: (turn) => {
    const talk = badNewsTalk(turn);
    if (talk === null || !talk.clientReacted || talk.traineeTurnsSince > latestResponse) return [];
    if (turn.utterances.some(fills)) return [];
    const room = findRoom(turn);
    if (room === null) return [];
    const { view, confidence } = room;
    return [{ start: view.start, end: view.end, kind: null, confidence }];
  },
});

import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { Word } from '../../language/tokens.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { badNewsTalk } from '../bad-news-message/bad-news-talk.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { announced: 0.8, feeling: 0.75, news: 0.7 };
// A client who says less brings nothing that could be left; chosen, not measured.
const fewestWords = 3;

const responding = [
  'simple-reflection',
  'complex-reflection',
  'feeling-reflection',
  'summary',
  'empathic-statement',
  'repeated-question',
  'filling-in',
  'taking-over',
  'unsolicited-advice',
  'condemnation',
  'judgement',
  'rhetorical-question',
];

// "Ik wil alleen ..." names no feeling.
const notAlone = new Set(['alleen', 'alone', 'love', 'confident']);

function responds(utterance: UtteranceView): boolean {
  if (utterance.echo.fromLast > 0 || utterance.echo.newFeelings.length > 0) return true;
  if (['room/space', 'room/felt', 'room/asks'].some((name) => utterance.says(name))) return true;
  if (utterance.found.has('bad-news-information')) return true;
  // Figures and dates are no response, though they may look like one.
  if (utterance.says('inform/fact') && isNewsJustTold(utterance.turn)) return false;
  return responding.some((code) => utterance.carries(code));
}

function isFeeling({ text, entry }: Word): boolean {
  return ((entry?.flags ?? 0) & WordFlag.feeling) !== 0 && !notAlone.has(text);
}

/** True if the client's last turn shows a feeling or tells of something that weighs. */
function weighs(turn: TurnView): boolean {
  if (turn.clientWords.some(isFeeling) || isNewsJustTold(turn)) return true;
  return turn.clientHits().some(({ name }) => name === 'switch/weight');
}

// The first response to bad news is a feeling, whatever its words (manual, bad-news-information).
function isNewsJustTold(turn: TurnView): boolean {
  return badNewsTalk(turn)?.traineeTurnsSince === 0;
}

function informsTooSoon(utterance: UtteranceView): boolean {
  return utterance.says('inform/fact') && !utterance.asked && isNewsJustTold(utterance.turn);
}

// A question about a new topic, or plain information: what leaves the client's topic without a word about leaving.
function leavesTopic(utterance: UtteranceView): boolean {
  const { question, echo } = utterance;
  if (question === null) return utterance.says('switch/aside') && echo.content > 0;
  return !question.check && !question.statement && echo.content > 0 && echo.echoed === 0;
}

/** Leaves what the client just brought, above all a feeling, without any response to it. */
export const interruptingTopic = defineCode({
  id: 'interrupting-topic',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detectInTurn: (turn) => {
    const { context } = turn.turn;
    if (context.at(-1)?.role !== 'client' || turn.clientWords.length < fewestWords) return [];
    if (turn.utterances.some(responds)) return [];
    const announced = turn.utterances.find((utterance) => utterance.says('switch/announce'));
    if (announced !== undefined) {
      return [{ start: announced.start, end: announced.end, kind: null, confidence: confidences.announced }];
    }
    const informing = turn.utterances.find(informsTooSoon);
    if (informing !== undefined) {
      return [{ start: informing.start, end: informing.end, kind: null, confidence: confidences.news }];
    }
    if (turn.utterances.some((utterance) => utterance.says('switch/response'))) return [];
    const leaving = turn.utterances.find(leavesTopic);
    if (leaving === undefined || !weighs(turn)) return [];
    return [{ start: leaving.start, end: leaving.end, kind: null, confidence: confidences.feeling }];
  },
});

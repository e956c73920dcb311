import { defineCode } from '../../define-code.ts';
import { headOf } from '../../language/inversion.ts';
import { matchPhrases } from '../../language/match-phrases.ts';
import { tokenise } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
const confidences = { range: 0.95, place: 0.85, joined: 0.85, step: 0.8 };

function asks(utterance: UtteranceView): boolean {
  const { question } = utterance;
  if (question === null || question.check) return false;
  return !question.statement || hasQuestionWord(utterance);
}

// "Op een schaal van nul tot tien, hoe druk was het?": the scale in front hides the order of the question behind it.
function hasQuestionWord(utterance: UtteranceView): boolean {
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.questionWord)) return true;
  }
  return false;
}

function laysScale(utterance: UtteranceView): boolean {
  return utterance.says('scale/range') && !utterance.says('scale/counted');
}

// "Een zes" means a place on a scale only where a scale is on the table.
function isScaleOnTable(turn: TurnView): boolean {
  if (turn.clientHits().some(({ name }) => name === 'scale/given' || name === 'scale/range')) return true;
  const words = tokenise(turn.lastOf('trainee'), turn.vocabulary);
  if (words.length === 0) return false;
  const span = { from: 0, head: headOf(words, 0, words.length), to: words.length };
  return matchPhrases(words, span, turn.vocabulary).some(
    ({ name }) => name === 'scale/range' || name === 'scale/place',
  );
}

function sureness(utterance: UtteranceView, turn: TurnView): number | null {
  if (utterance.says('scale/order') && !utterance.says('scale/school')) return confidences.place;
  const requested = utterance.says('scale/request') || utterance.says('scale/where');
  if (requested && laysScale(utterance) && !utterance.says('scale/told')) return confidences.range;
  if (!asks(utterance)) return null;
  if (laysScale(utterance)) return utterance.says('scale/told') ? null : confidences.range;
  if (utterance.says('scale/place') && !utterance.says('scale/school')) return confidences.place;
  if (utterance.says('scale/step')) return confidences.step;
  if (utterance.says('scale/school')) return null;
  return utterance.says('scale/grade') && isScaleOnTable(turn) ? confidences.step : null;
}

/** Asks for a place on a scale or for a step on it; a scale laid down in its own sentence belongs to its question. */
export const scalingQuestion = defineCode({
  id: 'scaling-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detectInTurn: (turn) => {
    const { utterances } = turn;
    const sure = utterances.map((utterance) => sureness(utterance, turn));
    const found = [];
    for (const [index, utterance] of utterances.entries()) {
      const confidence = sure[index] ?? null;
      if (confidence !== null) {
        found.push({ start: utterance.start, end: utterance.end, kind: null, confidence });
        continue;
      }
      // "Stel je een schaal voor van nul tot tien. Waar sta je nu?"
      if (asks(utterance) || !laysScale(utterance) || utterance.says('scale/told')) continue;
      const isFree = (at: number): boolean =>
        utterances[at] !== undefined && sure[at] === null && asks(utterances[at]);
      const last = isFree(index + 1) ? index + 1 : index;
      const first = last === index && isFree(index - 1) ? index - 1 : index;
      if (first === last) continue;
      found.push({
        start: utterances[first]!.start,
        end: utterances[last]!.end,
        kind: null,
        confidence: confidences.joined,
      });
    }
    return found;
  },
});

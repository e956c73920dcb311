import { childAge } from '../../acts/child.ts';
import { defineCode } from '../../define-code.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { event: 0.85, told: 0.7 };
// A statement of which the child brought this share gives back; it poses nothing. Chosen, not measured.
const givenBack = 0.5;
// "geslagen", "opgesloten", "verteld", "aangeraakt": the form of a Dutch past participle; its nouns are in the lexicon.
const participle = /^(?:[a-z]{2,6})?ge[a-z]+(?:t|d|en|aan)$|^(?:be|ver|ont|her)[a-z]{3,}(?:t|d|en)$/;

function hasParticiple(utterance: UtteranceView, turn: TurnView): boolean {
  if (turn.lang !== 'nl' || utterance.says('option/no-participle')) return false;
  for (let index = utterance.head + 1; index < utterance.to; index += 1) {
    const raw = utterance.word(index)?.raw ?? '';
    // Chat drops the last letter: "ben je gevalle".
    if (participle.test(index === utterance.to - 1 && raw.endsWith('e') ? `${raw}n` : raw)) return true;
  }
  return false;
}

function asksOfEvent(utterance: UtteranceView, turn: TurnView): keyof typeof confidences | null {
  const { question, echo } = utterance;
  if (question === null || question.form !== 'closed' || question.check) return null;
  if (utterance.says('option/not')) return null;
  if (question.closedKind === 'fact') return utterance.says('option/after-fact') ? 'told' : null;
  if (utterance.says('option/event') || utterance.says('option/whether')) return 'event';
  if (utterance.says('option/perfect') && hasParticiple(utterance, turn)) return 'event';
  if (!question.statement || echo.share >= givenBack) return null;
  return utterance.says('option/told') ? 'told' : null;
}

/** A yes/no question, or one with the answers in it, put to a child about what happened. */
export const optionPosing = defineCode({
  id: 'option-posing',
  version: 1,
  act: 'question',
  kinds: ['polar', 'choice'],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    if (childAge(turn) === null || utterance.found.has('rhetorical-question')) return null;
    // "Dag kip! Heb je al een ei gelegd?" asks within the play.
    if (turn.utterances.some(({ found }) => found.has('play-frame'))) return null;
    const event = asksOfEvent(utterance, turn);
    if (event === null) return null;
    const offered = utterance.question?.closedKind === 'choice' && !utterance.says('option/whether');
    const kind = offered ? 'choice' : 'polar';
    return { kind, confidence: confidences[event] };
  },
});

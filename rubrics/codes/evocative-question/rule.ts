import { defineCode } from '../../define-code.ts';
import { headOf } from '../../language/inversion.ts';
import { matchPhrases } from '../../language/match-phrases.ts';
import { Mark, tokenise } from '../../language/tokens.ts';
import type { UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
const confidences = { importance: 0.9, reason: 0.85, wish: 0.8, before: 0.75, future: 0.7 };

// "Op een schaal van nul tot tien, hoe belangrijk ...": the question begins at the phrase itself.
function beginsWith(utterance: UtteranceView, name: string): boolean {
  const hit = utterance.hit(name);
  if (hit === undefined) return false;
  const before = utterance.turn.words[hit.from - 1];
  return (
    hit.from === utterance.head || (before !== undefined && (before.after & (Mark.comma | Mark.colon)) !== 0)
  );
}

// "What makes it a six and not a three?" after a scale of importance or confidence asks for reasons.
function asksWhyNotLower({ turn }: UtteranceView): boolean {
  const words = tokenise(turn.lastOf('trainee'), turn.vocabulary);
  if (words.length === 0) return false;
  const span = { from: 0, head: headOf(words, 0, words.length), to: words.length };
  return matchPhrases(words, span, turn.vocabulary).some(
    ({ name }) => name === 'evoke/importance' || name === 'evoke/confidence',
  );
}

function isImagined(utterance: UtteranceView): boolean {
  return (
    utterance.says('miracle/gone') && (utterance.says('miracle/imagine') || utterance.says('miracle/if'))
  );
}

// "Wat vond je er zo mooi aan?" brings back a better time where an earlier time is spoken of.
function recalls(utterance: UtteranceView): boolean {
  if (!utterance.says('evoke/liked')) return false;
  return (
    utterance.says('evoke/then') || utterance.turn.clientHits().some(({ name }) => name === 'evoke/then')
  );
}

function sureness(utterance: UtteranceView): number | null {
  const says = (name: string): boolean => utterance.says(name);
  if (says('evoke/importance') || says('evoke/confidence')) return confidences.importance;
  // "Hoe zeker weet je dat?" asks for confidence where it comes with a scale (convention 11).
  if (says('scale/range') && (says('evoke/sure') || utterance.hit('evoke/scaled') !== undefined))
    return confidences.importance;
  if (says('evoke/not-lower') && asksWhyNotLower(utterance)) return confidences.reason;
  if (isImagined(utterance)) return null;
  if (says('evoke/reason') || says('evoke/same')) return confidences.reason;
  if (says('evoke/wish')) return confidences.wish;
  if (says('evoke/before') || recalls(utterance)) return confidences.before;
  return says('evoke/future') && says('evoke/longing') ? confidences.future : null;
}

/** Asks for the client's own reasons, importance, confidence, good times before or wished-for future. */
export const evocativeQuestion = defineCode({
  id: 'evocative-question',
  version: 2,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance) => {
    const { question, found } = utterance;
    if (question === null || question.check || utterance.says('evoke/not')) return null;
    if (question.statement && !beginsWith(utterance, 'evoke/importance')) return null;
    if (found.has('rhetorical-question') || found.has('unsolicited-advice')) return null;
    const confidence = sureness(utterance);
    return confidence === null ? null : { kind: null, confidence };
  },
});

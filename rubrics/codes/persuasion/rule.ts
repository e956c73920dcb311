import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { strong: 0.75, argued: 0.65, refused: 0.55 };
// From these shares on the argument is the client's own; chosen, not measured.
const saidByClient = { strong: 0.6, argued: 0.5, refused: 0.55 };

// "Ik ga daar niet heen": a client who says no about the own life is one to plead with.
function clientRefuses(turn: TurnView): boolean {
  if (turn.clientHits().some(({ name }) => name === 'persuade/refusal')) return true;
  let refuses = false;
  let speaksOfSelf = false;
  for (const { entry } of turn.clientWords) {
    const flags = entry?.flags ?? 0;
    refuses ||= (flags & WordFlag.negation) !== 0;
    speaksOfSelf ||= (flags & WordFlag.firstPerson) !== 0;
  }
  return refuses && speaksOfSelf;
}

// "Als je nu gaat, kun je ...": a condition with what it leads to.
function pleadsByCondition(utterance: UtteranceView): boolean {
  const condition = utterance.hit('persuade/if');
  if (condition === undefined || utterance.says('persuade/offer')) return false;
  if (utterance.says('persuade/felt')) return false;
  return utterance.hits.some(({ name, from }) => name === 'persuade/then' && from > condition.to);
}

function strengthOf(utterance: UtteranceView, turn: TurnView): keyof typeof confidences | null {
  if (utterance.says('persuade/strong')) return 'strong';
  const argues =
    utterance.says('persuade/if') || utterance.says('persuade/future') || utterance.says('persuade/asked');
  if (utterance.says('persuade/gain') && argues) return 'argued';
  const pleads = pleadsByCondition(utterance) || utterance.says('persuade/benefit');
  return pleads && clientRefuses(turn) ? 'refused' : null;
}

/** Argues for a change or against the client's view: what it would bring, what it costs not to. */
export const persuasion = defineCode({
  id: 'persuasion',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    const strength = strengthOf(utterance, turn);
    const { found, question, echo } = utterance;
    if (strength === null || found.has('condemnation') || found.has('confrontation')) return null;
    // Convention 6: "dat is slecht voor je" alone judges; with a gain beside it the words plead.
    if (found.has('judgement') && !utterance.says('persuade/gain')) return null;
    if (utterance.says('persuade/not') || utterance.says('view/reported')) return null;
    // Only a question that pleads ("is it not rather so that ...") argues.
    if (question !== null && !question.statement && !utterance.says('persuade/asked')) return null;
    if (echo.echoed > 0 && echo.share >= saidByClient[strength]) return null;
    return { kind: null, confidence: confidences[strength] };
  },
});

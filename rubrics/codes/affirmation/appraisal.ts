import { contentStem, isContent } from '../../language/client-memory.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';

/** How an utterance values the client: `named` says what for, `bare` does not. `confidence` lies in [0, 1]. */
export type Appraisal = { readonly form: 'named' | 'bare'; readonly confidence: number };

const confidences = {
  strength: 0.85,
  clause: 0.85,
  deed: 0.7,
  value: 0.75,
  shared: 0.6,
  cheer: 0.9,
  person: 0.8,
  bare: 0.7,
};

// A longer thought says more than that something is good; chosen, not measured.
const longestPraise = 16;

const excluding = ['condemnation', 'judgement', 'unsolicited-advice', 'suggestive-question'];

// Words that value and words around them; what is left says what for.
const valuing = ['affirm/value', 'praise/cheer', 'praise/glad', 'praise/person'];

function isCovered(utterance: UtteranceView, index: number): boolean {
  return utterance.hits.some(({ name, from, to }) => valuing.includes(name) && from <= index && index < to);
}

function saysWhatFor(utterance: UtteranceView): boolean {
  for (let index = utterance.from; index < utterance.to; index += 1) {
    const word = utterance.word(index)!;
    // "Dat is fantastisch, Billy": a name says nothing of what for.
    const isName = word.capital && word.entry === undefined && index > utterance.from;
    if (isContent(word) && !isName && !isCovered(utterance, index)) return true;
  }
  return false;
}

// Convention 10: a strength that the client named is given back; one that the trainee names is affirmed.
function isClients(utterance: UtteranceView): boolean {
  const { client, vocabulary, words } = utterance.turn;
  const hit = utterance.hit('affirm/deed');
  if (hit === undefined) return false;
  return words.slice(hit.from, hit.to).some((word) => {
    return isContent(word) && (client.thoughtsWith(contentStem(word, vocabulary)) & client.lastTurn) !== 0;
  });
}

// "Wat heb je dat goed gedaan" has the word order of a question, yet asks nothing.
function exclaims(utterance: UtteranceView): boolean {
  if (utterance.asked || utterance.question?.check === true) return false;
  return (
    utterance.question?.origin === 'fragment' ||
    utterance.says('affirm/exclaim') ||
    utterance.says('praise/cheer') ||
    utterance.says('praise/glad') ||
    utterance.says('praise/person')
  );
}

function canAppraise(utterance: UtteranceView): boolean {
  const { question, found } = utterance;
  if (question !== null && (question.check || !question.statement || utterance.asked))
    return exclaims(utterance);
  return !found.hasAny(excluding);
}

// "Drie weken volgehouden. Knap hoor!": the thought before it said what for.
function goesOn(utterance: UtteranceView): boolean {
  const { utterances } = utterance.turn;
  return utterances[utterances.indexOf(utterance) - 1]?.found.has('affirmation') === true;
}

function named(utterance: UtteranceView): number | null {
  if (utterance.says('affirm/strength')) return confidences.strength;
  if (utterance.says('affirm/clause')) return confidences.clause;
  if (utterance.says('affirm/deed') && !isClients(utterance)) return confidences.deed;
  if (utterance.says('affirm/shared')) return confidences.shared;
  if (['praise/cheer', 'praise/glad', 'praise/person'].some((list) => utterance.says(list))) return null;
  return utterance.says('affirm/value') && saysWhatFor(utterance) ? confidences.value : null;
}

// "Super!" praises what was done; behind "dinsdag kan ik" it only agrees.
function tellsDeed(turn: TurnView): boolean {
  return turn.clientHits().some(({ name }) => name === 'praise/deed');
}

function bare(utterance: UtteranceView): number | null {
  if (utterance.says('praise/not') || utterance.length > longestPraise || goesOn(utterance)) return null;
  if (utterance.says('praise/cheer')) return confidences.cheer;
  if (utterance.says('praise/person')) return confidences.person;
  if (utterance.says('praise/glad') && tellsDeed(utterance.turn)) return confidences.bare;
  return utterance.says('affirm/value') ? confidences.bare : null;
}

/** Reads how an utterance values the client as the trainee's own view; null where it does not. */
export function appraisalIn(utterance: UtteranceView): Appraisal | null {
  if (utterance.hits.length === 0 || !canAppraise(utterance)) return null;
  if (utterance.says('affirm/not') || utterance.says('act/reported')) return null;
  const specific = named(utterance);
  if (specific !== null) return { form: 'named', confidence: specific };
  const general = bare(utterance);
  return general === null ? null : { form: 'bare', confidence: general };
}

import { mostTellsForWord } from './disclose.ts';
import { sharedWords } from './fit.ts';
import type { Persona } from './persona.ts';
import type { TalkState } from './talk-state.ts';
import type { TraineeTurn } from './turn.ts';
import type { Stem } from './understand/build-index.ts';
import { understand, type Match, type Understanding } from './understand/understand.ts';

/** What the trainee's turn is about, before the client answers. */
export type Subject = {
  /** The topic that the turn itself touches; null when it touches none. */
  readonly asked: string | null;
  /** The everyday fact that it asks for; null when it asks for none. */
  readonly fact: string | null;
  /** Whether what it asks lies outside all that she can tell of. */
  readonly isUnknown: boolean;
  /** The words that it is asked with, function words left out. */
  readonly content: readonly Stem[];
  /** Whether it asks her to go on and names nothing ("en verder?"). */
  readonly isInvitation: boolean;
  /** Whether a real question comes with a reflection or summary; "klopt dat?" is none. */
  readonly asksBehindReflection: boolean;
  /** Whether its question asks for a who, what, where, when or how: then yes or no is no answer. */
  readonly asksForFact: boolean;
};

/** Scores below this are too weak to hang a fact on; a keyword of four letters reaches it. Chosen, not measured. */
const weakestFact = 4;
/** What a fact of another topic than the one asked after still weighs. */
const otherTopicWeight = 0.4;
/** What a fact of the topic at hand gains. */
const topicAtHandWeight = 1.3;
/** A closed question behind a reflection that names so few words only checks it. Chosen, not measured. */
const fewestWordsToAsk = 2;
/** So few words that name nothing ask her to go on, whatever their form ("hoe dan?"). Chosen, not measured. */
const longestInvitation = 3;
/** How well a fact must fit to answer an open question about a topic: a phrase, not a word. Chosen, not measured. */
const strongFact = 18;
/** Acts of utterances that are about something; courtesies and structure ("ik werk hier") are not. */
const weightyActs: ReadonlySet<string> = new Set(['question', 'reflection', 'input']);

/** Whether the turn asks anything, in whatever form. */
export function asksSomething({ codes }: Pick<TraineeTurn, 'codes'>): boolean {
  return asksOpenly({ codes }) || codes.includes('closed-question');
}

/** Whether the turn asks her to tell in her own way: an invitation ("vertel eens") is no less than an open question. */
export function asksOpenly({ codes }: Pick<TraineeTurn, 'codes'>): boolean {
  return codes.includes('open-question') || codes.includes('invitation');
}

/**
 * The topic of what was told, or anyone may know, that holds the message's rarest content word; null where none does.
 * Where `onlyTold`, words of things untold do not count.
 */
function topicByWords(
  persona: Persona,
  state: TalkState,
  content: readonly Stem[],
  { onlyTold }: { readonly onlyTold: boolean },
): string | null {
  let rarest: readonly number[] | null = null;
  for (const { ownDecks } of content) {
    const tells = ownDecks.filter((deck) => {
      const { kind, layer } = persona.decks[deck]!;
      return kind === 'tell' && ((layer === 'surface' && !onlyTold) || state.counts[deck]! > 0);
    });
    if (tells.length === 0 || tells.length > mostTellsForWord) continue;
    if (rarest === null || tells.length < rarest.length) rarest = tells;
  }
  return rarest === null ? null : persona.decks[rarest[0]!]!.topic;
}

function bestFact(
  persona: Persona,
  state: TalkState,
  facts: readonly Match[],
  asked: string | null,
): Match | null {
  let best: Match | null = null;
  for (const { id, score } of facts) {
    const { topic } = persona.decks[persona.deckNumbers.fact.get(id)!]!;
    let weight = 1;
    if (asked !== null && topic !== asked) weight = otherTopicWeight;
    else if (topic !== null && topic === (asked ?? state.topic)) weight = topicAtHandWeight;
    if (best === null || score * weight > best.score) best = { id, score: score * weight };
  }
  return best !== null && best.score >= weakestFact ? best : null;
}

/** The text of a turn's utterances of some acts. */
export function textOf({ text, utterances }: TraineeTurn, acts: ReadonlySet<string>): string {
  return utterances
    .filter(({ act }) => acts.has(act))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

const questionAct: ReadonlySet<string> = new Set(['question']);

/** What the trainee asks, and what the turn is about: the rest of it where the question names nothing ("Hoe was hij?"). */
function focused(
  persona: Persona,
  state: TalkState,
  turn: TraineeTurn,
  whole: Understanding,
): { readonly question: Understanding; readonly about: Understanding } {
  if (turn.utterances.length < 2) return { question: whole, about: whole };
  const { index } = persona.tongues[state.language];
  const weightyText = textOf(turn, weightyActs);
  const questionText = textOf(turn, questionAct);
  const isAllQuestion = questionText === '' || questionText === weightyText;
  const question = isAllQuestion ? null : understand(index, questionText);
  if (question !== null && namesSomething(question)) return { question, about: question };
  const weighty = weightyText === '' ? whole : understand(index, weightyText);
  return { question: question ?? weighty, about: weighty };
}

function namesSomething({ topics, facts }: Understanding): boolean {
  return topics.length > 0 || facts.length > 0;
}

/** The topic of the person whom "he" or "she" stands for: the one at hand, else the one she last told of. */
function topicOfPerson(persona: Persona, state: TalkState, { person }: Understanding): string | null {
  if (person === null) return null;
  const lastNamed = [state.topic];
  for (let place = 0; place < state.recent.length; place += 2) {
    lastNamed.push(persona.decks[state.recent[place]!]!.topic);
  }
  const isMeant = (topic: string | null): boolean =>
    persona.sheet.topics.find(({ id }) => id === topic)?.person === person;
  return lastNamed.find(isMeant) ?? null;
}

/** Whether a question is more than a check of what was given back ("klopt dat?"). */
function isRealQuestion({ codes, utterances }: TraineeTurn, question: Understanding): boolean {
  if (!utterances.some(({ act }) => act === 'question') || utterances.length < 2) return false;
  return (
    asksOpenly({ codes }) ||
    question.asksForFact ||
    namesSomething(question) ||
    question.content.length >= fewestWordsToAsk
  );
}

/** Whether a question stays with what is at hand, rather than asking after something that it names itself. */
function isGeneral({ kinds, content, pointsBack }: Understanding, isHers: boolean): boolean {
  if (content.length === 0 || kinds.has('how-are-you')) return true;
  if (kinds.has('follow-up')) return pointsBack || isHers;
  return pointsBack && content.length === 1;
}

/** What the turn is about: a topic, a fact, or something that she knows nothing of. The question weighs most. */
export function subjectOf(
  persona: Persona,
  state: TalkState,
  turn: TraineeTurn,
  whole: Understanding,
): Subject {
  const { question, about } = focused(persona, state, turn, whole);
  const asked = about.topics[0]?.id ?? null;
  const isOpen = asksOpenly(turn);
  const fact = bestFact(persona, state, about.facts, asked);
  const followsUp = question.kinds.has('follow-up');
  // "Vertel eens over je oma" asks for a fact where the story has nothing to tell of it.
  const invitesTale =
    followsUp &&
    (question.pointsBack ||
      asked !== null ||
      topicByWords(persona, state, question.content, { onlyTold: false }) !== null);
  const wins = fact !== null && (!isOpen || (!invitesTale && (asked === null || fact.score >= strongFact)));
  const touchesNothing = asked === null && fact === null;
  const asks = asksSomething(turn);
  const shared = asks && touchesNothing ? sharedWords(persona, state, question.content) : 0;
  const isHers = touchesNothing && question.content.some(({ ownDecks }) => ownDecks.length > 0);
  const looksInward = turn.codes.includes('e-in-question');
  const general = looksInward || isGeneral(question, isHers);
  const names = touchesNothing && asks && (looksInward || !general);
  const pointed = names
    ? (topicByWords(persona, state, question.content, { onlyTold: looksInward }) ??
      (isOpen || looksInward ? topicOfPerson(persona, state, question) : null))
    : null;
  const goesOn = !looksInward && (question.kinds.has('follow-up') || !question.asksForFact);
  const namesNothing = touchesNothing && question.content.length === 0;
  return {
    asked: asked ?? pointed,
    fact: wins ? fact.id : null,
    isUnknown:
      touchesNothing && asks && pointed === null && !general && question.feelings.size === 0 && shared === 0,
    content: question.content,
    isInvitation: namesNothing && (goesOn || question.length <= longestInvitation),
    asksBehindReflection: asks && isRealQuestion(turn, question),
    asksForFact: asks && question.asksForFact,
  };
}

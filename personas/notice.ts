import { deckName } from './deck.ts';
import { hasGoneDeeper, holdsBack, nextTell, type DisclosureState } from './disclose.ts';
import { sharedWords, type Fit } from './fit.ts';
import { adviceCodes, hasAny, heedingCodes, reflectionCodes } from './listening.ts';
import type { Moment } from './policy.ts';
import type { Persona } from './persona.ts';
import type { PersonaState } from './state.ts';
import type { TraineeTurn } from './turn.ts';
import type { MessageKind } from './understand/kinds.ts';
import type { Match, Understanding } from './understand/understand.ts';

/** What the trainee's turn is about, before the client answers. */
export type Subject = {
  /** The topic that the turn itself touches; null when it touches none. */
  readonly asked: string | null;
  /** The everyday fact that it asks for; null when it asks for none. */
  readonly fact: string | null;
  /** Whether what it asks lies outside all that she can tell of. */
  readonly isUnknown: boolean;
};

/** Scores below this are too weak to hang a fact on; a keyword of four letters reaches it. Chosen, not measured. */
const weakestFact = 4;
/** What a fact of another topic than the one asked after still weighs. */
const otherTopicWeight = 0.4;
/** What a fact of the topic at hand gains. */
const topicAtHandWeight = 1.3;
/** How well a fact must fit to answer an open question about a topic: a phrase, not a word. Chosen, not measured. */
const strongFact = 18;
/** A word that occurs in the telling of more things than this points at none of them. */
const mostTellsForWord = 6;

/** The topic whose telling holds the message's rarest content word; null where no word points anywhere. */
function topicByWords(persona: Persona, state: PersonaState, content: readonly string[]): string | null {
  const { decksByStem } = persona.tongues[state.language].index;
  let rarest: readonly number[] | null = null;
  for (const stem of content) {
    const tells = (decksByStem.get(stem) ?? []).filter((deck) => persona.decks[deck]!.kind === 'tell');
    if (tells.length === 0 || tells.length > mostTellsForWord) continue;
    if (rarest === null || tells.length < rarest.length) rarest = tells;
  }
  return rarest === null ? null : persona.decks[rarest[0]!]!.topic;
}

function bestFact(
  persona: Persona,
  state: PersonaState,
  facts: readonly Match[],
  asked: Match | null,
): Match | null {
  let best: Match | null = null;
  for (const { id, score } of facts) {
    const { topic } = persona.decks[persona.deckNumbers.get(deckName('fact', id))!]!;
    let weight = 1;
    if (asked !== null && topic !== asked.id) weight = otherTopicWeight;
    else if (topic !== null && topic === (asked?.id ?? state.topic)) weight = topicAtHandWeight;
    if (best === null || score * weight > best.score) best = { id, score: score * weight };
  }
  return best !== null && best.score >= weakestFact ? best : null;
}

function asksSomething({ codes }: TraineeTurn): boolean {
  return codes.includes('open-question') || codes.includes('closed-question');
}

/** What the turn is about: a topic, a fact, or something that she knows nothing of. */
export function subjectOf(
  persona: Persona,
  state: PersonaState,
  turn: TraineeTurn,
  understanding: Understanding,
): Subject {
  const asked = understanding.topics[0] ?? null;
  const isOpen = turn.codes.includes('open-question');
  const fact = bestFact(persona, state, understanding.facts, asked);
  const followsUp = understanding.kinds.has('follow-up');
  const wins = fact !== null && (!isOpen || (!followsUp && (asked === null || fact.score >= strongFact)));
  const pointed =
    asked === null && fact === null && asksSomething(turn)
      ? topicByWords(persona, state, understanding.content)
      : null;
  const touchesNothing = asked === null && fact === null && understanding.feelings.size === 0;
  const isGeneral =
    followsUp ||
    understanding.kinds.has('how-are-you') ||
    understanding.content.length === 0 ||
    turn.codes.includes('e-in-question');
  return {
    asked: asked?.id ?? pointed,
    fact: wins ? fact.id : null,
    isUnknown:
      touchesNothing &&
      pointed === null &&
      !isGeneral &&
      sharedWords(persona, state, understanding.content) === 0,
  };
}

/** Whether the trainee takes something back ("sorry"); "sorry to hear that" does not. */
export function apologises(turn: TraineeTurn, { kinds }: Understanding): boolean {
  return kinds.has('apology') && !turn.codes.includes('empathic-statement');
}

/** Small signs of politeness and the moment that they make, when a turn holds nothing that weighs more. */
const politeMoments: readonly (readonly [MessageKind, Moment])[] = [
  ['closing', 'closing'],
  ['small-talk', 'small-talk'],
  ['trainee-question', 'trainee-question'],
  ['introduction', 'introduced'],
  ['greeting', 'greeted'],
  ['thanks', 'thanked'],
];

function askedMoment(
  persona: Persona,
  state: PersonaState,
  now: DisclosureState,
  { asked, fact, isUnknown }: Subject,
): Moment {
  if (fact !== null) {
    return state.dealt[persona.deckNumbers.get(deckName('fact', fact))!]! > 0
      ? 'asked-fact-again'
      : 'asked-fact';
  }
  if (isUnknown) return 'asked-unknown';
  const topic = asked ?? state.topic ?? persona.sheet.agenda[0]!;
  const next = nextTell(persona, now, topic);
  if (next !== null && (asked !== null || !hasGoneDeeper(persona, now, next.layer))) return 'asked';
  return holdsBack(persona, now, topic) ? 'asked-closed-layer' : 'asked-used-up';
}

/** How many turns of advice in a row make a tug of war. */
const tugOfWar = 3;

/**
 * What the trainee's turn is to her: the one thing in it that she answers. What hurts comes before what steers, what
 * steers before what listens, what listens before what asks, and politeness last.
 */
export function noticeMoment(
  persona: Persona,
  state: PersonaState,
  now: DisclosureState,
  turn: TraineeTurn,
  understanding: Understanding,
  subject: Subject,
  fit: Fit,
): Moment {
  const { kinds } = understanding;
  const codes = new Set(turn.codes);
  const has = (code: string): boolean => codes.has(code);
  const asks = asksSomething(turn);
  if (turn.action === 'silence') return state.silences > 0 ? 'silence-again' : 'silence';
  if (kinds.has('insult')) return 'insulted';
  if (has('condemnation')) return 'condemned';
  if (understanding.isNonsense && !has('minimal-encourager')) return 'nonsense';
  if (kinds.has('robot') && !hasAny(turn.codes, reflectionCodes)) return 'robot';
  if (has('rhetorical-question')) return 'rhetorical';
  if (has('judgement') || has('confrontation') || has('blaming')) return 'judged';
  if (hasAny(turn.codes, adviceCodes)) {
    return (state.streaks['unsolicited-advice'] ?? 0) + 1 >= tugOfWar ? 'advised-again' : 'advised';
  }
  if (apologises(turn, understanding) && !asks) return 'apology';
  if (kinds.has('goodbye') && !asks && !hasAny(turn.codes, heedingCodes)) return 'goodbye';
  if (has('suggestive-question')) return 'suggested';
  if (has('multiple-questions')) return 'barrage';
  if (has('why-question')) return 'why';
  if (has('repeated-question')) {
    const moment = askedMoment(persona, state, now, subject);
    if (moment === 'asked') return moment;
    return state.dodged.includes(subject.asked ?? state.topic ?? '')
      ? 'repeated-dodged'
      : 'repeated-answered';
  }
  if (has('summary')) return fit === 'fits' ? 'summed-up' : 'summary-missed';
  if (hasAny(turn.codes, reflectionCodes)) {
    if (fit === 'misses') return 'misreflected';
    return has('feeling-reflection') ? 'feeling-named' : 'reflected';
  }
  if (has('false-reassurance') || has('minimising')) return 'reassured';
  if (has('pity')) return 'pitied';
  if (has('permission-question') || (kinds.has('permission') && has('closed-question'))) {
    return subject.asked === null || has('permission-question')
      ? 'permission'
      : askedMoment(persona, state, now, subject);
  }
  if (has('scaling-question')) return 'scaled';
  if (has('evocative-question') || has('exception-question') || has('miracle-question')) return 'evoked';
  if (kinds.has('trainee-question') && asks) return 'trainee-question';
  if (kinds.has('small-talk')) return 'small-talk';
  if (has('open-question')) return askedMoment(persona, state, now, subject);
  if (has('closed-question')) {
    const moment = askedMoment(persona, state, now, subject);
    return moment === 'asked-fact' || moment === 'asked-fact-again' ? moment : 'asked-closed';
  }
  if (has('affirmation') || has('praise')) return 'affirmed';
  if (has('autonomy-support')) return 'autonomy';
  if (has('empathic-statement') || has('normalising')) return 'empathy';
  if (has('information')) return 'informed';
  for (const [kind, moment] of politeMoments) if (kinds.has(kind)) return moment;
  if (has('minimal-encourager') || kinds.has('agreement')) return 'encouraged';
  if (kinds.has('follow-up') || kinds.has('how-are-you')) return askedMoment(persona, state, now, subject);
  return subject.isUnknown ? 'asked-unknown' : 'statement';
}

import type { DeckKind } from './deck.ts';
import { nextTell, nextTellOn, type DisclosureState, type StoryLayer } from './disclose.ts';
import { holds } from './mood.ts';
import type { Language, Persona } from './persona.ts';
import type { ClientAct, Moment } from './policy.ts';
import { draw, drawWeighted } from './random.ts';
import type { Stem } from './understand/build-index.ts';
import { isInTime, type Way } from './ways.ts';

/** What the choice of an act rests on. `topic` is the topic asked after or at hand; `answer` is what a closed question gets. */
export type Situation = {
  readonly moment: Moment;
  readonly topic: string | null;
  readonly fact: string | null;
  readonly advice: string | null;
  /** The figure of speech that fell. */
  readonly literal: string | null;
  /** The deck of what she last told, if it was among her last words. */
  readonly lastTold: number | null;
  /** The words that she is asked with: what shares most with them is told first. */
  readonly content: readonly Stem[];
  /** Whether what is asked brings no more than the surface of the story. */
  readonly isShallow: boolean;
  /** Whether she first says yes to what was given back before the question. */
  readonly confirmsFirst: boolean;
  /** Whether she just spoke of change: then she does not wander off to another topic. */
  readonly hasSpokenOfChange: boolean;
  readonly answer: 'answer-yes' | 'answer-no' | 'answer-unsure';
  readonly state: DisclosureState;
  readonly language: Language;
  readonly seed: number;
  readonly turn: number;
};

/** What she tells of the story in a turn. */
type Telling = { readonly layer: StoryLayer; readonly deck: number };

/** An act, the decks it speaks from, and what it tells of the story. */
export type Selection = {
  readonly act: ClientAct;
  readonly decks: readonly number[];
  readonly telling: Telling | null;
};

/** The part that stands in when every way to answer lacks something to say. */
const lastResort: Way = { act: 'answer-short', say: ['unknown'], weight: 1, bounds: [] };

type Resolved = { readonly deck: number; readonly telling: Telling | null };

function toResolved(telling: Telling | null): Resolved | null {
  return telling === null ? null : { deck: telling.deck, telling };
}

function resolve(persona: Persona, situation: Situation, segment: string): Resolved | null {
  const plain = (kind: DeckKind, id: string): Resolved => ({
    deck: persona.deckNumbers[kind].get(id)!,
    telling: null,
  });
  switch (segment) {
    case 'tell':
      return situation.topic === null
        ? null
        : toResolved(nextTell(persona, situation.state, situation.topic, situation));
    case 'tell-on':
      if (situation.hasSpokenOfChange) {
        return situation.topic === null
          ? null
          : toResolved(nextTell(persona, situation.state, situation.topic));
      }
      return toResolved(nextTellOn(persona, situation.state, situation.topic));
    case 'fact':
      return situation.fact === null ? null : plain('fact', situation.fact);
    case 'objection':
      return situation.advice === null ? plain('pool', 'yes-but-other') : plain('advice', situation.advice);
    case 'answer':
      return plain('pool', situation.answer);
    case 'literal':
      return situation.literal === null ? null : plain('literal', situation.literal);
    case 'again':
      return situation.lastTold === null ? null : { deck: situation.lastTold, telling: null };
    default:
      return plain('pool', segment);
  }
}

function select(persona: Persona, situation: Situation, way: Way): Selection | null {
  const decks: number[] = [];
  let telling: Telling | null = null;
  for (const segment of way.say) {
    const resolved = resolve(persona, situation, segment);
    if (resolved === null) return null;
    decks.push(resolved.deck);
    telling ??= resolved.telling;
  }
  return { act: way.act, decks, telling };
}

/** What she does when she has no words left that she has not used: first she keeps silent. */
const spareWays: readonly Way[] = [
  { act: 'silence', say: ['silence-kept'], weight: 1, bounds: [] },
  { act: 'answer-short', say: ['answer-unsure'], weight: 1, bounds: [] },
  { act: 'deflect', say: ['deflect'], weight: 1, bounds: [] },
];

/** Whether it holds a line that she has not spoken in this talk; a fact that is asked for again is told again. */
function isFresh(persona: Persona, { language, state }: Situation, { decks }: Selection): boolean {
  const { cards } = persona.tongues[language];
  return decks.some(
    (deck) => persona.decks[deck]!.kind === 'fact' || state.counts[deck]! < cards[deck]!.length,
  );
}

/** She keeps to change when nothing of the topic at hand is left to tell. */
const moreOfChange: Way = { act: 'change-talk', say: ['change-talk'], weight: 1, bounds: [] };
/** Moments in which she may say yes to a reflection before she answers the question behind it. */
const confirmable: ReadonlySet<Moment> = new Set(['asked', 'asked-fact', 'evoked']);

/**
 * Chooses what she does: the ways of the persona's policy (or the common one) that hold now, drawn by their weights.
 * One whose words are all used up comes last.
 */
export function selectAct(persona: Persona, situation: Situation): Selection {
  const { moment, seed, turn, state } = situation;
  let possible = persona.ways
    .get(moment)!
    .filter((way) => holds(way.bounds, state.mood, 0) && isInTime(persona, state.counts, way));
  let usedUp: Selection | null = null;
  while (possible.length > 0) {
    const drawn = drawWeighted(possible, draw(seed, turn, `act ${possible.length}`))!;
    const selection = select(persona, situation, drawn);
    if (selection !== null && !isFresh(persona, situation, selection)) usedUp ??= selection;
    else if (selection !== null) {
      if (!situation.confirmsFirst || !confirmable.has(moment)) return selection;
      return { ...selection, decks: [persona.deckNumbers.pool.get('confirm')!, ...selection.decks] };
    }
    possible = possible.filter((way) => way !== drawn);
  }
  if (usedUp !== null) {
    const spare = spareWays.map((way) => select(persona, situation, way)!);
    return spare.find((selection) => isFresh(persona, situation, selection)) ?? usedUp;
  }
  return select(persona, situation, situation.hasSpokenOfChange ? moreOfChange : lastResort)!;
}

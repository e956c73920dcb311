import { deckName } from './deck.ts';
import { defaultPolicy } from './default-policy.ts';
import { nextTell, nextTellOn, type DisclosureState, type StoryLayer } from './disclose.ts';
import { isLinePool } from './line-pool.ts';
import { holds } from './mood.ts';
import type { Persona } from './persona.ts';
import type { ActOption, ClientAct, Moment, Segment } from './policy.ts';
import { draw, drawWeighted } from './random.ts';

/** What the choice of an act rests on. `topic` is the topic asked after or at hand; `answer` is what a closed question gets. */
export type Situation = {
  readonly moment: Moment;
  readonly topic: string | null;
  readonly fact: string | null;
  readonly advice: string | null;
  readonly answer: 'answer-yes' | 'answer-no' | 'answer-unsure';
  readonly state: DisclosureState;
  readonly seed: number;
  readonly turn: number;
};

/** What she tells of the story in a turn. */
export type Telling = { readonly layer: StoryLayer; readonly deck: number };

/** An act, the decks it speaks from, and what it tells of the story. */
export type Selection = {
  readonly act: ClientAct;
  readonly decks: readonly number[];
  readonly telling: Telling | null;
};

/** The part that stands in when every way to answer lacks something to say. */
const lastResort: ActOption = { act: 'answer-short', say: ['unknown'], weight: 1, when: {} };

type Resolved = { readonly deck: number; readonly telling: Telling | null };

function toResolved(telling: Telling | null): Resolved | null {
  return telling === null ? null : { deck: telling.deck, telling };
}

function resolve(persona: Persona, situation: Situation, segment: Segment): Resolved | null {
  const plain = (name: string): Resolved => ({ deck: persona.deckNumbers.get(name)!, telling: null });
  if (isLinePool(segment)) return plain(deckName('pool', segment));
  switch (segment) {
    case 'tell':
      return situation.topic === null
        ? null
        : toResolved(nextTell(persona, situation.state, situation.topic));
    case 'tell-on':
      return toResolved(nextTellOn(persona, situation.state, situation.topic));
    case 'fact':
      return situation.fact === null ? null : plain(deckName('fact', situation.fact));
    case 'objection':
      return situation.advice === null
        ? plain(deckName('pool', 'yes-but-other'))
        : plain(deckName('advice', situation.advice));
    case 'answer':
      break;
  }
  return plain(deckName('pool', situation.answer));
}

function select(persona: Persona, situation: Situation, option: ActOption): Selection | null {
  const decks: number[] = [];
  let telling: Telling | null = null;
  for (const segment of option.say) {
    const resolved = resolve(persona, situation, segment);
    if (resolved === null) return null;
    decks.push(resolved.deck);
    telling ??= resolved.telling;
  }
  return { act: option.act, decks, telling };
}

/** Chooses what she does: the ways of the persona's policy (or the common one) that hold now, drawn by their weights. */
export function selectAct(persona: Persona, situation: Situation): Selection {
  const { moment, seed, turn, state } = situation;
  const options = persona.sheet.policy[moment] ?? defaultPolicy[moment];
  let possible = options.filter((option) => holds(option.when, state.mood));
  while (possible.length > 0) {
    const drawn = drawWeighted(possible, draw(seed, turn, `act ${possible.length}`))!;
    const selection = select(persona, situation, drawn);
    if (selection !== null) return selection;
    possible = possible.filter((option) => option !== drawn);
  }
  return select(persona, situation, lastResort)!;
}

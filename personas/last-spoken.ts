import type { Deck } from './deck.ts';
import type { LinePool } from './line-pool.ts';
import { adviceCodes, hasAny } from './listening.ts';
import type { Persona } from './persona.ts';
import { asksSomething } from './subject.ts';
import type { TalkState } from './talk-state.ts';
import type { TraineeTurn } from './turn.ts';
import type { Understanding } from './understand/understand.ts';

/** How many of the cards last spoken are looked at: one turn of two, two turns of one or two. */
const cardsOfLastTurn = 2;
const cardsOfLastTwoTurns = 4;
/** A question with more words than this is no elliptical one ("of thuiszorg?"). Chosen, not measured. */
const longestEllipsis = 8;

/** The decks of the cards she last spoke, newest first. */
function lastDecks(persona: Persona, { recent }: TalkState, most: number): Deck[] {
  const decks = recent.filter((_, place) => place % 2 === 0).slice(0, most);
  return decks.map((number) => persona.decks[number]!);
}

/** Whether her last turn was from a pool of lines, alone or behind a short yes. */
export function lastSpokeOf(persona: Persona, state: TalkState, pool: LinePool): boolean {
  const [first, second] = lastDecks(persona, state, cardsOfLastTurn);
  return first?.id === pool || (first?.id.startsWith('confirm') === true && second?.id === pool);
}

/** The deck of what she told in her last turn, of her story or her days; null where she told nothing. */
export function lastToldDeck(persona: Persona, state: TalkState): number | null {
  const told = lastDecks(persona, state, cardsOfLastTurn).find(
    ({ kind }) => kind === 'tell' || kind === 'fact',
  );
  return told?.index ?? null;
}

/** Whether a short question offers her something else just after advice: it is advice again. */
export function isMoreAdvice(
  persona: Persona,
  state: TalkState,
  turn: TraineeTurn,
  { advice, length, asksForFact }: Understanding,
): boolean {
  if (advice === null || length > longestEllipsis || asksForFact || !asksSomething(turn)) return false;
  if (hasAny(turn.codes, adviceCodes)) return false;
  return lastDecks(persona, state, cardsOfLastTwoTurns).some(
    ({ kind, id }) => kind === 'advice' || id.startsWith('yes-but'),
  );
}

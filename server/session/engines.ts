import type { ClientTurn, Move, PersonaState, TraineeTurn } from '../../personas/index.ts';
import type { SessionReport, Turn, TurnCoding } from '../../rubrics/index.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { Difficulty, PersonaCard } from '../protocol/practice.ts';

/** What a client does and says in a turn, and how it is left. */
export type Answer = { readonly state: PersonaState; readonly move: Move; readonly reply: ClientTurn };

/** How a client comes in. `reply` is what it says first; null when it lets the other begin. */
type Opening = { readonly state: PersonaState; readonly reply: ClientTurn | null };

/** What the start of a talk decides. `seed` is a whole number from 0. */
type Start = {
  readonly language: Turn['lang'];
  readonly seed: number;
  readonly difficulty: Difficulty;
};

/** A client as a session knows it: one persona with its engine. Pure: the same in gives the same out. */
export type Character = {
  readonly card: PersonaCard;
  /** In years; coding minds it (what is clear to an adult need not be to a child). */
  readonly age: number;
  begin(start: Start): Opening;
  /** What the client answers to a turn. */
  answer(state: PersonaState, turn: TraineeTurn): Answer;
  /** The name of a topic, as the debrief shows it; the id itself for one that is not known. */
  nameTopic(language: Turn['lang'], topic: string): string;
  /** The layers that were never told, in the order of the story. */
  findMissed(state: PersonaState): Debrief['missed'];
};

/** The two engines with their content, as the session uses them. */
export type Engines = {
  /** Version of this program, kept with what it decides. */
  readonly version: string;
  readonly characters: ReadonlyMap<string, Character>;
  codeTurn(turn: Turn): TurnCoding;
  /** A deliberate silence, coded. */
  codeSilence(): TurnCoding;
  scoreSession(codings: readonly TurnCoding[]): SessionReport;
};

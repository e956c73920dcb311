import * as z from 'zod';
import { Expression } from './expression.ts';
import { thoughtCauses } from './lines.ts';
import { MoodVariable } from './mood.ts';
import { ClientAct, Moment } from './policy.ts';
import { Depth } from './schema.ts';

/**
 * What the trainee did, with the result of its coding. `start` and `end` are UTF-16 offsets into `text`, half-open.
 * Structural: whoever codes turns can hand them in; nothing here knows how they were coded.
 */
export const TraineeTurn = z.object({
  action: z.enum(['say', 'silence']),
  text: z.string(),
  mainAct: z.string(),
  codes: z.array(z.string()),
  utterances: z.array(
    z.object({ start: z.number(), end: z.number(), act: z.string(), codes: z.array(z.string()) }),
  ),
});
/** What the trainee did, with the result of its coding. */
export type TraineeTurn = z.output<typeof TraineeTurn>;

/** One card of a deck of lines: the deck's number (see deck.ts) and the card's place in it, in the talk's language. */
export const Card = z.strictObject({ deck: z.int().min(0), card: z.int().min(0) });
/** One card of a deck of lines. */
export type Card = z.output<typeof Card>;

/** A change of one variable and what brought it: a code, or a cause of the engine's own (`misfit`, `settling` ...). */
export const Change = z.strictObject({ variable: MoodVariable, by: z.number(), cause: z.string() });
/** A change of one variable and what brought it. */
export type Change = z.output<typeof Change>;

/** Why the talk is over; null while it goes on. */
export const Ended = z.enum(['walk-out', 'goodbye']).nullable();
/** Why the talk is over; null while it goes on. */
export type Ended = z.output<typeof Ended>;

/**
 * What the client does in answer to one turn, before it is put into words.
 * `opened` and `closed` hold layers as "topic/layer"; `tell` is the id of what she tells, `fact` and `advice` likewise.
 */
export const Move = z.strictObject({
  turn: z.int().min(0),
  moment: Moment,
  act: ClientAct,
  topic: z.string().nullable(),
  layer: Depth.nullable(),
  tell: z.string().nullable(),
  fact: z.string().nullable(),
  advice: z.string().nullable(),
  cause: z.enum(thoughtCauses).nullable(),
  say: z.array(Card),
  cue: Card.nullable(),
  thought: Card.nullable(),
  changes: z.array(Change),
  opened: z.array(z.string()),
  closed: z.array(z.string()),
  contaminated: z.array(z.string()),
  ended: Ended,
});
/** What the client does in answer to one turn, before it is put into words. */
export type Move = z.output<typeof Move>;

/** What the client says and shows. `thought` is for the debrief alone and empty only where there is none. */
export const ClientTurn = z.strictObject({
  speech: z.string(),
  nonverbal: z.string().nullable(),
  /** What her face and posture show while she says it. */
  expression: Expression,
  act: z.string().nullable(),
  topic: z.string().nullable(),
  thought: z.string(),
});
/** What the client says and shows. */
export type ClientTurn = z.output<typeof ClientTurn>;

import * as z from 'zod';
import { Mood } from './mood.ts';
import { Ended } from './turn.ts';

/** How hard the client is to reach: 1 easier, 2 as written, 3 harder. */
export const Difficulty = z.union([z.literal(1), z.literal(2), z.literal(3)]);
/** How hard the client is to reach. */
export type Difficulty = z.output<typeof Difficulty>;

/**
 * All that the engine carries from turn to turn: plain JSON whose size does not grow with the talk's length.
 * From what was dealt follows what has been told. It is bound to the persona's version, since the order of the decks is.
 */
export const PersonaState = z.strictObject({
  persona: z.string(),
  version: z.int(),
  language: z.enum(['nl', 'en']),
  seed: z.int(),
  difficulty: Difficulty,
  turn: z.int().min(0),
  mood: Mood,
  /** The topic at hand. */
  topic: z.string().nullable(),
  /** Layers that are open now, as "topic/layer". */
  open: z.array(z.string()),
  /** Numbers of decks (see deck.ts), each followed by how many of its cards were dealt; decks without any are left out. */
  dealt: z.array(z.int().min(0)),
  /** The cards she last spoke, newest first, as deck and card in turn: what a trainee can reflect. */
  recent: z.array(z.int().min(0)),
  /** How many turns in a row each code of the last turn has come. */
  streaks: z.record(z.string(), z.int().min(1)),
  silences: z.int().min(0),
  /** Topics of which she held something back when asked. */
  dodged: z.array(z.string()),
  /** The topic whose feeling she last showed and that nobody has taken up yet. */
  feelingShown: z.string().nullable(),
  /** How often she has given a sign that she is about to leave. */
  signs: z.int().min(0),
  contaminated: z.array(z.string()),
  ended: Ended,
});
/** All that the engine carries from turn to turn. */
export type PersonaState = z.output<typeof PersonaState>;

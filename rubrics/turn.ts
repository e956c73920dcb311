import * as z from 'zod/mini';

/** The languages in which a talk can be held; Dutch first. */
export const Language = z.enum(['nl', 'en']);
/** A language in which a talk can be held. */
export type Language = z.infer<typeof Language>;

/** A text in both languages of the interface. */
export const BilingualText = z.object({ nl: z.string(), en: z.string() });
/** A text in both languages of the interface. */
export type BilingualText = z.infer<typeof BilingualText>;

/** Who speaks in a turn. */
export const Speaker = z.enum(['trainee', 'client']);
/** Who speaks in a turn. */
export type Speaker = z.infer<typeof Speaker>;

/** One earlier turn of the talk. */
export const ContextTurn = z.object({ role: Speaker, text: z.string() });
/** One earlier turn of the talk. */
export type ContextTurn = z.infer<typeof ContextTurn>;

/** How many of the client's turns from before the context are kept, so that a session's state does not grow. Chosen. */
export const mostEarlier = 48;

/** Adult age in years, taken when a client's age is not given. */
export const defaultClientAge = 30;

/**
 * What the trainee sent at once, with what went before it.
 * `context` is oldest first and may be empty; `age` is the client's, in years. `earlier` is what the client said before
 * `context` begins, oldest first, the latest
 * `mostEarlier` turns, where somebody kept them; only a summary is laid beside it.
 */
export const Turn = z.object({
  lang: Language,
  age: z.optional(z.number().check(z.minimum(0), z.maximum(130))),
  context: z.array(ContextTurn),
  earlier: z.optional(z.array(z.string())),
  text: z.string(),
});
/** What the trainee sent at once, with what went before it. */
export type Turn = z.infer<typeof Turn>;

/** What an utterance does in the talk (coding manual, "How coding works", 2). */
export const Act = z.enum(['question', 'reflection', 'input', 'other']);
/** What an utterance does in the talk. */
export type Act = z.infer<typeof Act>;

/** A half-open stretch [start, end) of a turn's text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

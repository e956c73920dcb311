import * as z from 'zod';

/**
 * One thing the client says: the words, and at the most one visible cue ("kijkt naar haar handen").
 * In YAML a bare string is a line without a cue.
 */
export const Line = z.union([
  z
    .string()
    .min(1)
    .transform((say) => ({ say, cue: null })),
  z.strictObject({ say: z.string(), cue: z.string().min(1).nullable().default(null) }),
]);
/** One thing the client says, with at the most one visible cue. */
export type Line = z.output<typeof Line>;

const Keywords = z.array(z.string().min(2)).min(1);
const Tell = z.strictObject({ lines: z.array(Line).min(3), thought: z.string().min(1) });
const LayerLines = z.strictObject({
  /** What one sees before this layer opens ("haar stem wordt zachter"). */
  announcedBy: z.array(z.string().min(1)).min(1),
  /** Words that give this layer away: in a reflection before anything of it was told, they are beside the point. */
  keywords: z.array(z.string().min(2)).default([]),
  tells: z.record(z.string(), Tell),
});

/**
 * All that a client says in one language. Keywords are lower case, without accents needed, a word or a few words;
 * `*` at the end stands for any ending ("dement*"). The engine stems, so plurals need no entry of their own.
 */
export const PersonaLines = z.strictObject({
  persona: z.string(),
  language: z.enum(['nl', 'en']),
  topics: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      keywords: Keywords,
      layers: z.strictObject({ surface: LayerLines, middle: LayerLines, core: LayerLines }),
    }),
  ),
  advice: z.record(z.string(), z.strictObject({ keywords: Keywords, lines: z.array(Line).min(3) })),
  facts: z.record(z.string(), z.strictObject({ keywords: Keywords, lines: z.array(Line).min(1) })),
  /** Figures of speech that she takes at their word, and what she says then. */
  literal: z
    .record(z.string(), z.strictObject({ keywords: Keywords, lines: z.array(Line).min(1) }))
    .default({}),
  /** Words by which a message brings her the news that she is waiting for. */
  news: z.array(z.string().min(2)).default([]),
  pools: z.record(z.string(), z.array(Line)),
  /** What she thinks and does not say, by the cause; shown in the debrief only. */
  thoughts: z.record(z.string(), z.array(z.string().min(1)).min(2)),
  /** Cues that fit a mood; used when a line has none of its own. */
  cues: z.record(
    z.enum(['at-ease', 'guarded', 'looking-away', 'moved', 'angry', 'thinking']),
    z.array(z.string().min(1)).min(4),
  ),
});
/** All that a client says in one language. */
export type PersonaLines = z.output<typeof PersonaLines>;

/** The causes for which inner thoughts are written; each is a key of `thoughts`. */
export const thoughtCauses = [
  'listened-to',
  'feeling-named',
  'summed-up',
  'asked-openly',
  'asked-closed',
  'interrogated',
  'why-asked',
  'led',
  'advised',
  'advised-again',
  'judged',
  'condemned',
  'misunderstood',
  'given-room',
  'encouraged',
  'feeling-ignored',
  'topic-dropped',
  'repeated',
  'layer-near',
  'layer-closed',
  'reassured',
  'pitied',
  'small-talk',
  'goodbye',
] as const;
/** What made the client think something. */
export type ThoughtCause = (typeof thoughtCauses)[number];

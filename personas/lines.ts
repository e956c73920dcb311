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

/**
 * The situations in which a client speaks outside the story, each with its pool of lines.
 * The number is the least that a pool must hold in each language.
 */
export const linePools = {
  opening: 4,
  greeting: 4,
  introduction: 4,
  thanks: 4,
  'goodbye-warm': 5,
  'goodbye-cool': 5,
  'closing-time': 4,
  confirm: 16,
  'confirm-feeling': 10,
  'confirm-summary': 8,
  'summary-missed': 4,
  correct: 10,
  'answer-yes': 10,
  'answer-no': 10,
  'answer-unsure': 10,
  'answer-scale': 5,
  'yes-but-other': 14,
  'yes-but-again': 8,
  'ask-back': 12,
  'ask-back-less': 6,
  'test-helper': 8,
  deflect: 14,
  minimise: 8,
  'sustain-talk': 12,
  'change-talk': 14,
  affirmed: 6,
  autonomy: 6,
  empathy: 8,
  pity: 5,
  reassurance: 6,
  information: 6,
  permission: 6,
  apology: 6,
  suggestive: 8,
  rhetorical: 8,
  why: 8,
  barrage: 6,
  judgement: 8,
  hurt: 10,
  'walk-out-sign': 8,
  'walk-out': 4,
  'repeat-answered': 8,
  'repeat-dodged': 6,
  'already-told': 8,
  'no-more-to-tell': 8,
  'feeling-left-alone': 6,
  'silence-kept': 6,
  'silence-broken': 8,
  'emotion-sad': 8,
  'emotion-angry': 6,
  unknown: 20,
  nonsense: 6,
  insult: 6,
  robot: 5,
  'trainee-question': 6,
  'small-talk': 6,
} as const;
/** The name of a pool of lines. */
export type LinePool = keyof typeof linePools;

const Keywords = z.array(z.string().min(2)).min(1);
const Tell = z.strictObject({ lines: z.array(Line).min(3), thought: z.string().min(1) });
const LayerLines = z.strictObject({
  /** What one sees before this layer opens ("haar stem wordt zachter"). */
  announcedBy: z.array(z.string().min(1)).min(1),
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
  pools: z.partialRecord(z.enum(Object.keys(linePools) as [LinePool, ...LinePool[]]), z.array(Line)),
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

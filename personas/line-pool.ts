import type { PersonaSheet } from './schema.ts';

/**
 * The situations in which every client speaks outside the story, each with its pool of lines.
 * The number is the least that a pool must hold in each language. A persona may have pools of its own (`ownPools`).
 */
const linePools = {
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

/** All pools of a persona, the common ones and its own, each with the least number of lines in it. */
export function poolsOf({ ownPools }: Pick<PersonaSheet, 'ownPools'>): Readonly<Record<string, number>> {
  return {
    ...linePools,
    ...Object.fromEntries(Object.entries(ownPools).map(([id, { least }]) => [id, least])),
  };
}

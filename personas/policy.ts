import * as z from 'zod';
import { StateConditions } from './mood.ts';

/** What a client does in a turn; the vocabulary that all personas share. */
export const ClientAct = z.enum([
  'tell',
  'answer-short',
  'agree-along',
  'correct',
  'confirm-and-deepen',
  'yes-but',
  'deflect',
  'minimise',
  'blame-other',
  'victim-statement',
  'sustain-talk',
  'change-talk',
  'ask-back',
  'test-helper',
  'silence',
  'emotion',
  'play',
  'wander-off',
  'walk-out',
  'close',
]);
/** What a client does in a turn. */
export type ClientAct = z.output<typeof ClientAct>;

/** What a trainee's turn is to the client: the situation that she answers. */
export const Moment = z.enum([
  'started',
  'greeted',
  'introduced',
  'small-talk',
  'thanked',
  'closing',
  'goodbye',
  'nonsense',
  'insulted',
  'robot',
  'trainee-question',
  'silence',
  'silence-again',
  'encouraged',
  'asked',
  'asked-closed-layer',
  'asked-used-up',
  'asked-unknown',
  'asked-fact',
  'asked-fact-again',
  'asked-closed',
  'scaled',
  'evoked',
  'why',
  'barrage',
  'suggested',
  'rhetorical',
  'judged',
  'condemned',
  'advised',
  'advised-again',
  'informed',
  'reassured',
  'pitied',
  'empathy',
  'affirmed',
  'autonomy',
  'permission',
  'apology',
  'reflected',
  'feeling-named',
  'feeling-ignored',
  'summed-up',
  'summary-missed',
  'misreflected',
  'repeated-answered',
  'repeated-dodged',
  'statement',
  'structured',
  'collaborated',
  'cue-named',
  'confronted',
  'sided-with',
  'both-sides',
  'amplified',
  'options-posed',
  'self-disclosed',
  'news-told',
  'metacommunicated',
  'invited-to-play',
  'too-hard',
  'literal',
  'taken-over',
  'exception-asked',
  'filled-in',
  'persuaded',
  'walk-out-sign',
  'walk-out',
]);
/** What a trainee's turn is to the client. */
export type Moment = z.output<typeof Moment>;

/** Moments that pass most people by: they are noticed only by a persona whose policy names them. */
const specialMoments = [
  'both-sides',
  'amplified',
  'options-posed',
  'news-told',
  'metacommunicated',
  'invited-to-play',
  'too-hard',
  'literal',
  'taken-over',
  'exception-asked',
  'persuaded',
] as const satisfies Moment[];
/** A moment that is noticed only by a persona whose policy names it. */
export type SpecialMoment = (typeof specialMoments)[number];

/**
 * Parts of what she says that are no pool of lines: `tell` (the next untold thing of the topic at hand), `tell-on` (the
 * same, or else of the topic that it leads to or the next of her agenda), `fact` (the everyday fact asked for),
 * `objection` (against the very advice given), `answer` (yes, no or unsure, as the question asks), `literal` (the figure
 * of speech that fell, taken at its word).
 */
export const segments = ['tell', 'tell-on', 'fact', 'objection', 'answer', 'literal'] as const;

/**
 * One way to answer a moment. It is drawn by weight among those whose conditions hold and whose parts exist. `say` holds
 * segments and pools of lines; it holds only `after`, or only `until`, she spoke from a pool ("after the news").
 */
export const ActOption = z.strictObject({
  act: ClientAct,
  say: z.array(z.string().min(1)).max(3),
  weight: z.number().positive().default(1),
  when: StateConditions.default({}),
  after: z.string().optional(),
  until: z.string().optional(),
});
/** One way to answer a moment. */
export type ActOption = z.output<typeof ActOption>;

/** The ways to answer, by moment. */
export const Policy = z.partialRecord(Moment, z.array(ActOption).min(1));
/** The ways to answer, by moment. */
export type Policy = z.output<typeof Policy>;

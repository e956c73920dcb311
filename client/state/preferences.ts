import type { Language } from '../../server/protocol/shared.ts';
import type { SessionRequest } from '../../server/protocol/practice.ts';
import { keep, kept } from './kept.ts';

/** How the trainee wants to practise: a session request without its client. */
export type PracticeOptions = Omit<SessionRequest, 'personaId'>;

const optionsKey = 'weerklank.options';
const paceKey = 'weerklank.pace';
const feedbackKey = 'weerklank.feedback';
const off = 'off';

/** The options chosen before, else as in real life with feedback after each turn, in the language of the screen. */
export function keptOptions(language: Language): PracticeOptions {
  const options: PracticeOptions = { language, difficulty: 2, feedback: 'each-turn' };
  try {
    const before: Partial<PracticeOptions> = JSON.parse(kept(optionsKey) ?? '{}');
    if (before.language === 'nl' || before.language === 'en') options.language = before.language;
    if (before.difficulty === 1 || before.difficulty === 2 || before.difficulty === 3) {
      options.difficulty = before.difficulty;
    }
    if (before.feedback === 'each-turn' || before.feedback === 'at-end') options.feedback = before.feedback;
  } catch {
    // What was kept cannot be read: the defaults hold.
  }
  return options;
}

/** Keeps the options for the next talk. */
export function keepOptions(options: PracticeOptions): void {
  keep(optionsKey, JSON.stringify(options));
}

/** Whether the client takes a moment before speaking. */
export const wantsPace = (): boolean => kept(paceKey) !== off;

/** Keeps whether the client takes a moment before speaking. */
export const keepPace = (wanted: boolean): void => keep(paceKey, wanted ? '' : off);

/** Whether findings stand under the turns. */
export const wantsFeedback = (): boolean => kept(feedbackKey) !== off;

/** Keeps whether findings stand under the turns. */
export const keepFeedback = (wanted: boolean): void => keep(feedbackKey, wanted ? '' : off);

import type { Fit } from './fit.ts';
import { adviceCodes, hasAny, reflectionCodes } from './listening.ts';
import { moodVariables, type Mood, type MoodChange, type MoodVariable } from './mood.ts';
import type { PersonaSheet } from './schema.ts';
import type { TalkState } from './talk-state.ts';
import type { Change } from './turn.ts';

/** What the engine itself saw in a turn, besides its codes. */
export type OwnCause = keyof PersonaSheet['ownReactions'];

/** What one turn is judged by. */
export type Appraisal = {
  readonly codes: readonly string[];
  readonly fit: Fit;
  readonly causes: readonly OwnCause[];
  /** Whether it asks after everyday things or is small talk: an open question then brings nothing closer. */
  readonly isEveryday: boolean;
};

/** How strongly she reacts at a level: more or less for the better, less or more for the worse; who leads is neither. */
function sensitivity(level: { gain: number; loss: number }, variable: MoodVariable, by: number): number {
  if (variable === 'dominance') return 1;
  return by > 0 === betterWhenRising.has(variable) ? level.gain : level.loss;
}

/** State is kept to four decimals, so that its JSON stays small and reads well. */
const precision = 10_000;
/** What counts as better when it rises; resistance and arousal count as better when they fall. */
const betterWhenRising: ReadonlySet<MoodVariable> = new Set(['trust', 'readiness', 'energy']);
/** Codes that an everyday question or small talk does not make good on. */
const wasted: ReadonlySet<string> = new Set(['open-question', 'e-in-question', 'e-ex-question']);

/** From half-way on a variable moves ever less towards its end: nobody comes to trust wholly in one talk. */
const headroomFactor = 2;

function headroom(value: number, isRising: boolean): number {
  return Math.min(1, headroomFactor * (isRising ? 1 - value : value));
}

function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * precision) / precision;
}

/** Codes of only being there: taking turns with them is more of the same. */
const onlyPresent = ['minimal-encourager', 'silence'];

function streaksAfter(state: TalkState, codes: readonly string[]): Record<string, number> {
  const streaks: Record<string, number> = {};
  for (const code of codes) {
    const sameRun = onlyPresent.includes(code) ? onlyPresent : [code];
    streaks[code] = Math.max(...sameRun.map((other) => state.streaks[other] ?? 0)) + 1;
  }
  return streaks;
}

/** Whether a code brings nothing here; advice in question form carries two codes but steers her once. */
function isWasted(code: string, { codes, fit, isEveryday }: Appraisal): boolean {
  if (isEveryday && wasted.has(code)) return true;
  if (code === 'suggestive-question' && hasAny(codes, adviceCodes)) return true;
  return fit === 'misses' && (reflectionCodes.has(code) || code === 'summary');
}

/**
 * What a turn does to her: the mood after it, each change with its cause, and the runs of codes.
 * A change is scaled by difficulty (better: gain, worse: loss) and, for codes, by how often the code came in a row.
 */
export function appraise(
  sheet: PersonaSheet,
  state: TalkState,
  appraisal: Appraisal,
): { readonly mood: Mood; readonly changes: Change[]; readonly streaks: Record<string, number> } {
  const level = sheet.difficulty[state.difficulty];
  const streaks = streaksAfter(state, appraisal.codes);
  const mood: Mood = { ...state.mood };
  const changes: Change[] = [];
  const apply = (change: MoodChange, factor: number, cause: string): void => {
    for (const variable of moodVariables) {
      const base = change[variable];
      if (base === undefined || base === 0) continue;
      const scale = factor * sensitivity(level, variable, base) * headroom(mood[variable], base > 0);
      const after = rounded(mood[variable] + base * scale);
      const by = Math.round((after - mood[variable]) * precision) / precision;
      mood[variable] = after;
      if (by !== 0) changes.push({ variable, by, cause });
    }
  };
  for (const code of appraisal.codes) {
    const reaction = sheet.reactions[code];
    if (reaction === undefined || isWasted(code, appraisal)) continue;
    const wear = sheet.wear[Math.min(streaks[code]!, sheet.wear.length) - 1]!;
    apply(reaction, sheet.wearless.includes(code) ? 1 : wear, code);
  }
  for (const cause of appraisal.causes) apply(sheet.ownReactions[cause] ?? {}, 1, cause);
  mood.arousal = rounded(mood.arousal + (sheet.start.arousal - mood.arousal) * sheet.settling);
  return { mood, changes, streaks };
}

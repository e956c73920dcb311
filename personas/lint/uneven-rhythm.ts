import type { Check, Found } from './check.ts';
import { summariseTongue } from './summary.ts';

type Range = readonly [least: number, most: number];

/** How many words most lines have (persona model: most turns 5 to 30, a child's 1 to 12). */
const words: Range = [6, 20];
const childWords: Range = [2, 8];
/** Below this age (in years) the second one holds. */
const adultFrom = 12;
/** The share of lines with a cue of their own: fewer and the talk is a telephone call, more and it is a play. Chosen. */
const cueShare: Range = [0.1, 0.45];
/** The largest share of lines that end in a question (persona model: no client ends each turn with one). Chosen. */
const mostQuestions = 0.25;

function isIn(value: number, [least, most]: Range): boolean {
  return value >= least && value <= most;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How the lines of one language sound together: their length, their cues, their questions. */
export const unevenRhythm: Check = {
  name: 'uneven-rhythm',
  finds: ({ persona, tongues }) =>
    Object.values(tongues).flatMap((tongue) => {
      const summary = summariseTongue(tongue);
      const found: Found[] = [];
      const warn = (expected: string, came: string): void => {
        found.push({ severity: 'warning', source: tongue.source, path: ['language'], expected, came });
      };
      const range = persona.sheet.age < adultFrom ? childWords : words;
      if (!isIn(summary.words, range))
        warn(`a median line of ${range.join(' to ')} words`, `${summary.words}`);
      if (!isIn(summary.cueShare, cueShare))
        warn(`${cueShare.map(percent).join(' to ')} of the lines to have a cue`, percent(summary.cueShare));
      if (summary.questionShare > mostQuestions)
        warn(
          `at most ${percent(mostQuestions)} of the lines to end in a question`,
          percent(summary.questionShare),
        );
      return found;
    }),
};

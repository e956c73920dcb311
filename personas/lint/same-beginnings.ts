import { normalise, wordsOf } from '../understand/normalise.ts';
import type { SpokenLine } from '../spoken-lines.ts';
import type { Check, Found } from './check.ts';

/** From so many lines on a pool is heard often enough for its pattern to be heard too. Chosen, not measured. */
const linesOfBigPool = 8;
/** The largest share of such a pool that may begin with the same two words. Chosen, not measured. */
const mostAlike = 0.4;
/** From so many lines on it is no accident that all begin with the same word. */
const linesOfPattern = 4;

/** The most frequent of some beginnings, with how often it comes. */
function commonest(beginnings: readonly string[]): readonly [beginning: string, count: number] {
  const counts = Map.groupBy(beginnings, (beginning) => beginning);
  let best: readonly [string, number] = ['', 0];
  for (const [beginning, { length }] of counts) if (length > best[1]) best = [beginning, length];
  return best;
}

function findIn(pool: string, spoken: readonly SpokenLine[]): Pick<Found, 'expected' | 'came'> | null {
  const beginnings = spoken
    .map(({ line }) => wordsOf(normalise(line.say)))
    .filter(({ length }) => length > 0);
  const [word, withWord] = commonest(beginnings.map(([first]) => first!));
  if (beginnings.length >= linesOfPattern && withWord === beginnings.length) {
    const expected = `lines in ${pool} that begin in different ways`;
    return { expected, came: `"${word} ..." ${withWord} times out of ${withWord}` };
  }
  if (beginnings.length < linesOfBigPool) return null;
  const twoWords = beginnings.filter(({ length }) => length > 2).map((words) => words.slice(0, 2).join(' '));
  const [beginning, count] = commonest(twoWords);
  if (count <= beginnings.length * mostAlike) return null;
  const expected = `at most ${mostAlike * 100} % of ${pool} to begin with the same two words`;
  return { expected, came: `"${beginning} ..." ${count} times out of ${beginnings.length}` };
}

/**
 * Lines of one pool that all begin alike sound like a machine that fills in a form. What she tells is told once, so
 * there it is not heard.
 */
export const sameBeginnings: Check = {
  name: 'same-beginnings',
  finds: ({ tongues }) =>
    Object.values(tongues).flatMap(({ spoken, source }) => {
      const pools = Map.groupBy(
        spoken.filter(({ kind }) => kind === 'pool'),
        ({ id }) => id,
      );
      return [...pools].flatMap(([id, lines]): Found[] => {
        const { path } = lines[0]!;
        const found = findIn(id, lines);
        return found === null ? [] : [{ severity: 'warning', source, path: path.slice(0, -1), ...found }];
      });
    }),
};

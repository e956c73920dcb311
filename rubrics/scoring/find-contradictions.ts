import type { Measure, Rubric, Threshold } from './rubric.ts';
import { toLine } from './take-measure.ts';

/** Something in a rubric that does not hold together: where it stands, what was expected and what came. */
type Contradiction = { readonly path: readonly PropertyKey[]; readonly message: string };

// The shortest talk and one longer than any; a line that grows with the talk must keep its side all the way.
const shortestTurns = 1;
const longestTurns = 1000;

/**
 * What is wrong in a rubric whose shape is right: codes and measures that are not there, ids used twice, reference lines in
 * the wrong order, caps above the highest level.
 */
export function findContradictions(rubric: Rubric, knownCodes: ReadonlySet<string>): Contradiction[] {
  return [...inMeasures(rubric, knownCodes), ...inCriteria(rubric, knownCodes)];
}

function inMeasures({ measures }: Rubric, knownCodes: ReadonlySet<string>): Contradiction[] {
  const seen = new Set<string>();
  return measures.flatMap((measure, index) => {
    const path = ['measures', index];
    const of = 'of' in measure ? measure.of : [];
    const over = 'over' in measure ? measure.over : [];
    return [
      ...expectNew(seen, [...path, 'id'], measure.id),
      ...of.flatMap((code, place) => expectCode(knownCodes, [...path, 'of', place], code)),
      ...over.flatMap((code, place) => expectCode(knownCodes, [...path, 'over', place], code)),
      ...expectPart(measure, path),
      ...expectOrder(measure, path),
    ];
  });
}

function inCriteria({ measures, criteria }: Rubric, knownCodes: ReadonlySet<string>): Contradiction[] {
  const known = new Set(measures.map(({ id }) => id));
  const seen = new Set<string>();
  return criteria.flatMap((criterion, index) => {
    const path = ['criteria', index];
    const caps = new Set<string>();
    return [
      ...expectNew(seen, [...path, 'id'], criterion.id),
      ...Object.keys(criterion.measures)
        .filter((measure) => !known.has(measure))
        .map((measure) => ({
          path: [...path, 'measures', measure],
          message: `expected a measure of this rubric, came "${measure}"`,
        })),
      ...criterion.caps.flatMap((cap, place) => [
        ...expectNew(caps, [...path, 'caps', place, 'id'], cap.id),
        ...expectCode(knownCodes, [...path, 'caps', place, 'code'], cap.code),
        ...expectLevel(cap.level, criterion.levels.length, [...path, 'caps', place, 'level']),
      ]),
    ];
  });
}

function expectNew(seen: Set<string>, path: Contradiction['path'], id: string): Contradiction[] {
  if (seen.has(id)) return [{ path, message: `expected an id of its own, came "${id}" a second time` }];
  seen.add(id);
  return [];
}

function expectCode(known: ReadonlySet<string>, path: Contradiction['path'], code: string): Contradiction[] {
  return known.has(code) ? [] : [{ path, message: `expected a code of the engine, came "${code}"` }];
}

function expectLevel(level: number, levels: number, path: Contradiction['path']): Contradiction[] {
  return level < levels ? [] : [{ path, message: `expected a level below ${levels}, came ${level}` }];
}

/** A share is a part of a whole: 0.7, never 70. */
function expectPart(measure: Measure, path: Contradiction['path']): Contradiction[] {
  if (measure.formula !== 'share' && measure.formula !== 'turn-share') return [];
  return (['fair', 'good'] as const)
    .filter((line) => Number(measure[line]) > 1)
    .map((line) => ({
      path: [...path, line],
      message: `expected a share from 0 to 1, came ${renderLine(measure[line])}`,
    }));
}

function expectOrder({ better, fair, good }: Measure, path: Contradiction['path']): Contradiction[] {
  const isInOrder = [shortestTurns, longestTurns].every((turns) => {
    const lower = toLine(better === 'higher' ? fair : good, turns);
    const upper = toLine(better === 'higher' ? good : fair, turns);
    return lower === null || upper === null || lower <= upper;
  });
  if (isInOrder) return [];
  const side = better === 'higher' ? 'at least' : 'at most';
  return [
    {
      path: [...path, 'good'],
      message: `expected a good line of ${side} the fair line ${renderLine(fair)} in a talk of any length, came ${renderLine(good)}`,
    },
  ];
}

function renderLine(line: Threshold | null): string {
  return typeof line === 'object' && line !== null ? `once per ${line.oncePerTurns} turns` : String(line);
}

import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  calibrationError,
  cohensKappa,
  countLabel,
  estimate,
  f1Of,
  macroF1,
  type Pair,
  precisionOf,
  recallOf,
} from '../../../server/validity/statistics.ts';

/** Cohen's own kind of table: so many pairs of each kind. */
const pairsOf = (table: readonly (readonly [string, string, number])[]): Pair[] =>
  table.flatMap(([person, engine, times]) => Array.from({ length: times }, (): Pair => [person, engine]));

const mean = (items: readonly number[]) => items.reduce((sum, item) => sum + item, 0) / items.length;

const claims = (confidence: number, rights: readonly boolean[]) =>
  rights.map((right) => ({ confidence, right }));

describe('kappa', () => {
  test('is 0.4 for the table of fifty that textbooks use', () => {
    const pairs = pairsOf([
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ]);
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10);
  });

  test('is 1 when all is the same, and 0 when chance alone explains it or there is nothing', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBe(0);
    expect(cohensKappa([])).toBe(0);
  });

  test('counts a turn once, however many people coded it', () => {
    const once: Pair[] = [
      ['yes', 'yes'],
      ['no', 'yes'],
      ['no', 'no'],
    ];
    const coded: Pair[] = [...Array.from({ length: 10 }, (): Pair => ['yes', 'yes', 0.1]), ...once.slice(1)];
    expect(cohensKappa(coded)).toBeCloseTo(cohensKappa(once), 10);
  });
});

describe('precision, recall and F1', () => {
  const counts = countLabel(
    [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'a'],
      ['b', 'b'],
    ],
    'a',
  );

  test('follow from hits, misses and false finds', () => {
    expect(counts).toEqual({ hits: 1, missed: 1, wrong: 2 });
    expect(precisionOf(counts)).toBeCloseTo(1 / 3);
    expect(recallOf(counts)).toBe(0.5);
    expect(f1Of(counts)).toBeCloseTo(0.4);
  });

  test('say nothing where there is nothing to share', () => {
    const nothing = countLabel([['a', 'a']], 'b');
    expect([precisionOf(nothing), recallOf(nothing), f1Of(nothing)]).toEqual([null, null, 1]);
  });

  test('are averaged over the labels that people gave', () => {
    expect(
      macroF1([
        ['a', 'a'],
        ['b', 'c'],
      ]),
    ).toBe(0.5);
  });
});

describe('bounds', () => {
  const groups = Array.from({ length: 40 }, (_, index) => [index % 2, index % 2]);

  test('lie around the figure and are the same each time', () => {
    const { value, low, high } = estimate(groups, mean);
    expect(value).toBe(0.5);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(estimate(groups, mean)).toEqual({ value, low, high });
  });

  test('are wider where few groups say it than where many do', () => {
    const few = estimate(groups.slice(0, 6), mean);
    const many = estimate(groups, mean);
    expect(few.high - few.low).toBeGreaterThan(many.high - many.low);
  });
});

test('the area under the curve is the share of pairs in the right order; ties count half', () => {
  expect(areaUnderCurve([3, 2], [1])).toBe(1);
  expect(areaUnderCurve([1], [1])).toBe(0.5);
  expect(areaUnderCurve([1, 3], [2])).toBe(0.5);
});

test('the calibration error is how far confidence and truth lie apart', () => {
  expect(calibrationError(claims(0.75, [true, true, true, false]))).toBeCloseTo(0);
  expect(calibrationError(claims(0.95, [true, false]))).toBeCloseTo(0.45);
  expect(calibrationError([])).toBe(0);
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes, parseRubric, type Rubric, scoreSession, SessionReport } from '../../../rubrics/index.ts';
import { turnWith } from '../../support/coded-turn.ts';

const knownCodes = new Set(codes.map(({ id }) => id));
const presetFile = 'rubrics/presets/default.yaml';
const preset = parseRubric(readFileSync(presetFile, 'utf8'), presetFile, knownCodes);

const both = '{ nl: proef, en: trial }';
const words = `name: ${both}, explanation: ${both}, source: ${both}`;
const levels = Array.from({ length: 3 }, () => `{ name: ${both}, feedback: ${both} }`).join(', ');

/** A rubric of one criterion and one measure, a count with the given lines. */
function rubricWith(measure: string): Rubric {
  return rubricOf([`{ id: one, ${words}, formula: count, ${measure} }`], ['']);
}

/** Criteria one, two ..., each over the measure of its own place. */
function rubricOf(measures: readonly string[], criteria: readonly string[]): Rubric {
  const ids = ['one', 'two'];
  return parseRubric(
    [
      `id: trial`,
      `version: 1`,
      `name: ${both}`,
      `description: ${both}`,
      `measures: [${measures.join(', ')}]`,
      'criteria:',
      ...criteria.map(
        (more, place) =>
          `  - { id: ${ids[place]}, name: ${both}, measures: { ${ids[place]}: 1 }, levels: [${levels}]${more} }`,
      ),
    ].join('\n'),
    'trial.yaml',
    knownCodes,
  );
}

/** The index of a talk of one turn with so many open questions. */
function indexAt(rubric: Rubric, count: number): number | null {
  const places = Array.from({ length: count }, () => 'open-question');
  return scoreSession(rubric, [turnWith(...places)]).index;
}

describe('what a measure is worth', () => {
  test.each([
    ['more is better, fair 2 and good 4', 'better: higher, fair: 2, good: 4', [0, 0.25, 0.5, 0.75, 1, 1]],
    ['more is better, good alone', 'better: higher, good: 4', [0, 0.25, 0.5, 0.75, 1, 1]],
    ['more is better, fair alone', 'better: higher, fair: 2', [0, 0.25, 0.5, 0.5]],
    ['more is better, one line for both', 'better: higher, fair: 2, good: 2', [0, 0.25, 1, 1]],
    [
      'less is better, fair 2 and good 0',
      'better: lower, fair: 2, good: 0',
      [1, 0.75, 0.5, 0.375, 0.25, 0.125, 0, 0],
    ],
    ['less is better, good alone', 'better: lower, good: 1', [1, 1, 2 / 3, 1 / 3, 0, 0]],
    ['less is better, fair 0', 'better: lower, fair: 0, good: 0', [1, 1 / 3, 1 / 6, 0, 0]],
    ['less is better, fair alone', 'better: lower, fair: 1', [0.5, 0.5, 0.25, 0]],
  ])('%s: at 0, 1, 2 and so on', (_, measure, worths) => {
    const rubric = rubricWith(`of: [open-question], ${measure}`);
    worths.forEach((worth, count) => expect(indexAt(rubric, count)).toBeCloseTo(worth, 10));
  });

  test('a measure without lines does not count', () => {
    expect(indexAt(rubricWith('of: [open-question], better: higher'), 3)).toBeNull();
  });
});

describe('the index of a session', () => {
  const asked = `{ id: one, ${words}, formula: count, of: [open-question], better: higher, good: 1 }`;
  const summed = `{ id: two, ${words}, formula: count, of: [summary], better: higher, good: 1 }`;

  test('weighs each criterion', () => {
    expect(scoreSession(rubricOf([asked, summed], ['', '']), [turnWith('open-question')]).index).toBe(0.5);
    expect(
      scoreSession(rubricOf([asked, summed], [', weight: 3', '']), [turnWith('open-question')]).index,
    ).toBe(0.75);
  });

  test('leaves out a criterion of which nothing could be measured', () => {
    const share = `{ id: two, ${words}, formula: share, of: [summary], over: [summary], better: higher, good: 1 }`;
    expect(scoreSession(rubricOf([asked, share], ['', '']), [turnWith('open-question')]).index).toBe(1);
  });

  test('is held down by a cap, at its level as a part of the highest', () => {
    const cap = `, caps: [{ id: never, code: condemnation, atLeast: 1, level: 1, feedback: ${both} }]`;
    const rubric = rubricOf([asked], [cap]);
    expect(scoreSession(rubric, [turnWith('open-question')]).index).toBe(1);
    expect(scoreSession(rubric, [turnWith('open-question', 'condemnation')]).index).toBe(0.5);
    expect(scoreSession(rubric, [turnWith('condemnation')]).index).toBe(0);
  });

  test('is not there when there were no turns', () => {
    expect(scoreSession(preset, []).index).toBeNull();
  });

  test('lies between 0 and 1, whatever was found', () => {
    const code = fc.constantFrom(...knownCodes);
    const talk = fc.array(fc.array(code, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(talk, (turns) => {
        const { index } = scoreSession(
          preset,
          turns.map((found) => turnWith(...found)),
        );
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is null in a report that was stored before there was one', () => {
    const { index: _index, ...stored } = scoreSession(preset, [turnWith('open-question')]);
    expect(SessionReport.parse(stored)).toEqual({ ...stored, index: null });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes, ContentError, parseRubric, type Rubric } from '../../../rubrics/index.ts';

const knownCodes = new Set(codes.map(({ id }) => id));
const preset = readFileSync('rubrics/presets/default.yaml', 'utf8');
const capId = 'id: condemnation\n';

function parse(text: string): Rubric {
  return parseRubric(text, 'my-rubric.yaml', knownCodes);
}

/** The default rubric with one thing changed, and the line on which that stands. */
function change(from: string, to: string): { text: string; line: number } {
  const place = preset.indexOf(from);
  if (place === -1) throw new Error(`the default rubric has no "${from}"`);
  return { text: preset.replace(from, to), line: preset.slice(0, place).split('\n').length };
}

describe('a broken rubric', () => {
  test.each([
    ['an unknown code', 'of: [summary]', 'of: [sumary]', 'expected a code of the engine, came "sumary"'],
    [
      'an unknown code to measure against',
      'over: [e-in-question, e-ex-question]',
      'over: [e-in-question, e-on-question]',
      'expected a code of the engine, came "e-on-question"',
    ],
    [
      'a cap on an unknown code',
      'code: condemnation',
      'code: condemning',
      'expected a code of the engine, came "condemning"',
    ],
    [
      'an unknown measure',
      'open-question-share: 2',
      'open-share: 2',
      'expected a measure of this rubric, came "open-share"',
    ],
    ['a missing translation', ', en: Summaries }', ' }', 'name.en: expected a text, came nothing'],
    ['an empty translation', 'en: Summaries }', 'en: "" }', 'name.en: expected a text, came ""'],
    [
      'a good line below the fair one, where more is better',
      'good: 0.7',
      'good: 0.4',
      'expected a good line of at least the fair line 0.5 in a talk of any length, came 0.4',
    ],
    [
      'a good line above the fair one, where less is better',
      'good: 0\n',
      'good: 0.2\n',
      'expected a good line of at most the fair line 0.1 in a talk of any length, came 0.2',
    ],
    [
      'lines that change places in a short talk',
      'good: { oncePerTurns: 8 }',
      'good: { oncePerTurns: 8 }\n  - { id: late, name: &late { nl: laat, en: late }, explanation: *late, source: *late, formula: count, of: [summary], better: higher, fair: 2, good: { oncePerTurns: 8 } }',
      'at least the fair line 2 in a talk of any length, came once per 8 turns',
    ],
    ['a share of 70', 'good: 0.7', 'good: 70', 'expected a share from 0 to 1, came 70'],
    ['a line below nothing', 'fair: 0.1', 'fair: -0.1', 'expected a number of at least 0, came -0.1'],
    [
      'a criterion that weighs nothing',
      'id: questioning',
      'weight: 0\n    id: questioning',
      'weight: expected a number above 0, came 0',
    ],
    [
      'a criterion that weighs less than nothing',
      'id: questioning',
      'weight: -1\n    id: questioning',
      'weight: expected a number above 0, came -1',
    ],
    [
      'a measure that weighs nothing',
      'open-question-share: 2',
      'open-question-share: 0',
      'expected a number above 0, came 0',
    ],
    [
      'two measures of one name',
      'id: condemnations',
      'id: summaries',
      'expected an id of its own, came "summaries" a second time',
    ],
    [
      'two criteria of one name',
      'id: listening\n',
      'id: questioning\n',
      'expected an id of its own, came "questioning" a second time',
    ],
    ['a cap above the top', 'level: 0', 'level: 3', 'expected a level below 3, came 3'],
    ['a cap below the bottom', 'level: 0', 'level: -1', 'expected a number of at least 0, came -1'],
    ['an unknown key', 'better: higher', 'beter: higher', 'expected no key of this name, came "beter"'],
    [
      'an unknown formula',
      'formula: count',
      'formula: sum',
      'expected share or ratio or count or per-ten-turns or turn-share, came "sum"',
    ],
  ])('with %s is refused with file, line, what was expected and what came', (_, from, to, reason) => {
    const { text, line } = change(from, to);
    const attempt = (): unknown => parse(text);
    expect(attempt).toThrow(ContentError);
    const lines = to.includes('\n') && from.endsWith('}') ? line + 1 : line;
    expect(attempt).toThrow(
      new RegExp(`^my-rubric\\.yaml:${lines}:\\d+ .*${reason.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm'),
    );
  });

  test('with two caps of one name in a criterion is refused with the line of the second', () => {
    const place = preset.indexOf(capId);
    const cap = preset.slice(preset.lastIndexOf('- ', place));
    const text = `${preset.trimEnd()}\n      ${cap}`;
    expect(() => parse(text)).toThrow(
      /my-rubric\.yaml:\d+:\d+ criteria\.3\.caps\.1\.id: expected an id of its own, came "condemnation" a second time$/,
    );
  });

  test('names everything that is wrong at once', () => {
    const { text } = change('of: [summary]', 'of: [sumary]');
    expect(() => parse(text.replace('level: 0', 'level: 9'))).toThrow(/sumary[^]*\n[^]*came 9/);
  });

  test('with a slip in the YAML is refused with its line', () => {
    expect(() => parse('id: x\nname: [')).toThrow(/my-rubric\.yaml:[12]:\d+ /);
  });

  test('that is empty is refused', () => {
    expect(() => parse('')).toThrow('expected a map, came null');
  });
});

test('a criterion weighs what it says, else 1, and a measure counts what is sure, unless they say otherwise', () => {
  const rubric = parse(preset);
  expect(rubric.criteria.map(({ weight }) => weight)).toEqual([1, 1, 3, 1]);
  expect(rubric.measures.some(({ countUnsure }) => countUnsure)).toBe(false);
});

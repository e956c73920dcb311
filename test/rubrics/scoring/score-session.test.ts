import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes, ContentError, parseRubric, scoreSession, type TurnCoding } from '../../../rubrics/index.ts';

const knownCodes = new Set(codes.map(({ id }) => id));
const presetFile = 'rubrics/presets/default.yaml';
const preset = readFileSync(presetFile, 'utf8');
const rubric = parseRubric(preset, presetFile, knownCodes);

/** A coded turn in which each code stands on a place of its own, or together where they are given as a list. */
function turnWith(...places: (string | string[])[]): TurnCoding {
  const findings = places.flatMap((place, index) =>
    [place].flat().map((code) => ({
      code,
      kind: null,
      start: index,
      end: index + 1,
      evidence: '.',
      version: 1,
      confidence: 1,
      sure: true,
      better: null,
      severity: 'info' as const,
      message: { nl: '', en: '' },
      suggestion: null,
    })),
  );
  return { mainAct: 'other', codes: findings.map(({ code }) => code), utterances: [], findings };
}

function measureOf(codings: TurnCoding[], id: string): { value: number | null; reached: string | null } {
  const found = scoreSession(rubric, codings).measures.find(({ measure }) => measure === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return { value: found.value, reached: found.reached };
}

function levelOf(codings: TurnCoding[], id: string): { level: number | null; cappedBy: string | null } {
  const found = scoreSession(rubric, codings).criteria.find(({ criterion }) => criterion === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return { level: found.level, cappedBy: found.cappedBy };
}

/** So many turns, of which the first is a summary. */
function withOneSummary(turns: number): TurnCoding[] {
  return [turnWith('summary'), ...Array.from({ length: turns - 1 }, () => turnWith())];
}

describe('the measures of the default rubric', () => {
  test('the share of open questions is open over open and closed', () => {
    const codings = [
      turnWith('open-question', 'closed-question'),
      turnWith('open-question', 'open-question'),
    ];
    expect(measureOf(codings, 'open-question-share')).toEqual({ value: 0.75, reached: 'good' });
  });

  test('the reference lines themselves count as reached', () => {
    expect(measureOf([turnWith('open-question', 'closed-question')], 'open-question-share').reached).toBe(
      'fair',
    );
    expect(
      measureOf([turnWith('simple-reflection', 'open-question')], 'reflection-to-question-ratio').reached,
    ).toBe('fair');
  });

  test('a session without questions has no share of open questions, and is not blamed for it', () => {
    expect(measureOf([turnWith('simple-reflection')], 'open-question-share')).toEqual({
      value: null,
      reached: null,
    });
  });

  test('a session without turns has no figures at all', () => {
    expect(scoreSession(rubric, []).measures.every(({ value }) => value === null)).toBe(true);
  });

  test('a feeling reflection beside a complex one is one reflection', () => {
    const codings = [turnWith(['complex-reflection', 'feeling-reflection'], 'simple-reflection')];
    expect(measureOf(codings, 'complex-reflection-share').value).toBe(0.5);
  });

  test('a question that is both suggestive and rhetorical is one leading question', () => {
    const codings = [
      turnWith(['closed-question', 'suggestive-question', 'rhetorical-question'], 'open-question'),
    ];
    expect(measureOf(codings, 'leading-question-share').value).toBe(0.5);
  });

  test('one summary is fair in any session and good once in every eight turns', () => {
    expect(measureOf(withOneSummary(15), 'summaries').reached).toBe('good');
    expect(measureOf(withOneSummary(16), 'summaries').reached).toBe('fair');
  });

  test('advice is counted for every ten turns', () => {
    const codings = [turnWith('unsolicited-advice'), ...Array.from({ length: 4 }, () => turnWith())];
    expect(measureOf(codings, 'unsolicited-advice-rate')).toEqual({ value: 2, reached: 'below' });
  });
});

describe('the criteria of the default rubric', () => {
  const kindTurn = turnWith('open-question', 'complex-reflection', 'complex-reflection', 'summary');

  test('one condemnation holds the attitude at its lowest level, whatever else went well', () => {
    expect(levelOf([kindTurn], 'attitude')).toEqual({ level: 2, cappedBy: null });
    expect(levelOf([kindTurn, turnWith('condemnation')], 'attitude')).toEqual({
      level: 0,
      cappedBy: 'condemnation',
    });
  });

  test('taking one finding away changes every figure built on it', () => {
    const before = scoreSession(rubric, [kindTurn, turnWith('unsolicited-advice')]);
    const after = scoreSession(rubric, [kindTurn, turnWith()]);
    expect(before.criteria[2]?.level).not.toBe(after.criteria[2]?.level);
    expect(before.measures).not.toEqual(after.measures);
  });
});

describe('a broken rubric', () => {
  test.each([
    [
      'an unknown code',
      preset.replace('of: [summary]', 'of: [sumary]'),
      'expected a code of the engine, came "sumary"',
    ],
    [
      'an unknown measure',
      preset.replace('open-question-share: 2', 'open-share: 2'),
      'expected a measure of this rubric, came "open-share"',
    ],
    ['a missing translation', preset.replace(', en: Summaries }', ' }'), 'name.en'],
    ['a cap above the top', preset.replace('level: 0', 'level: 9'), 'expected a level below 3, came 9'],
    ['an unknown key', preset.replace('better: higher', 'beter: higher'), 'beter'],
  ])('with %s is refused with file, line and reason', (_, text, reason) => {
    const attempt = (): unknown => parseRubric(text, 'my-rubric.yaml', knownCodes);
    expect(attempt).toThrow(ContentError);
    expect(attempt).toThrow(
      new RegExp(`my-rubric\\.yaml:[1-9]\\d*:\\d+ .*${reason.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  });

  test('with a slip in the YAML is refused with its line', () => {
    expect(() => parseRubric('id: x\nname: [', 'my-rubric.yaml', knownCodes)).toThrow(
      /my-rubric\.yaml:[12]:\d+ /,
    );
  });
});

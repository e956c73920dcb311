import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes, parseRubric, scoreSession, type TurnCoding } from '../../../rubrics/index.ts';
import { doubtfulTurnWith, turnWith } from '../../support/coded-turn.ts';

const knownCodes = new Set(codes.map(({ id }) => id));
const presetFile = 'rubrics/presets/default.yaml';
const preset = readFileSync(presetFile, 'utf8');
const rubric = parseRubric(preset, presetFile, knownCodes);

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
    const levels = [before, after].map(({ criteria }) =>
      criteria.find(({ criterion }) => criterion === 'attitude'),
    );
    expect(levels[0]?.level).not.toBe(levels[1]?.level);
    expect(before.measures).not.toEqual(after.measures);
  });

  test('a turn counts by what it mostly does', () => {
    const turns = [
      turnWith('open-question'),
      { ...turnWith('unsolicited-advice'), mainAct: 'input' as const },
    ];
    const telling = measureOf(turns, 'telling-turn-share');
    expect(telling.value).toBe(0.5);
  });
});

describe('findings that are not sure', () => {
  const codings = [
    turnWith('open-question'),
    doubtfulTurnWith('closed-question', 'closed-question', 'condemnation'),
  ];

  test('do not count, and hold no level down', () => {
    expect(measureOf(codings, 'open-question-share').value).toBe(1);
    expect(measureOf(codings, 'condemnations').value).toBe(0);
    expect(levelOf(codings, 'attitude').cappedBy).toBeNull();
  });

  test('count in a measure that asks for them, and in that one alone', () => {
    const asking = parseRubric(
      preset.replace('formula: share', 'countUnsure: true\n    formula: share'),
      presetFile,
      knownCodes,
    );
    const { measures } = scoreSession(asking, codings);
    expect(measures[0]).toMatchObject({
      measure: 'open-question-share',
      value: 1 / 3,
      counts: { 'open-question': 1, 'closed-question': 2 },
    });
    expect(measures[1]).toMatchObject({ counts: { 'closed-question': 0 } });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes, parseRubric, type Rubric, scoreSession } from '../../rubrics/index.ts';
import { doubtfulTurnWith, turnWith } from '../support/coded-turn.ts';

const folder = 'rubrics/presets';
const knownCodes = new Set(codes.map(({ id }) => id));
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
/** Room on a card of the debrief; chosen. */
const longestTextWords = 45;

function load(id: string): Rubric {
  const file = `${folder}/${id}.yaml`;
  return parseRubric(readFileSync(file, 'utf8'), file, knownCodes);
}

function codesOf({ measures, criteria }: Rubric): Set<string> {
  return new Set([
    ...measures.flatMap((measure) => [
      ...('of' in measure ? measure.of : []),
      ...('over' in measure ? measure.over : []),
    ]),
    ...criteria.flatMap(({ caps }) => caps.map(({ code }) => code)),
  ]);
}

describe.each(files.map((file) => file.replace(/\.yaml$/, '')))('the rubric %s', (id) => {
  const rubric = load(id);
  const texts = [
    rubric.name,
    rubric.description,
    ...rubric.measures.flatMap(({ name, explanation, source }) => [name, explanation, source]),
    ...rubric.criteria.flatMap(({ name, levels, caps }) => [
      name,
      ...levels.flatMap((level) => [level.name, level.feedback]),
      ...caps.map(({ feedback }) => feedback),
    ]),
  ];

  test('is named after its file', () => {
    expect(rubric.id).toBe(id);
  });

  test('says everything in words short enough to be read', () => {
    for (const text of texts.flatMap(({ nl, en }) => [nl, en])) {
      expect(text.trim().split(/\s+/).length, text).toBeLessThanOrEqual(longestTextWords);
    }
  });

  test('judges each of its measures once, by a line', () => {
    const judged = rubric.criteria.flatMap(({ measures }) => Object.keys(measures));
    const measured = rubric.measures.map((measure) => measure.id);
    if (id !== 'default') expect(judged.toSorted()).toEqual(measured.toSorted());
    expect(rubric.measures.every(({ fair, good }) => fair !== null || good !== null)).toBe(true);
  });

  test('holds the level down when the person is condemned', () => {
    expect(rubric.criteria.some(({ caps }) => caps.some(({ code }) => code === 'condemnation'))).toBe(true);
    const { criteria } = scoreSession(rubric, [turnWith('condemnation')]);
    expect(criteria.some(({ level, maxLevel }) => maxLevel > 0 && level === 0)).toBe(true);
  });
});

describe('the motivational rubric', () => {
  const rubric = load('motivational');

  test.each([
    ['evocative questions and the good old days', 'evocative-question'],
    ['scales of importance and confidence', 'scaling-question'],
    ['an image of the future', 'miracle-question'],
    ['hope, from times when it went well', 'exception-question'],
    ['simple reflections', 'simple-reflection'],
    ['two-sided reflections', 'double-sided-reflection'],
    ['amplified reflections', 'amplified-reflection'],
    ['summaries', 'summary'],
    ['affirmation', 'affirmation'],
    ['autonomy', 'autonomy-support'],
    ['one step at a time', 'multiple-questions'],
    ['exploring choices', 'collaboration'],
    ['persuasion', 'persuasion'],
    ['confrontation', 'confrontation'],
  ])('minds %s', (_, code) => {
    expect(codesOf(rubric)).toContain(code);
  });

  test('does not blame a scaling question for being closed', () => {
    const { measures } = scoreSession(rubric, [turnWith(['closed-question', 'scaling-question'])]);
    expect(measures.find(({ measure }) => measure === 'questions-leaving-room')?.value).toBe(1);
  });

  test('holds a talk with a confrontation at the middle level', () => {
    const { criteria } = scoreSession(rubric, [turnWith('confrontation')]);
    expect(criteria.find(({ criterion }) => criterion === 'staying-beside')?.level).toBeLessThanOrEqual(1);
  });
});

describe('the rubric for a child', () => {
  const rubric = load('child');
  const inviting = ['invitation', 'invitation', 'invitation', 'open-question', 'open-question'];

  test('counts an invitation as open, once where it is both', () => {
    const { measures } = scoreSession(rubric, [
      turnWith(['open-question', 'invitation'], 'invitation', 'closed-question', 'closed-question'),
    ]);
    expect(measures[0]).toMatchObject({ measure: 'open-question-share', value: 0.5 });
  });

  test('holds the asking at fair for a single suggestive question, however good the rest', () => {
    expect(scoreSession(rubric, [turnWith(...inviting)]).criteria[0]).toMatchObject({
      level: 2,
      cappedBy: null,
    });
    const led = Array.from({ length: 3 }, () => turnWith(...inviting));
    expect(
      scoreSession(rubric, [...led, turnWith(['closed-question', 'suggestive-question'])]).criteria[0],
    ).toMatchObject({ level: 1, cappedBy: 'suggestive-question' });
  });

  test('asks for all four things that a child should hear about the talk', () => {
    const told = ['meta-purpose', 'meta-intention', 'meta-no-right-answer', 'meta-feedback'];
    expect(scoreSession(rubric, [turnWith(...told)]).criteria[1]?.level).toBe(2);
    expect(scoreSession(rubric, [turnWith(...told.slice(0, 2))]).criteria[1]?.level).toBe(1);
    expect(
      scoreSession(rubric, [turnWith(...Array<string>(4).fill('meta-purpose'))]).criteria[1],
    ).toMatchObject({ level: 1 });
  });

  test('counts a doubtful question as a risk for the story, and holds it against nothing else', () => {
    const { measures, criteria } = scoreSession(rubric, [
      turnWith(...inviting),
      doubtfulTurnWith('suggestive-question'),
    ]);
    expect(measures.find(({ measure }) => measure === 'contamination-rate')?.value).toBe(5);
    expect(criteria[0]).toMatchObject({ cappedBy: null });
  });
});

describe('the bad-news rubric', () => {
  const rubric = load('bad-news');
  const told = [
    turnWith('bad-news-setting'),
    turnWith('bad-news-message'),
    turnWith('bad-news-room', 'feeling-reflection'),
    turnWith('bad-news-room', 'empathic-statement'),
  ];

  test('finds a talk with all phases strong', () => {
    const { criteria, index } = scoreSession(rubric, [
      ...told,
      turnWith(['bad-news-information', 'information']),
    ]);
    expect(criteria.map(({ level }) => level)).toEqual([2, 2, 2, 2]);
    expect(index).toBe(1);
  });

  test('finds information before the first emotion too early', () => {
    const { measures } = scoreSession(rubric, [...told, turnWith('information')]);
    expect(measures.find(({ measure }) => measure === 'information-in-time')).toMatchObject({
      value: 0,
      reached: 'below',
    });
  });

  test('does not praise the timing of an explanation that was never given', () => {
    const { criteria } = scoreSession(rubric, told);
    expect(criteria.find(({ criterion }) => criterion === 'informing')).toMatchObject({
      level: null,
      feedback: null,
    });
  });

  test.each(['false-reassurance', 'minimising'])('is no longer strong with %s in it', (code) => {
    const { criteria } = scoreSession(rubric, [...told, turnWith(code)]);
    expect(criteria.find(({ criterion }) => criterion === 'honesty')?.level).toBe(1);
  });
});

describe('the rubric for a first contact', () => {
  const rubric = load('first-contact');

  test('has the five ways to trust as its criteria', () => {
    expect(rubric.criteria.map(({ id }) => id)).toEqual([
      'present',
      'joining',
      'compassion',
      'authentic',
      'network',
    ]);
  });

  test('minds taking sides against those who are not there', () => {
    const sides = turnWith('taking-sides', 'blaming');
    expect(scoreSession(rubric, [sides]).criteria[4]).toMatchObject({ level: 0 });
  });
});

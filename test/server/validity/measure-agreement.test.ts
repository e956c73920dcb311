import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codes } from '../../../rubrics/index.ts';
import { AgreementFigures } from '../../../server/protocol/scoring-quality.ts';
import { CorpusError } from '../../../server/validity/corpora.ts';
import { type AgreementReport, measureAgreement } from '../../../server/validity/measure-agreement.ts';
import { makeSmallCorpus, secretWords } from './small-corpus.ts';

const measure = (folder: string, heard: string[] = []) =>
  measureAgreement({ folder, lang: 'nl', say: (progress) => void heard.push(progress) });

describe('a folder with both kinds of corpora', () => {
  let report: AgreementReport;
  const heard: string[] = [];
  beforeAll(async () => {
    report = await measure(makeSmallCorpus(), heard);
  });

  const measureOf = (name: string) => report.conversations?.measures.find((each) => each.measure === name);
  const codeOf = (name: string) => report.turns?.codes.find(({ code }) => code === name);

  test('is measured under all six measures, each beside the experts', () => {
    expect(AgreementFigures.parse(report).conversations?.measures.map((each) => each.measure)).toEqual([
      'question',
      'question-form',
      'reflection',
      'reflection-kind',
      'advice',
      'main-act',
    ]);
    for (const { kappa, human } of report.conversations?.measures ?? []) {
      expect(human).toBeGreaterThan(0);
      expect(kappa.low).toBeLessThanOrEqual(kappa.value);
      expect(kappa.high).toBeGreaterThanOrEqual(kappa.value);
    }
  });

  test('asks the model as it is where no recording was learned from', () => {
    expect(report.conversations).toMatchObject({ conversations: 2, turns: 4, crossValidated: 0 });
    expect(heard.join('\n')).not.toContain('learning without');
  });

  test('lets a turn of two experts count half for each', () => {
    const labels = measureOf('question-form')?.labels;
    expect(labels?.find(({ label }) => label === 'open')).toMatchObject({
      given: 1.5,
      found: 2,
      precision: 0.75,
    });
    expect(labels?.find(({ label }) => label === 'closed')).toMatchObject({ given: 1.5, found: 2 });
  });

  test('counts a turn without a disputed code, and any kind of metacommunication as that', () => {
    expect(report.turns?.turns).toBe(3);
    expect(codeOf('open-question')).toMatchObject({ hits: 1, missed: 0, wrong: 0, precision: 1, recall: 1 });
    expect(codeOf('closed-question')).toMatchObject({ hits: 0, missed: 0, wrong: 0, f1: null });
    expect(codeOf('metacommunication')).toMatchObject({ hits: 1, missed: 0 });
  });

  test('speaks of every code of the engine', () => {
    const covered = new Set(report.turns?.codes.flatMap(({ covers }) => covers));
    expect(codes.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  test('names the surest mistakes by their place, and repeats no word of a turn', () => {
    const asked = report.mistakes.conversations.filter(({ transcript }) => transcript === '902');
    expect(asked).toContainEqual({
      transcript: '902',
      turn: 3,
      measure: 'question-form',
      engine: 'closed',
      experts: ['none'],
      confidence: expect.any(Number),
    });
    for (const word of secretWords) expect(JSON.stringify(report)).not.toContain(word);
  });

  test('tells how often the good talk gets the higher figure', () => {
    expect(report.conversations?.rubric).toMatchObject({ rubric: 'default', high: 1, low: 1 });
  });
});

test('a part that is not there is named, and the other is measured', async () => {
  const heard: string[] = [];
  const report = await measure(makeSmallCorpus({ conversations: false }), heard);
  expect(report.conversations).toBeNull();
  expect(report.turns?.turns).toBe(3);
  expect(heard.join('\n')).toContain('annomi-*.jsonl');
});

test('a folder without corpora is refused with what was expected', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-corpus-'));
  await expect(measure(folder)).rejects.toThrow(/annomi-\*\.jsonl or gold-\*\.jsonl/);
  await expect(measure(join(folder, 'nowhere'))).rejects.toThrow(CorpusError);
});

test('a broken line is named by file and number, without its words', async () => {
  const folder = makeSmallCorpus();
  appendFileSync(join(folder, 'gold-held-out.jsonl'), `{"id":"t5","text":"${secretWords[0]}"\n`);
  const failure = await measure(folder).catch((error: Error) => error.message);
  expect(failure).toContain('gold-held-out.jsonl:5');
  expect(failure).not.toContain(secretWords[0]);
});

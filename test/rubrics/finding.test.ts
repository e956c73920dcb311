import { expect, test } from 'vitest';
import { codes, parseRubric, scoreSession, TurnCoding } from '../../rubrics/index.ts';
import { readFileSync } from 'node:fs';

const stored = {
  code: 'summary',
  kind: null,
  start: 0,
  end: 4,
  evidence: 'Dus.',
  version: 1,
  confidence: 0.9,
  severity: 'success',
  message: { nl: 'Goed.', en: 'Good.' },
  suggestion: null,
};

function codingOf(finding: object): TurnCoding {
  return TurnCoding.parse({ mainAct: 'reflection', codes: ['summary'], utterances: [], findings: [finding] });
}

test('a finding stored before there were doubts is sure and has no better wording', () => {
  expect(codingOf(stored).findings[0]).toEqual({ ...stored, sure: true, better: null });
});

test('a doubt does not count in any measure', () => {
  const file = 'rubrics/presets/default.yaml';
  const rubric = parseRubric(readFileSync(file, 'utf8'), file, new Set(codes.map(({ id }) => id)));
  const summaries = (finding: object): number | null | undefined =>
    scoreSession(rubric, [codingOf(finding)]).measures.find(({ measure }) => measure === 'summaries')?.value;
  expect([summaries(stored), summaries({ ...stored, sure: false })]).toEqual([1, 0]);
});

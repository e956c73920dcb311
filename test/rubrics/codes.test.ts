import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codes, codeTurn, type ContextTurn, type Language } from '../../rubrics/index.ts';

type Speech = { client: string } | { trainee: string };
type Case = { lang: Language; age?: number; context?: Speech[]; text: string; kind?: string };
type CaseFile = { present: Case[]; absent: Case[] };

const marks = /\[\[|\]\]/g;

function toContext(context: readonly Speech[] = []): ContextTurn[] {
  return context.map((speech) =>
    'client' in speech ? { role: 'client', text: speech.client } : { role: 'trainee', text: speech.trainee },
  );
}

function findingsOf(code: string, example: Case): { kind: string | null; evidence: string; start: number }[] {
  const turn = {
    lang: example.lang,
    context: toContext(example.context),
    text: example.text.replace(marks, ''),
  };
  const coding = codeTurn(example.age === undefined ? turn : { ...turn, age: example.age });
  return coding.findings
    .filter((finding) => finding.code === code)
    .map(({ kind, evidence, start }) => ({ kind, evidence, start }));
}

describe.each(codes.map(({ id }) => id))('the cases of %s', (code) => {
  const file = path.join(import.meta.dirname, '../../rubrics/codes', code, 'cases.yaml');
  const cases: CaseFile = parse(readFileSync(file, 'utf8'));

  test.each(cases.present)('is found in ($lang) $text', (example) => {
    const start = example.text.indexOf('[[');
    const evidence = example.text.slice(start + 2, example.text.indexOf(']]'));
    const wanted = example.kind === undefined ? { evidence, start } : { evidence, start, kind: example.kind };
    expect(findingsOf(code, example)).toContainEqual(expect.objectContaining(wanted));
  });

  test.each(cases.absent)('is not found in ($lang) $text', (example) => {
    expect(findingsOf(code, example)).toEqual([]);
  });
});

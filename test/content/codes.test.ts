import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codes } from '../../rubrics/index.ts';

const folder = 'rubrics/codes';
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** House style, 16: the least number of cases of each kind in each language. */
const leastCases = 3;
const longestMessageWords = 45;

type Case = { lang: string; text: string; near?: string };

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

test('every folder is a code of the engine and every code has its folder', () => {
  expect(codes.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

describe.each(folders)('%s', (code) => {
  const cases = parse(readFileSync(`${folder}/${code}/cases.yaml`, 'utf8')) as {
    present: Case[];
    absent: Case[];
  };

  test.each(['nl', 'en'])('has cases that show it and cases that do not, with near misses, in %s', (lang) => {
    const present = cases.present.filter((example) => example.lang === lang);
    const absent = cases.absent.filter((example) => example.lang === lang);
    expect(present.length).toBeGreaterThanOrEqual(leastCases);
    expect(absent.length).toBeGreaterThanOrEqual(leastCases);
    expect(absent.some(({ near }) => near !== undefined && near !== '')).toBe(true);
    expect(present.every(({ text }) => text.split('[[').length === 2 && text.split(']]').length === 2)).toBe(
      true,
    );
    expect(absent.some(({ text }) => text.includes('[['))).toBe(false);
  });

  test('says no case twice', () => {
    const all = [...cases.present, ...cases.absent].map((example) => JSON.stringify(example));
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(['nl', 'en'])('has a page for trainees in %s', (lang) => {
    const page = `${folder}/${code}/README.${lang}.md`;
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^# \S/);
    expect(wordsOf(text)).toBeGreaterThan(120);
  });

  test('has feedback in both languages that is short enough to be read', () => {
    const definition = codes.find(({ id }) => id === code);
    const feedback = Object.values(definition?.texts.feedback ?? {});
    expect(feedback.length).toBeGreaterThan(0);
    for (const { message, suggestion, severity } of feedback) {
      for (const text of [message.nl, message.en, suggestion?.nl, suggestion?.en]) {
        if (text !== undefined) expect(wordsOf(text)).toBeLessThanOrEqual(longestMessageWords);
        if (text !== undefined) expect(wordsOf(text)).toBeGreaterThan(2);
      }
      if (severity === 'warning' || severity === 'error') expect(suggestion).not.toBeNull();
    }
  });
});

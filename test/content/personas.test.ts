import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderRemark } from '../../personas/index.ts';
import { lintPersonaFrom, personaIds } from '../../server/content/personas.ts';

const cast = 'personas/cast';
/** What a client must have to be more than a demonstration (persona model; chosen). */
const leastTopics = 8;
const leastFacts = 150;
const leastLines = 450;
const longestLineWords = 40;
/** A line of so few words may come again with another sign: there is no other way to say "Ja." */
const fewWords = 3;
const plansOfEach = ['opens-up', 'closes', 'left-unhelped'];

type Sheet = { topics: { layers: { id: string }[] }[]; facts: Record<string, string> };
type Written = string | { say: string; cue?: string | null };

/** Every spoken line of a lines file: what stands under `lines` and in the pools. */
function linesOf(node: unknown, key = ''): Written[] {
  if (Array.isArray(node)) return ['lines', 'pools'].includes(key) ? (node as Written[]) : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'thoughts' || name === 'cues'
      ? []
      : linesOf(value, key === 'pools' || name === 'pools' ? 'pools' : name),
  );
}

describe.each(await personaIds())('%s', (id) => {
  const sheet = parse(readFileSync(`${cast}/${id}/persona.yaml`, 'utf8')) as Sheet;

  test('has topics in three layers and a life around them', () => {
    expect(sheet.topics.length).toBeGreaterThanOrEqual(leastTopics);
    expect(
      sheet.topics.every(({ layers }) => layers.map((layer) => layer.id).join() === 'surface,middle,core'),
    ).toBe(true);
    expect(Object.keys(sheet.facts).length).toBeGreaterThanOrEqual(leastFacts);
  });

  describe.each(['nl', 'en'])('in %s', (lang) => {
    const lines = linesOf(parse(readFileSync(`${cast}/${id}/lines.${lang}.yaml`, 'utf8')));
    const spoken = lines
      .map((line) => (typeof line === 'string' ? line : line.say))
      .filter((say) => say !== '');

    test('has enough to say, and says no line twice', () => {
      expect(spoken.length).toBeGreaterThanOrEqual(leastLines);
      const twice = spoken.filter(
        (line, place) => line.split(/\s+/).length > fewWords && spoken.indexOf(line) !== place,
      );
      expect(twice).toEqual([]);
    });

    test('speaks in lines that a person can say in one breath', () => {
      expect(spoken.filter((line) => line.split(/\s+/).length > longestLineWords)).toEqual([]);
    });
  });

  test('speaks as the person who she is, to whom she talks with', async () => {
    const { remarks } = await lintPersonaFrom(`${cast}/${id}`);
    const errors = remarks.filter(({ severity }) => severity === 'error');
    expect(errors.map(renderRemark)).toEqual([]);
  });

  test('is tested by plans in which it opens, closes and is left unhelped, in both languages', () => {
    const plans = readdirSync(`${cast}/${id}/plans`);
    for (const plan of plansOfEach) {
      for (const lang of ['nl', 'en']) expect(plans).toContain(`${plan}.${lang}.yaml`);
    }
  });
});

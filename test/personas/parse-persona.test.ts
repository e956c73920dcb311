import { describe, expect, test } from 'vitest';
import { ContentError, parsePersona } from '../../personas/index.ts';
import { karin, karinSource } from './karin.ts';

type File = 'persona' | 'nl' | 'en';

function problemsAfter(file: File, find: string | RegExp, replacement: string): readonly string[] {
  const text = file === 'persona' ? karinSource.persona : karinSource.lines[file];
  const changed = text.replace(find, replacement);
  expect(changed).not.toBe(text);
  const source =
    file === 'persona'
      ? { ...karinSource, persona: changed }
      : { ...karinSource, lines: { ...karinSource.lines, [file]: changed } };
  try {
    parsePersona(source);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe('a persona is refused with file, line, what was expected and what came', () => {
  test('when it reacts to a code that nobody knows', () => {
    const [problem] = problemsAfter('persona', '  condemnation: {', '  condemnatoin: {');
    expect(problem).toMatch(/^persona\.yaml:\d+:3 expected a known code, came "condemnatoin"$/);
  });

  test('when its agenda has a topic that is not there', () => {
    const [problem] = problemsAfter('persona', 'agenda: [sleep', 'agenda: [slep');
    expect(problem).toMatch(/^persona\.yaml:\d+:10 expected a topic \(sleep, .*\), came "slep"$/);
  });

  test('when a key is not known', () => {
    const [problem] = problemsAfter('persona', 'age: 47', 'age: 47\ncolour: blue');
    expect(problem).toMatch(/^persona\.yaml:\d+:1 expected no such key, came "colour"$/);
  });

  test('when a number is out of its range', () => {
    const [problem] = problemsAfter('persona', 'start: { trust: 0.3', 'start: { trust: 3');
    expect(problem).toMatch(/^persona\.yaml:\d+:\d+ expected start\.trust to be .*, came 3$/);
  });

  test('when a layer could never open', () => {
    const problems = problemsAfter(
      'persona',
      'core: { trust: { min: 0.65 }',
      'core: { trust: { min: 0.65, max: 0.5 }',
    );
    expect(problems[0]).toMatch(
      /^persona\.yaml:\d+:\d+ expected sleep\/core to be reachable, came trust from/,
    );
  });

  test('when a translation is missing', () => {
    const [problem] = problemsAfter('en', /^ {2}own-age:/m, '  own-aeg:');
    expect(problem).toMatch(/^lines\.en\.yaml:\d+:\d+ expected facts to have "own-age", came nothing$/);
  });

  test('when the lines hold an id that the sheet does not know', () => {
    const problems = problemsAfter('nl', /^ {2}own-age:/m, '  own-aeg:');
    expect(problems.at(-1)).toMatch(/^lines\.nl\.yaml:\d+:3 expected an id of the sheet, came "own-aeg"$/);
  });

  test('when a pool has too few lines', () => {
    const [problem] = problemsAfter('nl', /^ {2}robot:[\s\S]*?(?=^ {2}[a-z-]+:)/m, '  robot: [Hoezo?]\n');
    expect(problem).toMatch(/^lines\.nl\.yaml:\d+:3 expected at least 5 lines in robot, came 1$/);
  });

  test('when a line is too long to say', () => {
    const long = Array.from({ length: 41 }, () => 'la').join(' ');
    const problems = problemsAfter('en', /^ {2}robot:\n/m, `  robot:\n    - ${long}\n`);
    expect(problems).toEqual([
      expect.stringMatching(/^lines\.en\.yaml:\d+:\d+ expected at most 40 words, came 41$/),
    ]);
  });

  test('when a line comes twice', () => {
    const twice = '    - Niemand zegt dit ooit zo.\n';
    const problems = problemsAfter('nl', /^ {2}robot:\n/m, `  robot:\n${twice}${twice}`);
    expect(problems).toEqual([
      expect.stringMatching(
        /^lines\.nl\.yaml:\d+:\d+ expected each line once, came "Niemand zegt dit ooit zo\." again$/,
      ),
    ]);
  });

  test('when it is no YAML', () => {
    const [problem] = problemsAfter('persona', 'start: {', 'start: {{');
    expect(problem).toMatch(/^persona\.yaml:\d+:\d+ expected valid YAML, came /);
  });
});

test('Karin parses, with three layers for each topic and the same decks in both languages', () => {
  expect(karin.layers).toHaveLength(karin.sheet.topics.length * 3);
  expect(karin.tongues.nl.cards).toHaveLength(karin.decks.length);
  for (const { index, name } of karin.decks) {
    expect(karin.tongues.nl.cards[index]!.length, name).toBeGreaterThan(0);
    expect(karin.tongues.en.cards[index]!.length, name).toBeGreaterThan(0);
  }
});

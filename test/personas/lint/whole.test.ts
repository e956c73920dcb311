import { describe, expect, test } from 'vitest';
import type { WrittenTongue } from '../../../personas/lint/check.ts';
import { thinStory } from '../../../personas/lint/thin-story.ts';
import { spokenLines } from '../../../personas/spoken-lines.ts';
import { readYaml } from '../../../personas/yaml-source.ts';
import { karin, karinSource } from '../karin.ts';
import { lintKarin, remarksOf, type Change } from './lint-karin.ts';

/** A pool of the lines with other lines in it. */
function pool(name: string, lines: readonly (string | { say: string; cue: string })[]): Change {
  const written = lines.map((line) => `    - ${JSON.stringify(line)}\n`).join('');
  return ['nl', new RegExp(`^ {2}${name}:\\n[\\s\\S]*?(?=^ {2}[a-z-]+:)`, 'm'), `  ${name}:\n${written}`];
}

/** Lines of a number of words that differ in their last one. */
function linesOf(count: number, beginning: string): string[] {
  return Array.from({ length: count }, (_, place) => `${beginning} ${place + 1}.`);
}

describe('variants', () => {
  test('a layer under the surface needs two cues that announce it', () => {
    const cues = 'announcedBy: [legt haar hand op haar telefoon, gaat langzamer praten, kijkt naar haar tas]';
    expect(remarksOf('few-announcements', ['nl', cues, 'announcedBy: [kijkt weg]'])).toEqual([
      expect.stringMatching(
        /^error lines\.nl\.yaml:\d+:9 at least 2 different cues that announce sleep\/middle, 1$/,
      ),
    ]);
  });

  test('a pool may not begin each line with the same word', () => {
    const lines = ['Robot één?', 'Robot, ik?', 'Robots zijn dat niet.', 'Robot of niet.', 'Robot? Nee.'];
    expect(remarksOf('same-beginnings', pool('robot', lines))).toEqual([]);
    expect(remarksOf('same-beginnings', pool('robot', linesOf(5, 'Robot nummer')))).toEqual([
      expect.stringMatching(/^warning lines\.nl\.yaml:\d+:3 .*, "robot \.\.\." 5 times out of 5$/),
    ]);
  });

  test('a large pool may not begin too many lines with the same two words', () => {
    const others = [
      'Ja, een robot.',
      'Nee, geen robot.',
      'Wie weet het.',
      'Och, dat weer.',
      'Tja, die robots.',
    ];
    expect(remarksOf('same-beginnings', pool('robot', [...others, ...linesOf(4, 'Ik ben robot')]))).toEqual([
      expect.stringMatching(/^warning lines\.nl\.yaml:\d+:3 .*, "ik ben \.\.\." 4 times out of 9$/),
    ]);
    expect(remarksOf('same-beginnings', pool('robot', [...others, ...linesOf(3, 'Ik ben robot')]))).toEqual(
      [],
    );
  });
});

describe('the rhythm of all lines', () => {
  test('is too long or short when the median line is', () => {
    expect(remarksOf('uneven-rhythm', pool('robot', linesOf(1200, 'Nou nee')))).toContainEqual(
      expect.stringMatching(/^warning lines\.nl\.yaml:\d+:1 a median line of 6 to 20 words, 3$/),
    );
  });

  test('is another one for a child', () => {
    const remarks = remarksOf('uneven-rhythm', ['persona', 'age: 47', 'age: 7']);
    expect(remarks).toEqual([
      expect.stringMatching(/a median line of 2 to 8 words, \d+$/),
      expect.stringMatching(/a median line of 2 to 8 words, \d+$/),
    ]);
  });

  test('has neither too few cues nor too many', () => {
    const sparse = /say:\s*("[^"]+"),\s*cue:\s*"[^"]*"/g;
    expect(remarksOf('uneven-rhythm', ['nl', sparse, 'say: $1'])).toEqual([
      expect.stringMatching(/10 % to 45 % of the lines to have a cue, \d %$/),
    ]);
    const lavish = linesOf(1000, 'Ik ben robot').map((say) => ({ say, cue: 'knikt' }));
    expect(remarksOf('uneven-rhythm', pool('robot', lavish))).toContainEqual(
      expect.stringMatching(/10 % to 45 % of the lines to have a cue, \d\d+ %$/),
    );
  });

  test('has few questions, where those that are there to ask do not count', () => {
    const asking = linesOf(500, 'Wat moet ik nou toch doen, vraag ik voor keer').map((line) => `${line}?`);
    expect(remarksOf('uneven-rhythm', pool('ask-back', asking))).toEqual([]);
    expect(remarksOf('uneven-rhythm', pool('robot', asking))).toContainEqual(
      expect.stringMatching(/at most 25 % of the lines to end in a question, \d+ %$/),
    );
  });
});

/** Gives a topic one more keyword. */
function withKeyword(language: 'nl' | 'en', topic: string, keyword: string): Change {
  const keywords = new RegExp(`^( {2}${topic}:\\n {4}name: .*\\n {4}keywords:\\s*\\[)`, 'm');
  return [language, keywords, `$1${keyword}, `];
}

describe('keywords', () => {
  const karins = remarksOf('shared-keywords');
  test('of one topic are not those of another, and both places are named', () => {
    const remarks = remarksOf('shared-keywords', withKeyword('nl', 'work', 'slapeloos*'));
    expect(remarks).toHaveLength(karins.length + 1);
    expect(remarks).toContainEqual(
      expect.stringMatching(
        /^warning lines\.nl\.yaml:\d+:\d+ a keyword of the topic work alone, "slapeloos\*", also of the topic sleep \(lines\.nl\.yaml:\d+:\d+\)$/,
      ),
    );
  });

  test('of a topic are not those of a fact of another topic', () => {
    const remarks = remarksOf('shared-keywords', [
      'nl',
      /^( {2}daan-age:\n {4}keywords:\s*\[)/m,
      '$1doodmoe, ',
    ]);
    expect(remarks).toContainEqual(
      expect.stringMatching(/of the fact daan-age alone, "doodmoe", also of the topic sleep/),
    );
  });

  test('of a layer are not those of a topic', () => {
    const surface = '        announcedBy: [wrijft in haar ogen,';
    const remarks = remarksOf('shared-keywords', ['nl', surface, `        keywords: [bekaf]\n${surface}`]);
    expect(remarks).toContainEqual(
      expect.stringMatching(/of the layer sleep\/surface alone, "bekaf", also of the topic sleep/),
    );
  });
});

describe('the two languages', () => {
  test('have about as many lines', () => {
    const remarks = remarksOf('uneven-translations', pool('robot', linesOf(900, 'Ik ben robot nummer')));
    expect(remarks).toEqual([
      expect.stringMatching(/^warning lines\.en\.yaml:\d+:1 about as many lines as in nl \(\d+\), \d+$/),
      expect.stringMatching(
        /^warning lines\.en\.yaml:\d+:3 about as many lines of pools\.robot as in nl \(900\), 6$/,
      ),
    ]);
  });
});

function tongueOf(language: 'nl' | 'en', count: number): WrittenTongue {
  const { lines } = karin.tongues[language];
  const source = readYaml(karinSource.lines[language], `lines.${language}.yaml`);
  return { language, lines, source, spoken: [...spokenLines(lines)].slice(0, count) };
}

/** What is thin about Karin with so many facts, and so many lines in Dutch. */
function thinWith(facts: number, lines: number): string[] {
  const names = Array.from({ length: facts }, (_, place) => [`fact-${place}`, 'a fact']);
  const sheet = { ...karin.sheet, facts: Object.fromEntries(names) as Record<string, string> };
  const written = {
    persona: { ...karin, sheet },
    sheetSource: readYaml(karinSource.persona, 'persona.yaml'),
    tongues: { nl: tongueOf('nl', lines), en: tongueOf('en', 450) },
  };
  return thinStory.finds(written).map(({ severity, expected, came }) => `${severity} ${expected}, ${came}`);
}

describe('a thin story', () => {
  test('has few facts', () => {
    expect(thinWith(150, 450)).toEqual([]);
    expect(thinWith(149, 450)).toEqual(['warning at least 150 everyday facts, 149']);
  });

  test('has few lines in a language', () => {
    expect(thinWith(150, 449)).toEqual(['warning at least 450 lines, 449']);
  });
});

test('the figures of a persona are counted over all that she may say', () => {
  const { summary } = lintKarin();
  expect(summary.topics).toBe(karin.sheet.topics.length);
  expect(summary.layers).toBe(karin.layers.length);
  const { robot } = karin.tongues.nl.lines.pools;
  const more = lintKarin(pool('robot', linesOf(1000, 'Ik ben'))).summary.tongues;
  expect(more.nl.lines).toBe(summary.tongues.nl.lines - robot!.length + 1000);
  expect(more.nl.words).toBe(3);
  expect(more.en).toEqual(summary.tongues.en);
});

import { describe, expect, test } from 'vitest';
import { lookalikes as lookalikesEn } from '../../../rubrics/language/lookalikes.en.ts';
import { lookalikes as lookalikesNl } from '../../../rubrics/language/lookalikes.nl.ts';
import { createNearWords } from '../../../rubrics/language/near-words.ts';
import { codeTurn } from '../../../rubrics/index.ts';
import { vocabularyOf } from '../../../rubrics/vocabularies.ts';

const shortest = 6;

function nearTo(...words: string[]): (typed: string) => string | undefined {
  const near = createNearWords<string>(shortest, new Set(['verlagen']));
  for (const word of words) near.add(word, word);
  return (typed) => near.find(typed);
}

describe('a word typed with a slip', () => {
  const find = nearTo('vertellen', 'verslagen', 'waarom');

  test.each([
    ['two letters swapped', 'vertlelen', 'vertellen'],
    ['a letter left out', 'vertelen', 'vertellen'],
    ['a letter typed twice', 'verttellen', 'vertellen'],
    ['two letters of a short word swapped', 'waraom', 'waarom'],
  ])('is found with %s', (_, typed, meant) => {
    expect(find(typed)).toBe(meant);
  });

  test.each([
    ['with two slips', 'vetrlelen'],
    ['with another first letter', 'evrtellen'],
    ['that is short', 'warom'],
    ['that means itself', 'verlagen'],
    ['with a letter that belongs to no alphabet of ours', 'verteλlen'],
  ])('is not found %s', (_, typed) => {
    expect(find(typed)).toBeUndefined();
  });
});

describe.each([
  ['nl', lookalikesNl],
  ['en', lookalikesEn],
] as const)('the lookalikes in %s', (lang, lookalikes) => {
  test('are never taken for another word', () => {
    const vocabulary = vocabularyOf(lang);
    const taken = lookalikes.split(/\s+/).filter((word) => {
      const text = vocabulary.lookup(word)?.text;
      return text !== undefined && text !== word && text.length >= shortest;
    });
    expect(taken).toEqual([]);
  });
});

describe('what turns to the client', () => {
  test.each([
    ['Hoi, hoe was dat voor je?', 'Hoi, hoe was dat voor je?'],
    ['Hoi Karin, hoe was dat voor je?', 'Hoi Karin, hoe was dat voor je?'],
    ['Hoe was dat voor je, Karin? Goed zo.', 'Hoe was dat voor je, Karin?'],
  ])('stands within the evidence: %s', (text, evidence) => {
    const { findings } = codeTurn({ lang: 'nl', context: [], text });
    expect(findings.find(({ code }) => code === 'open-question')?.evidence).toBe(evidence);
  });

  test.each(['Hoi', 'Hoi, Karin.', 'Karin?', 'Hoi Karin, Sanne.', 'Hoi, hoi, hoi', 'Karin, Karin, Karin'])(
    'alone is still coded: %s',
    (text) => {
      expect(codeTurn({ lang: 'nl', context: [], text }).utterances.length).toBeGreaterThan(0);
    },
  );

  test('is not taken for one in a list of names', () => {
    const client = [{ role: 'client' as const, text: 'Jan, Piet en Karin pesten me.' }];
    for (const text of ['Jan, Piet, Karin.', 'Jan, Piet en Karin.']) {
      expect(codeTurn({ lang: 'nl', context: client, text }).codes).toContain('simple-reflection');
    }
  });
});

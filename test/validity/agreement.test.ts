import { describe, expect, test } from 'vitest';
import { codes } from '../../rubrics/index.ts';
import { annomiAgreement, corporaFolder, goldScores, hasCorpus } from './agreement.ts';

const files = ['annomi-dev.jsonl', 'gold-dev.jsonl'];
const present = files.every(hasCorpus);
if (!present)
  process.stderr.write(`Agreement is not measured: ${files.join(' or ')} is absent in ${corporaFolder}.\n`);

// Floors a little under what the rules reach now; a change that falls below them has broken something.
const floors = { question: 0.66, reflection: 0.41, reflectionKind: 0.31, mainAct: 0.55 };
const microF1Floor = 0.75;

describe.skipIf(!present)('agreement with the experts on the development corpora', () => {
  test.each(['nl', 'en'] as const)('holds for the acts of AnnoMI in %s', (lang) => {
    const kappas = annomiAgreement(lang);
    for (const [measure, floor] of Object.entries(floors))
      expect(kappas[measure], measure).toBeGreaterThan(floor);
  });

  test('holds for the codes of the gold standard', () => {
    const scores = Object.values(goldScores(codes.map(({ id }) => id)));
    const found = scores.reduce((sum, score) => sum + score.found, 0);
    const faults = scores.reduce((sum, score) => sum + score.missed + score.wrong, 0);
    expect((2 * found) / (2 * found + faults)).toBeGreaterThan(microF1Floor);
  });
});

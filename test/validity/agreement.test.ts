import { beforeAll, describe, expect, test } from 'vitest';
import { codes } from '../../rubrics/index.ts';
import { foldOf } from '../../rubrics/training/index.ts';
import { loadScoringQuality } from '../../server/content/scoring-quality.ts';
import { corporaFolder, findCorpora } from '../../server/validity/corpora.ts';
import { type AgreementReport, measureAgreement } from '../../server/validity/measure-agreement.ts';

const corpora = findCorpora(corporaFolder);
const present = corpora.conversations.length > 0 && corpora.turns.length > 0;
if (!present) process.stderr.write(`Agreement is not measured: there are no corpora in ${corporaFolder}.\n`);

// Floors under what is reached now; a change that falls below them has broken something.
const floors = {
  'question-form': 0.64,
  question: 0.75,
  reflection: 0.46,
  'reflection-kind': 0.32,
  'main-act': 0.6,
};
const macroF1Floor = 0.8;
/** Learning anew takes a while; one part of the recordings, the largest, in one language stands for all. */
const measuredPart = 3;
const patienceMs = 85_000;

describe.skipIf(!present)('agreement with people on recordings that were not learned from', () => {
  let report: AgreementReport;
  beforeAll(async () => {
    report = await measureAgreement({
      folder: corporaFolder,
      lang: 'nl',
      say: () => {},
      recordings: (source) => foldOf(source) === measuredPart,
    });
  }, patienceMs);

  test('holds for whole conversations', () => {
    expect(report.conversations?.crossValidated).toBe(report.conversations?.turns);
    for (const [name, floor] of Object.entries(floors)) {
      const kappa = report.conversations?.measures.find(({ measure }) => measure === name)?.kappa.value;
      expect(kappa, name).toBeGreaterThan(floor);
    }
  });

  test('holds for single turns coded by the manual', () => {
    expect(report.turns?.macroF1.value).toBeGreaterThan(macroF1Floor);
  });
});

describe('the figures that the app shows', () => {
  test.each(['nl', 'en'])('speak of every code of the engine in %s', async (lang) => {
    const { languages } = await loadScoringQuality();
    const figures = languages.find((each) => each.lang === lang);
    const covered = new Set(figures?.turns?.codes.flatMap(({ covers }) => covers));
    expect(codes.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
    expect(figures?.conversations?.measures).toHaveLength(6);
  });
});

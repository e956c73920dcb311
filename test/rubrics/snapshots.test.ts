import { describe, expect, test } from 'vitest';
import { codes } from '../../rubrics/index.ts';
import {
  compareSnapshots,
  readSnapshot,
  readTalk,
  sayUnannounced,
  type Snapshot,
  talkFiles,
  takeSnapshots,
} from './snapshots/snapshots.ts';

describe('whole talks', () => {
  const now = takeSnapshots();

  test.each(codes.map(({ id }) => id))('give the findings of %s that its version gave before', (code) => {
    const kept = readSnapshot(code);
    expect(kept, `no snapshot of ${code}: run npm run snapshots`).not.toBeNull();
    if (kept === null) return;
    const found = now.get(code)!;
    const change = compareSnapshots(kept, found);
    if (change === 'unannounced') expect(found, sayUnannounced(kept, found)).toEqual(kept);
    expect(
      change,
      `${code} has a new version, or the talks are others: run npm run snapshots and read the difference`,
    ).toBe('same');
  });

  test('are six or more in each language, of ten to twenty turns', () => {
    const read = talkFiles.map(readTalk);
    for (const lang of ['nl', 'en']) {
      expect(read.filter(({ language }) => language === lang).length).toBeGreaterThanOrEqual(6);
    }
    for (const [place, { turns }] of read.entries()) {
      expect(turns.length, talkFiles[place]).toBeGreaterThanOrEqual(10);
      expect(turns.length, talkFiles[place]).toBeLessThanOrEqual(20);
    }
  });
});

describe('a change of findings', () => {
  const finding = {
    transcript: 'nl-a.txt',
    turn: 1,
    start: 0,
    end: 3,
    evidence: 'Zo?',
    kind: null,
    sure: true,
  };
  const kept: Snapshot = {
    code: 'open-question',
    version: 1,
    weightsVersion: { nl: 1, en: 1 },
    weights: { nl: 'aa', en: 'bb' },
    talks: { 'nl-a.txt': 'ee' },
    findings: [finding],
  };

  test('is refused while no version was raised, whatever the weights are', () => {
    const changed = { ...kept, weights: { nl: 'cc', en: 'bb' }, findings: [] };
    expect(compareSnapshots(kept, changed)).toBe('unannounced');
    expect(sayUnannounced(kept, changed)).toBe(
      'findings of open-question changed under version 1: bump the version or undo (the learned weights are others in: nl)',
    );
  });

  test('stands when the version of the code or of the weights in that language was raised', () => {
    expect(compareSnapshots(kept, { ...kept, version: 2, findings: [] })).toBe('announced');
    expect(compareSnapshots(kept, { ...kept, weightsVersion: { nl: 2, en: 1 }, findings: [] })).toBe(
      'announced',
    );
    expect(compareSnapshots(kept, { ...kept, weightsVersion: { nl: 1, en: 2 }, findings: [] })).toBe(
      'unannounced',
    );
  });

  test('is none when only the weights changed and all findings stayed', () => {
    expect(compareSnapshots(kept, { ...kept, weights: { nl: 'cc', en: 'dd' } })).toBe('same');
  });

  test('is none for a talk that is new; it only has to be written', () => {
    const other = { ...finding, transcript: 'nl-b.txt' };
    const more = { ...kept, talks: { ...kept.talks, 'nl-b.txt': 'ff' }, findings: [finding, other] };
    expect(compareSnapshots(kept, more)).toBe('announced');
    expect(compareSnapshots(kept, { ...more, findings: [other] })).toBe('unannounced');
  });

  test('is refused when a version goes back', () => {
    expect(compareSnapshots({ ...kept, version: 2 }, kept)).toBe('unannounced');
  });
});

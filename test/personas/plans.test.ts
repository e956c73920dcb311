import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlan, playPlan } from '../../personas/index.ts';
import { karin } from './karin.ts';

const folder = new URL('../../personas/cast/yes-but/plans/', import.meta.url);
const files = readdirSync(folder).toSorted();
const plans = files.map((file) => ({
  file,
  plan: parsePlan(readFileSync(new URL(file, folder), 'utf8'), file),
}));

describe('the plans of yes-but', () => {
  test.each(plans)('$file comes out with each of its seeds', ({ plan }) => {
    expect(playPlan(karin, plan)).toEqual([]);
  });

  test('each plan is there in both languages, under the name of its file', () => {
    const named = plans.map(({ plan }) => `${plan.plan}.${plan.language}.yaml`);
    expect(named).toEqual(files);
    const kinds = ['closes', 'left-unhelped', 'opens-up', 'tug-of-war'];
    expect(files).toEqual(kinds.flatMap((kind) => [`${kind}.en.yaml`, `${kind}.nl.yaml`]));
  });

  test('a plan that does not hold says with which seed, at which turn, and what came', () => {
    const { plan } = plans[0]!;
    const spoiled = { ...plan, seeds: [3], finally: { ended: 'walk-out' as const } };
    expect(playPlan(karin, spoiled)).toEqual(['seed 3, at the end: expected ended walk-out, came null']);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlan, playPlan } from '../../personas/index.ts';
import { castFolder, loadPersonaNamed, personaIds } from '../../server/content/personas.ts';

/** The talks that every client must hold to, beside those of its own hallmark. */
const commonPlans = ['closes', 'left-unhelped', 'opens-up'];

describe.each(await personaIds())('the plans of %s', async (id) => {
  const persona = (await loadPersonaNamed(id))!;
  const folder = `${castFolder(id)}/plans`;
  const plans = readdirSync(folder)
    .toSorted()
    .map((file) => ({ file, plan: parsePlan(readFileSync(`${folder}/${file}`, 'utf8'), file) }));

  test.each(plans)('$file comes out with each of its seeds', ({ plan }) => {
    expect(playPlan(persona, plan)).toEqual([]);
  });

  test('each plan is there in both languages, under the name of its file, and one shows its hallmark', () => {
    const files = plans.map(({ file }) => file);
    expect(plans.map(({ plan }) => `${plan.plan}.${plan.language}.yaml`)).toEqual(files);
    expect(plans.every(({ plan }) => plan.persona === id)).toBe(true);
    const kinds = [...new Set(plans.map(({ plan }) => plan.plan))];
    expect(files).toEqual(kinds.flatMap((kind) => [`${kind}.en.yaml`, `${kind}.nl.yaml`]));
    expect(kinds).toEqual(expect.arrayContaining(commonPlans));
    expect(kinds.length).toBeGreaterThan(commonPlans.length);
  });

  test('a plan that does not hold says with which seed, at which turn, and what came', () => {
    const { plan } = plans.find(({ file }) => file === 'opens-up.nl.yaml')!;
    const spoiled = { ...plan, seeds: [3], finally: { ended: 'walk-out' as const } };
    expect(playPlan(persona, spoiled)).toEqual(['seed 3, at the end: expected ended walk-out, came null']);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Persona } from '../../../personas/index.ts';
import { loadPersonaNamed, personaIds } from '../../../server/content/personas.ts';
import { simulate } from '../../../server/simulation/simulate.ts';
import type { OutcomeSummary } from '../../../server/simulation/summarise.ts';
import type { TraineeName } from '../../../server/simulation/trainees.ts';

/** Enough talks to tell a tenth from a fifth; `npm run simulate` takes 200. */
const seeds = 40;
/** Clients who leave when they are condemned, and by what share of the talks at the least. */
const walksOut: Readonly<Record<string, number>> = { resistant: 0.6, angry: 0.6 };
/** What a child takes over at the least of what is put in its mouth. */
const childTakesOver = 0.7;

describe.each(await personaIds())('%s, in simulated talks', (id) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    let persona: Persona;
    let outcomes: ReadonlyMap<TraineeName, OutcomeSummary>;
    beforeAll(async () => {
      persona = (await loadPersonaNamed(id))!;
      const rows = await simulate(persona, { language, difficulty: 2, seeds });
      outcomes = new Map(rows.map(({ trainee, summary }) => [trainee, summary]));
    }, 60_000);

    test('a skilled trainee reaches a core in nearly every talk', () => {
      expect(outcomes.get('skilled')!.coreOpened).toBeGreaterThanOrEqual(0.85);
    });

    test('an average trainee reaches one now and then', () => {
      expect(outcomes.get('average')!.coreOpened).toBeGreaterThanOrEqual(0.1);
      expect(outcomes.get('average')!.coreOpened).toBeLessThanOrEqual(0.7);
    });

    test.each(['adviser', 'interrogator', 'suggestive', 'condemning'] as const)(
      'the %s trainee reaches none',
      (trainee) => {
        expect(outcomes.get(trainee)!.coreOpened).toBeLessThanOrEqual(0.05);
      },
    );

    test('nobody walks out on a skilled trainee, and whoever may walks out on a condemning one', () => {
      expect(outcomes.get('skilled')!.walkedOut).toBeLessThanOrEqual(0.02);
      expect(outcomes.get('condemning')!.walkedOut).toBeGreaterThanOrEqual(walksOut[id] ?? 0);
    });

    test('what was put into a suggestible mouth is kept, and a skilled trainee puts nothing in it', () => {
      const { wentAlong } = outcomes.get('suggestive')!;
      if (persona.sheet.age < 12) expect(wentAlong).toBeGreaterThanOrEqual(childTakesOver);
      if (!persona.sheet.suggestible) expect(wentAlong ?? 0).toBe(0);
      expect(outcomes.get('skilled')!.contaminations).toBeLessThanOrEqual(0.1);
    });

    test('answers are as short as speech is, and none comes twice', () => {
      const [least, most] = persona.sheet.age < 12 ? [2, 8] : [6, 20];
      const words = outcomes.get('skilled')!.medianWords;
      expect(words).toBeGreaterThanOrEqual(least);
      expect(words).toBeLessThanOrEqual(most);
      for (const [trainee, { repeated }] of outcomes) expect(repeated, trainee).toBeLessThanOrEqual(0.1);
    });
  });
});

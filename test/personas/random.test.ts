import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealt, draw, drawWeighted } from '../../personas/random.ts';

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('a draw lies in [0, 1) and depends on seed, turn and purpose only', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.string(), (seed, turn, purpose) => {
      const value = draw(seed, turn, purpose);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(draw(seed, turn, purpose)).toBe(value);
    }),
  );
});

test('draws spread evenly over turns, seeds and purposes', () => {
  const many = Array.from({ length: 4000 }, (_, index) => index);
  expect(average(many.map((turn) => draw(1, turn, 'act')))).toBeCloseTo(0.5, 1);
  expect(average(many.map((seed) => draw(seed, 1, 'act')))).toBeCloseTo(0.5, 1);
  expect(average(many.map((place) => draw(1, 1, `act ${place}`)))).toBeCloseTo(0.5, 1);
});

test('a deck is dealt out wholly before it is shuffled anew, and no card comes twice running', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.integer(), (size, seed) => {
      const cards = Array.from({ length: size * 4 }, (_, nth) => dealt(size, nth, seed, 'pool:confirm'));
      for (let round = 0; round < 4; round += 1) {
        expect(new Set(cards.slice(round * size, (round + 1) * size)).size).toBe(size);
      }
      for (let nth = 1; nth < cards.length; nth += 1) expect(cards[nth]).not.toBe(cards[nth - 1]);
    }),
  );
});

test('a heavier option is drawn more often, and an empty list gives nothing', () => {
  const options = [
    { name: 'light', weight: 1 },
    { name: 'heavy', weight: 3 },
  ];
  const names = Array.from({ length: 400 }, (_, step) => drawWeighted(options, step / 400)!.name);
  expect(names.filter((name) => name === 'heavy')).toHaveLength(300);
  expect(drawWeighted([], 0.5)).toBeNull();
});

import { expect, test } from 'vitest';
import { pauseBefore } from '../../client/state/pace.ts';

const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

test('the client takes longer before more words, and never less than 0.6 s or more than 2.5 s', () => {
  const pauses = [0, 1, 5, 20, 200].map((count) => pauseBefore(words(count)));
  expect(pauses[0]).toBe(600);
  expect(pauses.at(-1)).toBe(2_500);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
});

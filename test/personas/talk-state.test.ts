import { expect, test } from 'vitest';
import { countDealt, listDealt } from '../../personas/talk-state.ts';
import { karin, talkWithKarin } from './karin.ts';

test('a state lists the decks that were dealt from, and says as much as a count of every deck', () => {
  const { last } = talkWithKarin([
    ['Hoe slaap je?', 'open-question'],
    ['Heb je huisdieren?', 'closed-question'],
  ]);
  const counts = countDealt(karin, last.dealt);
  expect(counts).toHaveLength(karin.decks.length);
  expect(counts.filter((count) => count > 0)).toHaveLength(last.dealt.length / 2);
  expect(counts[karin.deckNumbers.fact.get('pets')!]).toBe(1);
  expect(listDealt(counts)).toEqual(last.dealt);
});

test('before the first card nothing is listed', () => {
  expect(listDealt(countDealt(karin, []))).toEqual([]);
});

import { expect, test } from 'vitest';
import { findMissedChances, type MovedTurn } from '../../server/session/missed-chances.ts';

type Told = 'surface' | 'middle' | 'core' | null;

function turn(
  topic: string,
  open: readonly string[],
  { told = null, closed = [], codes = [] }: { told?: Told; closed?: string[]; codes?: string[] } = {},
): MovedTurn {
  const move = { topic, layer: told, tell: told === null ? null : 'something', closed };
  return { codes, moved: { move, state: { open } } } as unknown as MovedTurn;
}

test('a layer that stood open at its topic and was left is a chance missed, with the turn that left it', () => {
  const turns = [
    turn('father', ['father/middle']),
    turn('father', ['father/middle', 'father/core'], { told: 'middle' }),
    turn('work', ['father/middle', 'father/core'], { codes: ['unsolicited-advice', 'closed-question'] }),
  ];
  expect(findMissedChances(turns)).toEqual([
    { turn: 3, topic: 'father', layer: 'core', by: 'left', codes: ['unsolicited-advice', 'closed-question'] },
  ]);
});

test('a layer that the next turn closed says so', () => {
  const turns = [
    turn('father', ['father/core']),
    turn('father', [], { closed: ['father/core'], codes: ['condemnation'] }),
  ];
  expect(findMissedChances(turns)).toEqual([
    { turn: 2, topic: 'father', layer: 'core', by: 'closed', codes: ['condemnation'] },
  ]);
});

test('what was told in the end, stood open elsewhere, or was cut off by the end of the talk is none', () => {
  expect(
    findMissedChances([
      turn('father', ['father/core']),
      turn('work', ['father/core']),
      turn('father', ['father/core'], { told: 'core' }),
      turn('work', ['father/core', 'sister/core']),
      turn('work', ['work/middle']),
    ]),
  ).toEqual([]);
});

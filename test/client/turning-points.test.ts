import { expect, test } from 'vitest';
import { listTurningPoints } from '../../client/pages/debrief/turning-points.ts';
import type { Debrief } from '../../server/protocol/debrief.ts';

type Change = Debrief['turns'][number]['changes'][number];

function debriefOf(...turns: Change[][]): Debrief {
  return { turns: turns.map((changes, place) => ({ turn: place + 1, changes })) } as unknown as Debrief;
}

const trust = (from: number, to: number, ...causes: string[]): Change => ({
  variable: 'trust',
  from,
  to,
  causes,
});

test('the turns that moved most come in the order of the talk, each with its causes once', () => {
  const resistance: Change = { variable: 'resistance', from: 0.4, to: 0.3, causes: ['summary', 'apology'] };
  const debrief = debriefOf(
    [trust(0.3, 0.31, 'open-question')],
    [trust(0.31, 0.4, 'summary'), resistance],
    [trust(0.4, 0.2, 'condemnation')],
  );
  expect(listTurningPoints(debrief, ['trust', 'resistance'])).toEqual([
    {
      turn: 2,
      moves: [
        { variable: 'trust', from: 0.31, to: 0.4 },
        { variable: 'resistance', from: 0.4, to: 0.3 },
      ],
      causes: ['summary', 'apology'],
    },
    { turn: 3, moves: [{ variable: 'trust', from: 0.4, to: 0.2 }], causes: ['condemnation'] },
  ]);
});

test('never more than five are shown, the greatest', () => {
  const steps = Array.from({ length: 9 }, (_, place) => [trust(0, 0.1 + place / 100, 'summary')]);
  expect(listTurningPoints(debriefOf(...steps), ['trust']).map(({ turn }) => turn)).toEqual([5, 6, 7, 8, 9]);
});

test('a variable that is not asked for, and a turn that moved next to nothing, are left out', () => {
  const tension: Change = { variable: 'arousal', from: 0, to: 0.9, causes: ['confrontation'] };
  expect(listTurningPoints(debriefOf([tension], [trust(0.3, 0.33, 'silence')]), ['trust'])).toEqual([]);
});

import type { Debrief } from '../protocol/debrief.ts';
import type { SessionEvent } from './events.ts';

type Moved = Extract<SessionEvent, { type: 'persona-moved' }>;

/** One exchange as far as this fold needs it: what the turn was, and what the client did. */
export type MovedTurn = { readonly codes: readonly string[]; readonly moved: Pick<Moved, 'move' | 'state'> };

/** A layer that stood open while its topic was at hand, was never told from, and what took the talk away from it. */
export type MissedChance = Omit<Debrief['chances'][number], 'topicName'>;

/** Only these depths are worth looking back for: the surface is what anyone may know. */
const depths = ['middle', 'core'] as const;

/**
 * Where the client was about to tell something: for each deeper layer that was never told from, the last turn at which
 * it stood open with its topic at hand, and the turn after it, which closed it or led elsewhere. In the order of the talk.
 */
export function findMissedChances(turns: readonly MovedTurn[]): MissedChance[] {
  const told = new Set(
    turns.map(({ moved: { move } }) => `${move.topic}/${move.tell === null ? '' : move.layer}`),
  );
  const lastStood = new Map<string, number>();
  for (const [place, { moved }] of turns.entries()) {
    for (const layer of depths) {
      const key = `${moved.move.topic}/${layer}`;
      if (moved.state.open.includes(key) && !told.has(key)) lastStood.set(key, place);
    }
  }
  return [...lastStood]
    .toSorted(([, a], [, b]) => a - b)
    .flatMap(([key, place]) => {
      const away = turns[place + 1];
      if (away === undefined) return [];
      const [topic = '', layer] = key.split('/');
      const depth = depths.find((name) => name === layer)!;
      const isClosed = away.moved.move.closed.includes(key);
      return [
        { turn: place + 2, topic, layer: depth, by: isClosed ? 'closed' : 'left', codes: [...away.codes] },
      ];
    });
}

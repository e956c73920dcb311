import type { Debrief } from '../../../server/protocol/debrief.ts';

type Change = Debrief['turns'][number]['changes'][number];

/** A turn that moved the client much: what moved, and what brought it, strongest first. */
export type TurningPoint<Variable extends Change['variable']> = {
  readonly turn: number;
  readonly moves: readonly { readonly variable: Variable; readonly from: number; readonly to: number }[];
  readonly causes: readonly string[];
};

/** How many are shown, and what a turn must move in all to be one; chosen, not measured. */
const mostPoints = 5;
const leastMoved = 0.05;
/** A variable that moved less than this is left out of a turning point. */
const leastShown = 0.02;

/** The turns that moved some of the client's variables most, in the order of the talk. */
export function listTurningPoints<Variable extends Change['variable']>(
  { turns }: Debrief,
  variables: readonly Variable[],
): TurningPoint<Variable>[] {
  const points = turns.map(({ turn, changes }) => {
    const moves = variables.flatMap((variable) => {
      const change = changes.find((other) => other.variable === variable);
      if (change === undefined || Math.abs(change.to - change.from) < leastShown) return [];
      return [{ variable, from: change.from, to: change.to }];
    });
    const causes = changes.filter((change) => moves.some(({ variable }) => variable === change.variable));
    return { turn, moves, causes: [...new Set(causes.flatMap((change) => change.causes))] };
  });
  const sizeOf = ({ moves }: (typeof points)[number]): number =>
    moves.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  return points
    .filter((point) => sizeOf(point) >= leastMoved)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, mostPoints)
    .toSorted((a, b) => a.turn - b.turn);
}

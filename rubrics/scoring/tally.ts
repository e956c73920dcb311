import type { TurnCoding } from '../finding.ts';
import type { Act } from '../turn.ts';

/** What was found in a session, ready to be counted. */
export type Tally = {
  /** Number of trainee turns. */
  readonly turns: number;
  /** How often a code was found. */
  readonly countOf: (code: string) => number;
  /** The places where any of the codes was found; a place that carries two of them is there once. */
  readonly placesOf: (codes: readonly string[]) => ReadonlySet<string>;
  /** The number of turns whose main act is one of these. */
  readonly turnsWith: (acts: readonly Act[]) => number;
};

/** Which findings are counted: only those that are sure, or also those in doubt. */
type Counted = 'sure' | 'all';

/**
 * Tallies the findings of a session.
 * @param codings the coding of each trainee turn, in order
 */
export function tallySession(codings: readonly TurnCoding[], counted: Counted): Tally {
  const places = new Map<string, string[]>();
  codings.forEach(({ findings }, turn) => {
    for (const { code, start, end, sure } of findings) {
      if (!sure && counted === 'sure') continue;
      const known = places.get(code) ?? [];
      known.push(`${turn}:${start}-${end}`);
      places.set(code, known);
    }
  });
  return {
    turns: codings.length,
    countOf: (code) => places.get(code)?.length ?? 0,
    turnsWith: (acts) => codings.filter(({ mainAct }) => acts.includes(mainAct)).length,
    placesOf: (codes) => new Set(codes.flatMap((code) => places.get(code) ?? [])),
  };
}

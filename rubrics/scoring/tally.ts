import type { TurnCoding } from '../finding.ts';

/** What was found in a session, ready to be counted. */
export type Tally = {
  /** Number of trainee turns. */
  readonly turns: number;
  /** How often a code was found. */
  readonly countOf: (code: string) => number;
  /** The places where any of the codes was found; a place that carries two of them is there once. */
  readonly placesOf: (codes: readonly string[]) => ReadonlySet<string>;
};

/**
 * Tallies the findings of a session; a doubt counts nowhere.
 * @param codings the coding of each trainee turn, in order
 */
export function tallySession(codings: readonly TurnCoding[]): Tally {
  const places = new Map<string, string[]>();
  codings.forEach(({ findings }, turn) => {
    for (const { code, start, end, sure } of findings) {
      if (!sure) continue;
      const known = places.get(code) ?? [];
      known.push(`${turn}:${start}-${end}`);
      places.set(code, known);
    }
  });
  return {
    turns: codings.length,
    countOf: (code) => places.get(code)?.length ?? 0,
    placesOf: (codes) => new Set(codes.flatMap((code) => places.get(code) ?? [])),
  };
}

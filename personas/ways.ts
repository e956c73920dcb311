import { defaultPolicy } from './default-policy.ts';
import { boundsOf, type Bounds } from './mood.ts';
import type { Persona } from './persona.ts';
import { Moment, type ActOption, type Policy } from './policy.ts';

/** One way to answer a moment, ready for use. */
export type Way = Omit<ActOption, 'when'> & { readonly bounds: readonly Bounds[] };

/** The ways to answer each moment; of special moments there are none unless the persona's policy names them. */
export type Ways = ReadonlyMap<Moment, readonly Way[]>;

/** Makes a way ready for use. */
function toWay({ when, ...option }: ActOption): Way {
  return { ...option, bounds: boundsOf(when) };
}

/** The ways to answer each moment: the persona's own, else the common ones. */
export function listWays(policy: Policy): Ways {
  const common: Policy = defaultPolicy;
  return new Map(
    Moment.options.map((moment) => [moment, (policy[moment] ?? common[moment] ?? []).map(toWay)]),
  );
}

/** Whether a way is open now: after what it comes after was said, and until what it holds until is. */
export function isInTime(persona: Persona, counts: readonly number[], { after, until }: Way): boolean {
  const wasSaid = (pool: string): boolean => counts[persona.deckNumbers.pool.get(pool)!]! > 0;
  return (after === undefined || wasSaid(after)) && (until === undefined || !wasSaid(until));
}

import { defaultPolicy } from './default-policy.ts';
import { boundsOf, type Bounds } from './mood.ts';
import { Moment, type ActOption, type Policy } from './policy.ts';

/** One way to answer a moment, ready for use. */
export type Way = Omit<ActOption, 'when'> & { readonly bounds: readonly Bounds[] };

/** The ways to answer each moment; none is missing. */
export type Ways = ReadonlyMap<Moment, readonly Way[]>;

/** Makes a way ready for use. */
function toWay({ when, ...option }: ActOption): Way {
  return { ...option, bounds: boundsOf(when) };
}

/** The ways to answer each moment: the persona's own, else the common ones. */
export function listWays(policy: Policy): Ways {
  return new Map(
    Moment.options.map((moment) => [moment, (policy[moment] ?? defaultPolicy[moment]).map(toWay)]),
  );
}

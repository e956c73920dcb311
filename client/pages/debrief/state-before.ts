import type { Debrief } from '../../../server/protocol/debrief.ts';

type State = Debrief['turns'][number]['state'];

/** The client's state before the first turn: what the first change of each variable started from. */
export function stateBefore({ turns }: Debrief): State {
  const first = turns[0];
  const state: State = {
    ...(first?.state ?? { trust: 0, resistance: 0, readiness: 0, arousal: 0, energy: 0, dominance: 0.5 }),
  };
  for (const { variable, from } of first?.changes ?? []) state[variable] = from;
  return state;
}

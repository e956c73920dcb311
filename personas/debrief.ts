import { toldIds } from './disclose.ts';
import type { ThoughtCause } from './lines.ts';
import type { Persona } from './persona.ts';
import type { PersonaState } from './state.ts';
import { countDealt } from './talk-state.ts';
import type { Change, Move } from './turn.ts';

/** What one turn did to the client, and through what. Layers are "topic/layer". */
type DebriefTurn = {
  readonly turn: number;
  readonly moment: Move['moment'];
  readonly cause: ThoughtCause | null;
  readonly changes: readonly Change[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly told: string | null;
};

/** What a talk did to the client: material for the debrief, never shown during the talk. */
export type Debrief = {
  readonly turns: readonly DebriefTurn[];
  /** Ids of what she told, in the order of the sheet. */
  readonly told: readonly string[];
  /** Layers of which nothing was told, in the order of the sheet. */
  readonly missedLayers: readonly string[];
  readonly reachedCore: boolean;
  readonly contaminated: readonly string[];
};

/** What the moves of a talk did to the client; `state` is the state after the last of them. */
export function debriefOf(persona: Persona, moves: readonly Move[], state: PersonaState): Debrief {
  const counts = countDealt(persona, state.dealt);
  const isTold = (deck: number): boolean => counts[deck]! > 0;
  const { core } = persona.sheet;
  return {
    turns: moves.map(({ turn, moment, cause, changes, opened, closed, tell }) => ({
      turn,
      moment,
      cause,
      changes,
      opened,
      closed,
      told: tell,
    })),
    told: toldIds(persona, state),
    missedLayers: persona.layers.filter(({ tells }) => !tells.some(isTold)).map(({ key }) => key),
    reachedCore: persona.layers.some(
      ({ key, tells }) => key === `${core.topic}/${core.layer}` && tells.some(isTold),
    ),
    contaminated: state.contaminated,
  };
}

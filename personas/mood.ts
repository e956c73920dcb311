import * as z from 'zod';

const UnitInterval = z.number().min(0).max(1);

/** The client's state: five variables, each in [0, 1] (persona model, "State"). */
export const Mood = z.strictObject({
  trust: UnitInterval,
  resistance: UnitInterval,
  readiness: UnitInterval,
  arousal: UnitInterval,
  energy: UnitInterval,
});
/** The client's state: five variables, each in [0, 1]. */
export type Mood = z.output<typeof Mood>;

/** The names of the five variables. */
export const MoodVariable = z.keyof(Mood);
/** The name of one of the five variables. */
export type MoodVariable = z.output<typeof MoodVariable>;
/** The names of the five variables, in the order in which they are shown. */
export const moodVariables: readonly MoodVariable[] = MoodVariable.options;

/** Changes of the five variables, each in [-1, 1]. */
export const MoodChange = z.partialRecord(MoodVariable, z.number().min(-1).max(1));
/** Changes of the five variables. */
export type MoodChange = z.output<typeof MoodChange>;

/** Bounds on the five variables, ends included. */
export const StateConditions = z.partialRecord(
  MoodVariable,
  z.strictObject({ min: UnitInterval.optional(), max: UnitInterval.optional() }),
);
/** Bounds on the five variables, ends included. */
export type StateConditions = z.output<typeof StateConditions>;

/** Whether the mood lies within the bounds, each bound made harder by `shift` (easier when negative). */
export function holds(conditions: StateConditions, mood: Mood, shift = 0): boolean {
  for (const variable of moodVariables) {
    const bound = conditions[variable];
    if (bound === undefined) continue;
    if (bound.min !== undefined && mood[variable] < bound.min + shift) return false;
    if (bound.max !== undefined && mood[variable] > bound.max - shift) return false;
  }
  return true;
}

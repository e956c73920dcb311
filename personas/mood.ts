import * as z from 'zod';

const UnitInterval = z.number().min(0).max(1);

/**
 * The client's state: variables, each in [0, 1] (persona model, "State"). `dominance` is who leads between the two, the
 * upright axis of Leary's rose: 1 is wholly above the trainee; it stays half-way in whom nothing moves it.
 */
export const Mood = z.strictObject({
  trust: UnitInterval,
  resistance: UnitInterval,
  readiness: UnitInterval,
  arousal: UnitInterval,
  energy: UnitInterval,
  dominance: UnitInterval.default(0.5),
});
/** The client's state: variables, each in [0, 1]. */
export type Mood = z.output<typeof Mood>;

/** The names of the variables. */
export const MoodVariable = z.keyof(Mood);
/** The name of one of the variables. */
export type MoodVariable = z.output<typeof MoodVariable>;
/** The names of the variables, in the order in which they are shown. */
export const moodVariables: readonly MoodVariable[] = MoodVariable.options;

/** Changes of the variables, each in [-1, 1]. */
export const MoodChange = z.partialRecord(MoodVariable, z.number().min(-1).max(1));
/** Changes of the variables. */
export type MoodChange = z.output<typeof MoodChange>;

/** Bounds on the variables, ends included. */
export const StateConditions = z.partialRecord(
  MoodVariable,
  z.strictObject({ min: UnitInterval.optional(), max: UnitInterval.optional() }),
);
/** Bounds on the variables, ends included. */
export type StateConditions = z.output<typeof StateConditions>;

/** Bounds on one variable, infinite where it has none: what is compared turn after turn. */
export type Bounds = { readonly variable: MoodVariable; readonly min: number; readonly max: number };

/** Makes conditions ready for holds. */
export function boundsOf(conditions: StateConditions): Bounds[] {
  return moodVariables.flatMap((variable) => {
    const bound = conditions[variable];
    return bound === undefined ? [] : [{ variable, min: bound.min ?? -Infinity, max: bound.max ?? Infinity }];
  });
}

/** Whether the mood lies within the bounds, each bound made harder by `shift` (easier when negative). */
export function holds(bounds: readonly Bounds[], mood: Mood, shift: number): boolean {
  for (const { variable, min, max } of bounds) {
    const value = mood[variable];
    if (value < min + shift || value > max - shift) return false;
  }
  return true;
}

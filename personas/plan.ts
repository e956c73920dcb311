import * as z from 'zod';
import { advance } from './advance.ts';
import { ContentError } from './content-error.ts';
import { toldIds } from './disclose.ts';
import { initialState } from './initial-state.ts';
import { moodVariables, StateConditions } from './mood.ts';
import { open } from './open.ts';
import type { Persona } from './persona.ts';
import { ClientAct, Moment } from './policy.ts';
import { Difficulty, type PersonaState } from './state.ts';
import { Ended, type Move } from './turn.ts';
import { readYaml, schemaProblems } from './yaml-source.ts';

const LayerKey = z.string().regex(/^[a-z-]+\/(surface|middle|core)$/, 'expected topic/layer');
const OneOrMore = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.array(schema).min(1)]);

/** What must be so after a turn of a plan, or after its last turn; what is left out is free. */
const Expectation = z.strictObject({
  /** One act, or several of which any will do: the choice is drawn. */
  act: OneOrMore(ClientAct).optional(),
  moment: OneOrMore(Moment).optional(),
  topic: z.string().optional(),
  tells: z.string().optional(),
  advice: z.string().nullable().optional(),
  /** Layers that are open after it, as "topic/layer". */
  open: z.array(LayerKey).optional(),
  shut: z.array(LayerKey).optional(),
  told: z.array(z.string()).optional(),
  untold: z.array(z.string()).optional(),
  mood: StateConditions.optional(),
  ended: Ended.optional(),
});
type Expectation = z.output<typeof Expectation>;

/**
 * A talk that a persona must hold to: trainee turns with their codes given by hand, and what is expected of her.
 * It is played with each of its seeds, and must come out with every one.
 */
export const Plan = z.strictObject({
  plan: z.string(),
  persona: z.string(),
  language: z.enum(['nl', 'en']),
  difficulty: Difficulty,
  seeds: z.array(z.int()).min(1),
  shows: z.string().min(1),
  turns: z
    .array(
      z.strictObject({
        /** What the trainee says; left out for a silence. */
        say: z.string().min(1).optional(),
        codes: z.array(z.string()).default([]),
        expect: Expectation.default({}),
      }),
    )
    .min(1),
  finally: Expectation,
});
/** A talk that a persona must hold to. */
export type Plan = z.output<typeof Plan>;

/** Reads a plan. @throws ContentError that lists every problem; the author's fault */
export function parsePlan(text: string, file: string): Plan {
  const source = readYaml(text, file);
  if (source.problems.length > 0) throw new ContentError(source.problems);
  const parsed = Plan.safeParse(source.value);
  if (!parsed.success) throw new ContentError(schemaProblems(source, parsed.error.issues));
  return parsed.data;
}

function missing(wanted: readonly string[] | undefined, present: readonly string[]): string[] {
  return (wanted ?? []).filter((id) => !present.includes(id));
}

function differences(
  persona: Persona,
  state: PersonaState,
  move: Move | null,
  expected: Expectation,
): string[] {
  const found: string[] = [];
  const expectOne = (name: string, wanted: unknown, came: unknown): void => {
    if (wanted === undefined) return;
    const all = Array.isArray(wanted) ? wanted : [wanted];
    if (!all.includes(came)) found.push(`expected ${name} ${all.join(' or ')}, came ${String(came)}`);
  };
  if (move !== null) {
    expectOne('act', expected.act, move.act);
    expectOne('moment', expected.moment, move.moment);
    expectOne('topic', expected.topic, move.topic);
    expectOne('tell', expected.tells, move.tell);
    expectOne('advice', expected.advice, move.advice);
  }
  expectOne('ended', expected.ended, state.ended);
  const told = toldIds(persona, state);
  for (const key of missing(expected.open, state.open)) found.push(`expected ${key} open, came shut`);
  for (const key of expected.shut ?? []) {
    if (state.open.includes(key)) found.push(`expected ${key} shut, came open`);
  }
  for (const id of missing(expected.told, told)) found.push(`expected ${id} told, came untold`);
  for (const id of expected.untold ?? [])
    if (told.includes(id)) found.push(`expected ${id} untold, came told`);
  for (const variable of moodVariables) {
    const { min = 0, max = 1 } = expected.mood?.[variable] ?? {};
    const value = state.mood[variable];
    if (value < min || value > max) found.push(`expected ${variable} from ${min} to ${max}, came ${value}`);
  }
  return found;
}

/** Plays a plan with each of its seeds; what did not come out as expected, with seed and turn (from 1). */
export function playPlan(persona: Persona, plan: Plan): string[] {
  return plan.seeds.flatMap((seed) => {
    const found: string[] = [];
    let state = initialState(persona, { language: plan.language, seed, difficulty: plan.difficulty });
    state = open(persona, state)?.state ?? state;
    for (const [place, { say, codes, expect }] of plan.turns.entries()) {
      const action = say === undefined ? 'silence' : 'say';
      const step = advance(persona, state, {
        action,
        text: say ?? '',
        mainAct: 'other',
        codes,
        utterances: [],
      });
      state = step.state;
      for (const difference of differences(persona, state, step.move, expect)) {
        found.push(`seed ${seed}, turn ${place + 1}: ${difference}`);
      }
    }
    for (const difference of differences(persona, state, null, plan.finally)) {
      found.push(`seed ${seed}, at the end: ${difference}`);
    }
    return found;
  });
}

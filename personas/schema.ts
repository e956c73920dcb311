import * as z from 'zod';
import { personWords } from './understand/kinds.ts';
import { Mood, MoodChange, StateConditions } from './mood.ts';
import { Policy } from './policy.ts';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case');
const Bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const BilingualList = z.strictObject({ nl: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });

/** The three depths of a topic, from what anyone may know to what hurts. */
export const Depth = z.enum(['surface', 'middle', 'core']);
/** A depth of a topic. */
export type Depth = z.output<typeof Depth>;

const Layer = z.strictObject({
  id: Depth,
  opens: StateConditions.optional(),
  /** The pool from which she must have spoken first ('news-heard'). */
  after: Id.optional(),
  feeling: Bilingual.optional(),
  tells: z.array(z.strictObject({ id: Id, gist: z.string().min(1) })).min(1),
});

const Topic = z.strictObject({
  id: Id,
  /** Topics that this one brings to mind, dearest first; she moves there when this one is told or stays shut. */
  leadsTo: z.array(Id).default([]),
  /** How the person whom it is about is spoken of; left out where it is about nobody else. */
  person: z.enum(personWords).optional(),
  layers: z.tuple([
    Layer.extend({ id: z.literal('surface') }),
    Layer.extend({ id: z.literal('middle') }),
    Layer.extend({ id: z.literal('core') }),
  ]),
});

const Level = z.strictObject({
  /** Factor on changes for the better. */
  gain: z.number().positive(),
  /** Factor on changes for the worse. */
  loss: z.number().positive(),
  /** Added to each lower bound of a layer's conditions, taken from each upper one. */
  threshold: z.number().min(-0.5).max(0.5),
});

/** How an effect wears out: the factor at the first, second, third ... time in a row. Chosen, not measured. */
const defaultWear = [1, 0.8, 0.6, 0.35, 0.2];

/** The fewest lines in a pool of a persona's own; chosen: what comes up each few turns. */
const fewestOwnLines = 8;

/** A persona's sheet (persona.yaml): who she is, what there is to find out, and what moves her. */
export const PersonaSheet = z.strictObject({
  id: Id,
  version: z.int().min(1),
  aliases: z.array(Id),
  name: z.string().min(1),
  age: z.int().min(3).max(120),
  addressesTraineeAs: z.enum(['informal', 'formal']),
  setting: Bilingual,
  summary: Bilingual,
  intent: Bilingual,
  learningGoals: z.array(Id).min(1),
  contentWarnings: BilingualList,
  neverSays: z.array(z.string().min(1)).min(1),
  opens: z.enum(['client', 'trainee']),
  start: Mood,
  core: z.strictObject({ topic: Id, layer: Depth }),
  agenda: z.array(Id).min(1),
  topics: z.array(Topic).min(1),
  advice: z.array(z.strictObject({ id: Id, gist: z.string().min(1) })),
  facts: z.record(Id, z.string().min(1)),
  /** Figures of speech that she takes at their word ('met je mond vol tanden'), each with a note for the writers. */
  literal: z.record(Id, z.string().min(1)).default({}),
  /** Pools of lines that only this client has, with what they are for and the least number of lines. */
  ownPools: z
    .record(Id, z.strictObject({ gist: z.string().min(1), least: z.int().min(1).default(fewestOwnLines) }))
    .default({}),
  /** Whether she goes along with what is put in her mouth, also where she knows better. */
  suggestible: z.boolean().default(false),
  /** The topic that an everyday fact belongs to, by the first word of its id (`daan` of `daan-age`). */
  factTopics: z.record(z.string(), Id).default({}),
  reactions: z.record(Id, MoodChange),
  /** What the engine sees by itself, without a code. */
  ownReactions: z
    .strictObject({
      misfit: MoodChange,
      'feeling-ignored': MoodChange,
      'feeling-met': MoodChange,
      apology: MoodChange,
      insult: MoodChange,
      'told-middle': MoodChange,
      'told-core': MoodChange,
      'each-turn': MoodChange,
    })
    .partial()
    .default({}),
  wear: z.array(z.number().min(0).max(1)).min(1).default(defaultWear),
  /** Codes whose effect never wears out. */
  wearless: z.array(Id).default([]),
  /** How far arousal moves back to its start value each turn, as a share of the distance. */
  settling: z.number().min(0).max(1).default(0.1),
  layerConditions: z.strictObject({
    surface: StateConditions,
    middle: StateConditions,
    core: StateConditions,
  }),
  /** How far a condition may be missed before a layer that was open closes again. */
  closesAfter: z.number().min(0).max(0.2).default(0.04),
  difficulty: z.strictObject({ 1: Level, 2: Level, 3: Level }),
  walkOut: z.strictObject({
    resistanceMin: z.number().min(0).max(1),
    trustMax: z.number().min(0).max(1),
    signsFirst: z.int().min(1),
  }),
  /** Where she answers otherwise than people in general do (default-policy.ts). */
  policy: Policy.default({}),
});
/** A persona's sheet. */
export type PersonaSheet = z.output<typeof PersonaSheet>;

import * as z from 'zod/mini';
import { TurnCoding } from '../../rubrics/finding.ts';
import { CriterionResult, MeasureResult } from '../../rubrics/scoring/report.ts';
import { BilingualText } from '../../rubrics/turn.ts';
import { Difficulty, Expression, PersonaCard, SessionId, TalkLanguage } from './practice.ts';
import { EndReason, TraineeAction } from './socket.ts';

/** What changed in the client at one turn; amounts are changes in [-1, 1]. */
const StateChange = z.object({
  variable: z.enum(['trust', 'resistance', 'readiness', 'arousal', 'energy', 'dominance']),
  from: z.number(),
  to: z.number(),
  /** The codes or events that moved it most, strongest first. */
  causes: z.array(z.string()),
});

/** A layer of the client's story that opened or closed at a turn. */
export const LayerChange = z.object({
  topic: z.string(),
  topicName: z.string(),
  layer: z.enum(['surface', 'middle', 'core']),
  change: z.enum(['opened', 'closed']),
  causes: z.array(z.string()),
});

/** One exchange: what the trainee did, what it was, what the client said, thought and felt. */
export const DebriefTurn = z.object({
  turn: z.number(),
  action: TraineeAction,
  text: z.string(),
  coding: TurnCoding,
  speech: z.string(),
  nonverbal: z.nullable(z.string()),
  expression: Expression,
  thought: z.nullable(z.string()),
  act: z.string(),
  state: z.object({
    trust: z.number(),
    resistance: z.number(),
    readiness: z.number(),
    arousal: z.number(),
    energy: z.number(),
    dominance: z.number(),
  }),
  changes: z.array(StateChange),
  layers: z.array(LayerChange),
  /** Whether the client told something of the story in this turn. */
  told: z.boolean(),
  /** What the trainee put in the client's mouth, and the client went along with. */
  putIn: z.array(z.string()),
});
/** One exchange of the talk, with all that was hidden while it lasted. */
export type DebriefTurn = z.infer<typeof DebriefTurn>;

/** GET /api/sessions/:id/debrief, once the talk is over. */
export const Debrief = z.object({
  sessionId: SessionId,
  persona: PersonaCard,
  language: TalkLanguage,
  difficulty: Difficulty,
  startedAt: z.number(),
  endedAt: z.number(),
  endReason: EndReason,
  rubric: z.object({ id: z.string(), version: z.number(), name: BilingualText }),
  opening: z.nullable(
    z.object({ speech: z.string(), nonverbal: z.nullable(z.string()), expression: Expression }),
  ),
  measures: z.array(MeasureResult),
  criteria: z.array(CriterionResult),
  turns: z.array(DebriefTurn),
  /** Layers that the client could have told and did not, in the order of the story. */
  missed: z.array(
    z.object({ topic: z.string(), topicName: z.string(), layer: z.enum(['surface', 'middle', 'core']) }),
  ),
  /** Where the client was about to tell more, and the turn that led away from it, with its codes. */
  chances: z.array(
    z.object({
      turn: z.number(),
      topic: z.string(),
      topicName: z.string(),
      layer: z.enum(['middle', 'core']),
      by: z.enum(['closed', 'left']),
      codes: z.array(z.string()),
    }),
  ),
  versions: z.object({ engine: z.string(), persona: z.string(), rubric: z.string() }),
});
/** The debrief of a talk. */
export type Debrief = z.infer<typeof Debrief>;

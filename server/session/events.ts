import * as z from 'zod';
import { ClientTurn, Move, PersonaState } from '../../personas/index.ts';
import { SessionReport, TurnCoding } from '../../rubrics/index.ts';
import { Debrief } from '../protocol/debrief.ts';
import {
  Difficulty,
  Expression,
  FeedbackMoment,
  PersonaCard,
  TalkLanguage,
  unstoredExpression,
} from '../protocol/practice.ts';
import { EndReason, TraineeAction, TurnId } from '../protocol/socket.ts';

/** A talk began: with whom, how, and the client's state after its first words. The persona's version stands on its card. */
export const SessionStarted = z.object({
  type: z.literal('session-started'),
  persona: PersonaCard,
  language: TalkLanguage,
  difficulty: Difficulty,
  feedback: FeedbackMoment,
  /** Version of the program. */
  engine: z.string(),
  state: PersonaState,
});

/** The trainee said something, or left a silence. */
const TraineeSpoke = z.object({
  type: z.literal('trainee-spoke'),
  turnId: TurnId,
  action: TraineeAction,
  text: z.string(),
});

/** What the trainee did in that turn; each finding carries the version of its code. */
export const TurnCoded = z.object({ type: z.literal('turn-coded'), turnId: TurnId, coding: TurnCoding });

/** What it did to the client, and why; not for the trainee's eyes before the debrief. */
const PersonaMoved = z.object({
  type: z.literal('persona-moved'),
  turnId: TurnId,
  /** Versions of the program and of the persona that decided it. */
  engine: z.string(),
  personaVersion: z.number(),
  move: Move,
  state: PersonaState,
  thought: ClientTurn.shape.thought,
});

/** What the client said and showed; `turnId` is null for an opening. */
const PersonaSpoke = z.object({
  type: z.literal('persona-spoke'),
  turnId: z.nullable(TurnId),
  speech: z.string(),
  nonverbal: z.string().nullable(),
  /** Turns from before there were faces were stored without it. */
  expression: z.prefault(Expression, unstoredExpression),
});

/** The talk is over. */
const SessionEnded = z.object({ type: z.literal('session-ended'), reason: EndReason });

/** What the talk came to, under the rubric and version named in the report, and what the client never got to tell. */
const SessionScored = z.object({
  type: z.literal('session-scored'),
  engine: z.string(),
  report: SessionReport,
  missed: Debrief.shape.missed,
});

/** Everything that can stand in a session's log. */
export const SessionEvent = z.discriminatedUnion('type', [
  SessionStarted,
  TraineeSpoke,
  TurnCoded,
  PersonaMoved,
  PersonaSpoke,
  SessionEnded,
  SessionScored,
]);
/** Everything that can stand in a session's log. */
export type SessionEvent = z.output<typeof SessionEvent>;

import * as z from 'zod/mini';
import { TurnCoding } from '../../rubrics/finding.ts';
import { BilingualText } from '../../rubrics/turn.ts';
import { Difficulty, Expression, FeedbackMoment, PersonaCard, SessionId, TalkLanguage } from './practice.ts';

/** Longest text of one trainee turn, in UTF-16 code units; chosen: four pages of speech, far under the frame limit. */
export const maxTurnLength = 8_000;
/** Largest frame the server reads, in bytes. A larger one closes the socket with 1009. */
export const maxFrameBytes = 64 * 1024;

/** Made by the client's program, unique for a turn in its session; a resend under the same id does nothing twice. */
export const TurnId = z.string().check(z.regex(/^[\w-]{8,64}$/));

/** What the trainee does in a turn: says something, or deliberately leaves a silence. */
export const TraineeAction = z.enum(['say', 'silence']);
/** What the trainee does in a turn. */
export type TraineeAction = z.infer<typeof TraineeAction>;

/** Why a talk is over: the trainee rounded it off, the client said goodbye, or the client walked out. */
export const EndReason = z.enum(['trainee-ended', 'goodbye', 'walk-out']);
/** Why a talk is over. */
export type EndReason = z.infer<typeof EndReason>;

/** What a trainee may see of the log of the own session, before the debrief. */
export const VisibleEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('session-started'),
    persona: PersonaCard,
    language: TalkLanguage,
    difficulty: Difficulty,
    feedback: FeedbackMoment,
  }),
  z.object({ type: z.literal('trainee-spoke'), turnId: TurnId, action: TraineeAction, text: z.string() }),
  z.object({ type: z.literal('turn-coded'), turnId: TurnId, coding: TurnCoding }),
  z.object({
    type: z.literal('persona-spoke'),
    turnId: z.nullable(TurnId),
    speech: z.string(),
    nonverbal: z.nullable(z.string()),
    /** Left out in turns that were stored before there were faces: `unstoredExpression` then. */
    expression: z.optional(Expression),
  }),
  z.object({ type: z.literal('session-ended'), reason: EndReason }),
]);
/** What a trainee may see of the log of the own session. */
export type VisibleEvent = z.infer<typeof VisibleEvent>;

/** An event with its place in the session's log (from 1, rising, with gaps where an event is not for the trainee's eyes). */
export const NumberedEvent = z.object({ seq: z.number(), recordedAt: z.number(), event: VisibleEvent });
/** An event with its place in the session's log; `recordedAt` in epoch ms, UTC. */
export type NumberedEvent = z.infer<typeof NumberedEvent>;

/** Every message that a client may send. */
export const ClientMessage = z.discriminatedUnion('type', [
  /** Gives all visible events with seq > after, then those that come. */
  z.strictObject({
    type: z.literal('session-join'),
    sessionId: SessionId,
    after: z.int().check(z.minimum(0)),
  }),
  z.strictObject({
    type: z.literal('turn-submit'),
    sessionId: SessionId,
    turnId: TurnId,
    action: TraineeAction,
    /** Empty for a silence. */
    text: z.string().check(z.maxLength(maxTurnLength)),
  }),
  z.strictObject({ type: z.literal('session-end'), sessionId: SessionId }),
  z.strictObject({ type: z.literal('ping') }),
]);
/** Every message that a client may send. */
export type ClientMessage = z.infer<typeof ClientMessage>;

/** Every message that the server sends. */
export const ServerMessage = z.discriminatedUnion('type', [
  /** Answer to session-join, before the backfill. `lastSeq` is the newest seq of the log at that moment. */
  z.object({ type: z.literal('session-joined'), sessionId: SessionId, lastSeq: z.number() }),
  /**
   * New or asked-for events in rising order. A trainee-spoke with the own turnId acknowledges that turn: it is stored.
   * A resend of a stored turn is answered with that turn's events once more, under their old seqs.
   */
  z.object({ type: z.literal('session-events'), sessionId: SessionId, events: z.array(NumberedEvent) }),
  z.object({ type: z.literal('pong') }),
  z.object({
    type: z.literal('error'),
    /** From the catalogue in server/errors.ts, snake_case. */
    code: z.string(),
    message: BilingualText,
    /** Where and what was expected, for whoever writes a client; null when there is nothing to add. */
    details: z.nullable(z.string()),
    retryable: z.boolean(),
    sessionId: z.nullable(z.string()),
    turnId: z.nullable(z.string()),
  }),
]);
/** Every message that the server sends. */
export type ServerMessage = z.infer<typeof ServerMessage>;

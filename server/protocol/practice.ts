import * as z from 'zod/mini';
import { BilingualText, Language } from '../../rubrics/turn.ts';

/** The language of a talk. */
export const TalkLanguage = Language;
/** An unguessable id of a session, made by the server. */
export const SessionId = z.string().check(z.regex(/^[\w-]{16,64}$/));
/** How hard a client is to reach: 1 forgiving, 2 as in life, 3 demanding. */
export const Difficulty = z.literal([1, 2, 3]);
/** How hard a client is to reach. */
export type Difficulty = z.infer<typeof Difficulty>;
/** When the trainee sees findings: after each turn, or in the debrief only. */
export const FeedbackMoment = z.enum(['each-turn', 'at-end']);
/** When the trainee sees findings. */
export type FeedbackMoment = z.infer<typeof FeedbackMoment>;

/** What a client's face and posture show; `playing` is for a child. */
export const Expression = z.enum([
  'at-ease',
  'guarded',
  'looking-away',
  'moved',
  'angry',
  'thinking',
  'playing',
]);
/** What a client's face and posture show. */
export type Expression = z.infer<typeof Expression>;
/** The expression of a turn that was stored without one. */
export const unstoredExpression: Expression = 'at-ease';

/** A code by its id with its name in the field. */
const CodeName = z.object({ code: z.string(), name: BilingualText });

/** What may be known of a client before the talk. */
export const PersonaCard = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  age: z.number(),
  setting: BilingualText,
  summary: BilingualText,
  learningGoals: z.array(CodeName),
  contentWarnings: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
});
/** What may be known of a client before the talk. */
export type PersonaCard = z.infer<typeof PersonaCard>;

/** GET /api/personas */
export const PersonaList = z.object({ personas: z.array(PersonaCard) });

/** POST /api/sessions, body. */
export const SessionRequest = z.strictObject({
  personaId: z.string().check(z.maxLength(64)),
  language: TalkLanguage,
  difficulty: Difficulty,
  feedback: FeedbackMoment,
});
/** POST /api/sessions, body. */
export type SessionRequest = z.infer<typeof SessionRequest>;
/** POST /api/sessions, answer. */
export const SessionCreated = z.object({ sessionId: SessionId });

/** GET /api/sessions: the own talks of this browser, newest first. */
export const SessionList = z.object({
  sessions: z.array(
    z.object({
      sessionId: SessionId,
      personaName: z.string(),
      language: TalkLanguage,
      difficulty: Difficulty,
      startedAt: z.number(),
      /** Trainee turns so far. */
      turns: z.number(),
      ended: z.boolean(),
    }),
  ),
});
/** GET /api/sessions: the own talks of this browser. */
export type SessionList = z.infer<typeof SessionList>;

/** GET /api/codes: the names for labels and filters. */
export const CodeList = z.object({
  codes: z.array(z.object({ id: z.string(), version: z.number(), name: BilingualText, gist: BilingualText })),
});
/** GET /api/codes/:id: the page of a code; `html` is rendered from our own Markdown. */
export const CodePage = z.object({ id: z.string(), name: BilingualText, html: BilingualText });

/** An error over HTTP, with a status of 400 or above. */
export const ErrorAnswer = z.object({
  code: z.string(),
  message: BilingualText,
  details: z.nullable(z.string()),
  retryable: z.boolean(),
});
/** An error over HTTP. */
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;

import * as z from 'zod/mini';
import type { BilingualText } from '../../rubrics/turn.ts';
import {
  CodeList,
  CodePage,
  ErrorAnswer,
  PersonaList,
  SessionCreated,
  SessionList,
  type SessionRequest,
} from '../../server/protocol/practice.ts';
import { en } from '../i18n/en.ts';
import { nl } from '../i18n/nl.ts';

/**
 * A request that did not work out. `code` is the server's, or `server_away` (no answer at all) or `unreadable_answer`;
 * `text` is for the user, in both languages.
 */
export class ApiError extends Error {
  readonly code: string;
  readonly text: BilingualText;
  readonly retryable: boolean;

  constructor({
    code,
    text,
    retryable,
    cause,
  }: { code: string; text: BilingualText; retryable: boolean; cause?: unknown }) {
    super(code, { cause });
    this.code = code;
    this.text = text;
    this.retryable = retryable;
  }
}

/** Sends a request of the given shape and gives the answer as it came. Throws ApiError. */
async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new ApiError({
      code: 'server_away',
      text: { nl: nl.common.away, en: en.common.away },
      retryable: true,
      cause,
    });
  }
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return answer;
  const failure = z.safeParse(ErrorAnswer, answer);
  if (!failure.success) throw unreadable(failure.error);
  const { code, message, retryable } = failure.data;
  throw new ApiError({ code, text: message, retryable });
}

/** Checks an answer at the door. Throws ApiError when it is not what the protocol says. */
export function readAnswer<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const read = z.safeParse(schema, answer);
  if (!read.success) throw unreadable(read.error);
  return read.data;
}

function unreadable(cause: unknown): ApiError {
  const text = { nl: nl.common.unreadable, en: en.common.unreadable };
  return new ApiError({ code: 'unreadable_answer', text, retryable: false, cause });
}

/** GET a resource under /api and check it. Throws ApiError. */
export async function getChecked<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
): Promise<z.infer<Schema>> {
  return readAnswer(schema, await send('GET', path));
}

/** The clients that can be practised with. Throws ApiError. */
export const fetchPersonas = async () => (await getChecked(PersonaList, '/api/personas')).personas;

/** The own talks of this browser, newest first. Throws ApiError. */
export const fetchSessions = async () => (await getChecked(SessionList, '/api/sessions')).sessions;

/** All codes with their names. Throws ApiError. */
export const fetchCodes = async () => (await getChecked(CodeList, '/api/codes')).codes;

/** The page of one code. Throws ApiError. */
export const fetchCodePage = (id: string) => getChecked(CodePage, `/api/codes/${encodeURIComponent(id)}`);

/** Starts a talk and gives its id. Throws ApiError. */
export async function startSession(request: SessionRequest): Promise<string> {
  return readAnswer(SessionCreated, await send('POST', '/api/sessions', request)).sessionId;
}

/** Takes a talk away from the server for good. Throws ApiError. */
export async function eraseSession(sessionId: string): Promise<void> {
  await send('DELETE', `/api/sessions/${sessionId}`);
}

/** Where a talk can be downloaded. */
export const exportPath = (sessionId: string) => `/api/sessions/${sessionId}/export`;

import type { Checked, Schema } from '../../server/protocol/check.ts';
import type { SessionRequest } from '../../server/protocol/practice.ts';
import { ApiError, serverAway, unreadableAnswer } from './api-error.ts';

/** The schemas are loaded beside the first request, so that the first page is drawn before they are. */
const schemas = () => import('./api-schemas.ts');

/** Sends a request and gives the answer as it came. Throws ApiError. */
async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const content =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(path, { method, ...content });
  } catch (cause) {
    throw serverAway(cause);
  }
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return answer;
  const { check, ErrorAnswer } = await schemas();
  const failure = check(ErrorAnswer, answer);
  if (failure === null) throw unreadableAnswer();
  throw new ApiError({ code: failure.code, text: failure.message, retryable: failure.retryable });
}

/** Checks an answer at the door. Throws ApiError when it is not what the protocol says. */
async function readAnswer<Any extends Schema>(
  schema: Any | Promise<Any>,
  answer: Promise<unknown>,
): Promise<Checked<Any>> {
  const [{ check }, awaited, came] = await Promise.all([schemas(), schema, answer]);
  const read = check(awaited, came);
  if (read === null) throw unreadableAnswer();
  return read;
}

/** GET a resource under /api and check it. Throws ApiError. */
export function getChecked<Any extends Schema>(
  schema: Any | Promise<Any>,
  path: string,
): Promise<Checked<Any>> {
  return readAnswer(schema, send('GET', path));
}

/** The clients that can be practised with. Throws ApiError. */
export async function fetchPersonas() {
  const { personas } = await getChecked(
    schemas().then(({ PersonaList }) => PersonaList),
    '/api/personas',
  );
  return personas;
}

/** The own talks of this browser, newest first. Throws ApiError. */
export async function fetchSessions() {
  const { sessions } = await getChecked(
    schemas().then(({ SessionList }) => SessionList),
    '/api/sessions',
  );
  return sessions;
}

/** All codes with their names. Throws ApiError. */
export async function fetchCodes() {
  const { codes } = await getChecked(
    schemas().then(({ CodeList }) => CodeList),
    '/api/codes',
  );
  return codes;
}

/** The page of one code. Throws ApiError. */
export function fetchCodePage(id: string) {
  const schema = schemas().then(({ CodePage }) => CodePage);
  return getChecked(schema, `/api/codes/${encodeURIComponent(id)}`);
}

/** Starts a talk and gives its id. Throws ApiError. */
export async function startSession(request: SessionRequest): Promise<string> {
  const schema = schemas().then(({ SessionCreated }) => SessionCreated);
  return (await readAnswer(schema, send('POST', '/api/sessions', request))).sessionId;
}

/** Takes a talk away from the server for good. Throws ApiError. */
export async function eraseSession(sessionId: string): Promise<void> {
  await send('DELETE', `/api/sessions/${sessionId}`);
}

/** Where a talk can be downloaded. */
export const exportPath = (sessionId: string) => `/api/sessions/${sessionId}/export`;

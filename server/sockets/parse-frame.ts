import * as z from 'zod';
import { AppError } from '../errors.ts';
import { ClientMessage } from '../protocol/socket.ts';

/** Longest details that go back to a sender, in UTF-16 code units; chosen. */
const maxDetailsLength = 500;

/**
 * Reads one text frame.
 * @throws AppError `invalid_message` with what was expected and what came
 */
export function parseFrame(frame: string): ClientMessage {
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    throw new AppError('invalid_message', {
      details: 'expected one JSON object in a text frame, came text that is no JSON',
    });
  }
  const parsed = ClientMessage.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_message', { details: renderIssues(parsed.error.issues) });
}

/** The issues of a check in one line: where, what was expected, what kind of thing came. */
export function renderIssues(issues: readonly z.core.$ZodIssue[]): string {
  const parts = issues.map(({ path, message, input }) => {
    const place = path.length === 0 ? 'message' : path.map(String).join('.');
    return `${place}: ${message}, came ${describe(input)}`;
  });
  return parts.join('; ').slice(0, maxDetailsLength);
}

/** Longest value that is repeated to its sender, in UTF-16 code units; long enough for a mistyped word. */
const maxRepeatedLength = 40;

function describe(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  if (typeof input === 'number' || typeof input === 'boolean') return `${typeof input} ${input}`;
  if (typeof input !== 'string') return `a ${typeof input}`;
  return input.length <= maxRepeatedLength ? JSON.stringify(input) : `a text of ${input.length} characters`;
}

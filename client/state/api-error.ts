import type { BilingualText } from '../../server/protocol/shared.ts';
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

  constructor(facts: { code: string; text: BilingualText; retryable: boolean; cause?: unknown }) {
    super(facts.code, { cause: facts.cause });
    this.code = facts.code;
    this.text = facts.text;
    this.retryable = facts.retryable;
  }
}

/** There was no answer at all. */
export function serverAway(cause: unknown): ApiError {
  return new ApiError({
    code: 'server_away',
    text: { nl: nl.common.away, en: en.common.away },
    retryable: true,
    cause,
  });
}

/** There was an answer, and not one that the protocol knows. */
export function unreadableAnswer(): ApiError {
  const text = { nl: nl.common.unreadable, en: en.common.unreadable };
  return new ApiError({ code: 'unreadable_answer', text, retryable: false });
}

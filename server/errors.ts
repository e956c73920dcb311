import type { BilingualText } from '../rubrics/turn.ts';
import type { ErrorAnswer } from './protocol/practice.ts';

type ErrorEntry = { readonly status: number; readonly retryable: boolean; readonly message: BilingualText };

/** Every error that the server answers with: its HTTP status, whether the same again may work, and what a person reads. */
export const errorCatalogue = {
  invalid_message: {
    status: 400,
    retryable: false,
    message: { nl: 'Dit bericht is niet te begrijpen.', en: 'This message cannot be understood.' },
  },
  invalid_body: {
    status: 400,
    retryable: false,
    message: { nl: 'Dit verzoek is niet te begrijpen.', en: 'This request cannot be understood.' },
  },
  invalid_turn: {
    status: 400,
    retryable: false,
    message: {
      nl: 'Een beurt heeft woorden nodig, en een stilte juist geen.',
      en: 'A turn needs words, and a silence needs none.',
    },
  },
  body_too_large: {
    status: 413,
    retryable: false,
    message: { nl: 'Dit verzoek is te groot.', en: 'This request is too large.' },
  },
  unsupported_media_type: {
    status: 415,
    retryable: false,
    message: { nl: 'Stuur dit als JSON.', en: 'Send this as JSON.' },
  },
  foreign_origin: {
    status: 403,
    retryable: false,
    message: {
      nl: 'Dit verzoek komt van een andere website.',
      en: 'This request comes from another website.',
    },
  },
  not_found: {
    status: 404,
    retryable: false,
    message: { nl: 'Dit bestaat niet.', en: 'This does not exist.' },
  },
  unknown_session: {
    status: 404,
    retryable: false,
    message: {
      nl: 'Dit gesprek is hier niet bekend. Misschien is het gewist of in een andere browser begonnen.',
      en: 'This talk is not known here. It may have been erased, or started in another browser.',
    },
  },
  unknown_persona: {
    status: 404,
    retryable: false,
    message: { nl: 'Deze cliënt bestaat niet.', en: 'This client does not exist.' },
  },
  unknown_code: {
    status: 404,
    retryable: false,
    message: { nl: 'Deze code bestaat niet.', en: 'This code does not exist.' },
  },
  not_joined: {
    status: 409,
    retryable: false,
    message: {
      nl: 'Open het gesprek eerst op deze verbinding.',
      en: 'Join the talk on this connection first.',
    },
  },
  session_ended: {
    status: 409,
    retryable: false,
    message: { nl: 'Dit gesprek is al afgerond.', en: 'This talk is over.' },
  },
  session_not_ended: {
    status: 409,
    retryable: false,
    message: {
      nl: 'De nabespreking komt als het gesprek is afgerond.',
      en: 'The debrief comes when the talk is over.',
    },
  },
  session_full: {
    status: 409,
    retryable: false,
    message: {
      nl: 'Dit gesprek is te lang geworden. Rond het af.',
      en: 'This talk has grown too long. Please end it.',
    },
  },
  persona_changed: {
    status: 409,
    retryable: false,
    message: {
      nl: 'Deze cliënt is intussen vernieuwd. Rond dit gesprek af en begin een nieuw.',
      en: 'This client has been renewed since. End this talk and start a new one.',
    },
  },
  too_many_joined: {
    status: 429,
    retryable: false,
    message: {
      nl: 'Er zijn te veel gesprekken open op deze verbinding.',
      en: 'Too many talks are open on this connection.',
    },
  },
  too_many_sockets: {
    status: 429,
    retryable: true,
    message: {
      nl: 'Er zijn te veel verbindingen open vanuit deze browser.',
      en: 'Too many connections are open from this browser.',
    },
  },
  too_many_sessions: {
    status: 429,
    retryable: true,
    message: {
      nl: 'Er zijn net heel veel gesprekken begonnen. Probeer het over een minuut opnieuw.',
      en: 'Very many talks were started just now. Try again in a minute.',
    },
  },
  too_many_messages: {
    status: 429,
    retryable: true,
    message: { nl: 'Dit gaat te snel. De verbinding sluit.', en: 'This is too fast. The connection closes.' },
  },
  store_unavailable: {
    status: 503,
    retryable: true,
    message: {
      nl: 'Je beurt kon niet worden bewaard. Probeer het zo opnieuw.',
      en: 'Your turn could not be stored. Try again in a moment.',
    },
  },
  server_stopping: {
    status: 503,
    retryable: true,
    message: { nl: 'De server start opnieuw op.', en: 'The server is restarting.' },
  },
  client_not_built: {
    status: 503,
    retryable: false,
    message: {
      nl: 'De schermen zijn nog niet gebouwd. Draai: npm run build',
      en: 'The screens are not built yet. Run: npm run build',
    },
  },
  internal_error: {
    status: 500,
    retryable: true,
    message: { nl: 'Er ging bij ons iets mis.', en: 'Something went wrong on our side.' },
  },
} as const satisfies Record<string, ErrorEntry>;

/** The name of an error in the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/**
 * A broken rule, by its code in the catalogue. `details` is for whoever writes a client: where, what was expected,
 * what came. It goes back to the sender and never to the log, since it may quote what was sent.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: string | null;

  constructor(code: ErrorCode, options: { details?: string; cause?: unknown } = {}) {
    super(code, 'cause' in options ? { cause: options.cause } : {});
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? null;
  }
}

/** Anything thrown, as an AppError: itself, or `internal_error` with the thing as its cause. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('internal_error', { cause: thrown });
}

/** The body that an error is answered with. */
export function toErrorAnswer(error: AppError): ErrorAnswer {
  const { message, retryable } = errorCatalogue[error.code];
  return { code: error.code, message, details: error.details, retryable };
}

/** Why the server closes a socket (RFC 6455 section 7.4.1, and the IANA registry of close codes). */
export const closeCodes = {
  /** Nothing was heard for too long. */
  goingAway: 1001,
  /** Too many messages. */
  policyViolation: 1008,
  /** The server restarts: come back in a moment. */
  serviceRestart: 1012,
  /** The reader is too slow: come back later. */
  tryAgainLater: 1013,
} as const;

/** Codes that give back what the client said; what they bring depends on whether it fits. */
export const reflectionCodes: ReadonlySet<string> = new Set([
  'simple-reflection',
  'complex-reflection',
  'feeling-reflection',
  'double-sided-reflection',
  'amplified-reflection',
]);

/** Codes after which a client does not feel passed over. */
export const heedingCodes: ReadonlySet<string> = new Set([
  ...reflectionCodes,
  'summary',
  'empathic-statement',
  'minimal-encourager',
  'silence',
  'naming-nonverbal',
  'affirmation',
  'normalising',
  'e-in-question',
]);

/** Codes by which the trainee tells the client what to do. */
export const adviceCodes: ReadonlySet<string> = new Set([
  'unsolicited-advice',
  'advice-with-permission',
  'taking-over',
]);

/** Codes by which the trainee tells a child what this talk is and how it works. */
export const metacommunicationCodes: ReadonlySet<string> = new Set([
  'meta-purpose',
  'meta-intention',
  'meta-no-right-answer',
  'meta-feedback',
]);

/** Whether one of the turn's codes is in the set. */
export function hasAny(codes: readonly string[], set: ReadonlySet<string>): boolean {
  return codes.some((code) => set.has(code));
}

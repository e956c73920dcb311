/** What the lint has to say of one place. An error keeps a persona out; a warning is for its author to weigh. */
export type Remark = {
  readonly severity: 'error' | 'warning';
  /** The name of the check that found it. */
  readonly check: string;
  /** `file:line:col`. */
  readonly place: string;
  readonly expected: string;
  readonly came: string;
};

/** A remark as one line of text: `file:line:col expected ..., came ... (check)`. */
export function renderRemark({ severity, check, place, expected, came }: Remark): string {
  const sign = severity === 'warning' ? 'warning: ' : '';
  return `${place} ${sign}expected ${expected}, came ${came} (${check})`;
}

/**
 * Thrown when a persona's files do not hold together; the author's fault.
 * `problems` lists every one, each as `file:line:col expected ..., came ...`.
 */
export class ContentError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

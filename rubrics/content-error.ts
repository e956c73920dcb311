/** One thing that is wrong in a content file. `line` and `column` count from 1; 0 when the place is not known. */
export type ContentProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** A content file (rubric, cases) that breaks its rules. Its message has a line `file:line:column what` for each problem. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

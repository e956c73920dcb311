import { ContentError } from '../../rubrics/index.ts';
import { StartError } from '../start-error.ts';

/**
 * Says on standard error why nothing was started, and sets exit code 1. What is neither an operator's nor an author's
 * doing is a bug of ours and is thrown on, with its frames.
 */
export function sayStartError(error: unknown): void {
  if (!(error instanceof StartError) && !(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

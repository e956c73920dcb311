/** Why the server cannot start or a command cannot run, in one sentence for whoever started it. */
export class StartError extends Error {
  constructor(sentence: string, options: { cause?: unknown } = {}) {
    super(sentence, options);
    this.name = 'StartError';
  }
}

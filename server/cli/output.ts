import { once } from 'node:events';

/** Text is handed to standard output in pieces of about this many characters; chosen, not measured. */
const pieceLength = 1 << 16;

/** Standard output with a bounded buffer: `write` waits while the reader is slow. */
export class Output {
  #waiting = '';

  async write(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length >= pieceLength) await this.flush();
  }

  /** Hands on what is still waiting; call it at the end. */
  async flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}

/** Says something beside the result: on standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Says what is wrong with the input and sets the exit code for it. */
export function sayInputError(text: string): void {
  say(text);
  process.exitCode = 1;
}

/** Says what is wrong with the call and sets the exit code for it. */
export function sayWrongUse(text: string): void {
  say(text);
  process.exitCode = 2;
}

/** A reader that stops early (`| head`) ends the command without a word. */
export function endQuietlyWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Lays rows out in columns; the first row is the heading. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (sofar, row) => row.map((cell, column) => Math.max(sofar[column] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [heading = [], ...body] = rows;
  return [line(heading), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)]
    .join('\n')
    .concat('\n');
}

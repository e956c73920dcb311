import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { codeTurn, type Language, type TurnCoding } from '../../rubrics/index.ts';
import { Turn } from '../../rubrics/turn.ts';
import { isTranscriptFile, parseTranscript } from '../transcript/parse-transcript.ts';
import { traineeTurnsOf, TranscriptError } from '../transcript/transcript.ts';
import { endQuietlyWhenReaderLeaves, Output, sayInputError } from './output.ts';

/** How coded turns are written. */
export type CodeOptions = { readonly lang: Language; readonly format: 'jsonl' | 'table' | 'csv' };

type Id = string | number | null;
type Coded = { readonly id: Id; readonly text: string; readonly coding: TurnCoding };

/** A line of the input, apart from the language, which the command may supply. */
const TurnLine = z.object({
  ...Turn.shape,
  id: z.union([z.string(), z.number()]).nullish(),
  lang: z.string().optional(),
});

/**
 * `weerklank code`: codes trainee turns from JSON lines or from a transcript and writes one result for each, in order.
 * A line that is no turn gives an error on its line and exit code 1 at the end; the others are coded all the same.
 */
export async function code(file: string | undefined, options: CodeOptions): Promise<void> {
  endQuietlyWhenReaderLeaves();
  const output = new Output();
  const write = createWriter(output, options.format);
  await write.heading();
  try {
    if (file !== undefined) await access(file);
    if (file !== undefined && isTranscriptFile(file)) await codeTranscript(file, options, write);
    else await codeLines(file, options, write);
  } catch (error) {
    if (error instanceof TranscriptError) sayInputError(`${file}:${error.line} ${error.message}`);
    else if (isFileError(error)) sayInputError(`${file}: the file could not be read (${error.code})`);
    else throw error;
  }
  await output.flush();
}

async function codeTranscript(file: string, options: CodeOptions, write: Writer): Promise<void> {
  const talk = parseTranscript(await readFile(file, 'utf8'), file);
  const lang = talk.language ?? options.lang;
  const age = talk.clientAge ?? undefined;
  let id = 0;
  for (const { text, context, earlier } of traineeTurnsOf(talk.turns)) {
    id += 1;
    await write.coded({ id, text, coding: codeTurn({ lang, age, context, earlier, text }) });
  }
}

async function codeLines(file: string | undefined, options: CodeOptions, write: Writer): Promise<void> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  const name = file ?? 'standard input';
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readTurn(text, options.lang);
    if ('problem' in read) {
      sayInputError(`${name}:${line} ${read.problem}`);
      await write.failed(read.id, read.problem);
    } else {
      await write.coded({ id: read.id, text: read.turn.text, coding: codeTurn(read.turn) });
    }
  }
}

type ReadTurn = { readonly id: Id; readonly turn: Turn } | { readonly id: Id; readonly problem: string };

function readTurn(line: string, lang: Language): ReadTurn {
  let raw: unknown;
  try {
    raw = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, problem: 'expected a JSON object, came something that is no JSON' };
  }
  const id = TurnLine.pick({ id: true }).safeParse(raw).data?.id ?? null;
  const turn = Turn.safeParse(typeof raw === 'object' && raw !== null ? { lang, context: [], ...raw } : raw);
  if (turn.success) return { id, turn: turn.data };
  const [issue] = turn.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  return {
    id,
    problem: `expected a turn; ${place === '' ? '' : `${place}: `}${issue?.message ?? 'wrong form'}`,
  };
}

type Writer = {
  readonly heading: () => Promise<void>;
  readonly coded: (turn: Coded) => Promise<void>;
  readonly failed: (id: Id, problem: string) => Promise<void>;
};

function createWriter(output: Output, format: CodeOptions['format']): Writer {
  const line = (record: unknown): Promise<void> => output.write(`${JSON.stringify(record)}\n`);
  const row = (cells: readonly (string | number | null)[]): Promise<void> =>
    output.write(stringify([cells], { escape_formulas: true }));
  switch (format) {
    case 'jsonl':
      return {
        heading: async () => {},
        coded: ({ id, coding }) => line({ id, ...coding }),
        failed: (id, message) => line({ id, error: { code: 'invalid_turn', message } }),
      };
    case 'csv':
      return {
        heading: () =>
          row([
            'id',
            'text',
            'main act',
            'code',
            'kind',
            'evidence',
            'start',
            'end',
            'confidence',
            'version',
          ]),
        coded: async ({ id, text, coding }) => {
          for (const found of coding.findings) {
            const { kind, evidence, start, end, confidence, version } = found;
            await row([
              id,
              text,
              coding.mainAct,
              found.code,
              kind,
              evidence,
              start,
              end,
              confidence,
              version,
            ]);
          }
          if (coding.findings.length === 0) await row([id, text, coding.mainAct, '', '', '', '', '', '', '']);
        },
        failed: (id, message) => row([id, '', 'invalid_turn', message, '', '', '', '', '', '']),
      };
    case 'table':
      return {
        heading: async () => {},
        coded: ({ id, text, coding }) =>
          output.write(
            `${id ?? '-'}  ${text.replace(/\s+/g, ' ')}\n    ${coding.mainAct}: ${coding.codes.join(', ') || '-'}\n${coding.findings
              .map(
                (found) =>
                  `      ${found.code}${found.kind === null ? '' : ` (${found.kind})`}: "${found.evidence}"\n`,
              )
              .join('')}`,
          ),
        failed: (id, message) => output.write(`${id ?? '-'}  invalid_turn: ${message}\n`),
      };
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import * as z from 'zod';
import { ContextTurn, Language, Turn } from '../../rubrics/index.ts';
import { errorCodeOf } from '../error-code.ts';
import { packageRoot } from '../package-root.ts';

/** Where the expert-coded corpora lie: WEERKLANK_CORPORA, or beside the project. */
export const corporaFolder = resolve(env['WEERKLANK_CORPORA'] ?? join(packageRoot, '../shared/corpora'));

/** The file of conversations that may be learned from. */
export const learningFile = 'annomi-dev.jsonl';

/** Paths of the files of conversations that experts coded, turn by turn, and of single turns coded by the manual. */
export type CorpusFiles = { readonly conversations: readonly string[]; readonly turns: readonly string[] };

/** A corpus that cannot be read: the message says where, what was expected and what came. */
export class CorpusError extends Error {}

/** The corpora in a folder, by their names: `annomi-*.jsonl` and `gold-*.jsonl`. None where there is no such folder. */
export function findCorpora(folder: string): CorpusFiles {
  const names = listFolder(folder);
  const named = (pattern: RegExp): string[] =>
    names
      .filter((name) => pattern.test(name))
      .toSorted()
      .map((name) => join(folder, name));
  return { conversations: named(/^annomi-.*\.jsonl$/), turns: named(/^gold-.*\.jsonl$/) };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = errorCodeOf(error) ?? '';
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(code)) return [];
    throw error;
  }
}

const Annotation = z.object({
  annotator: z.number(),
  main: z.optional(z.enum(['question', 'reflection', 'therapist_input', 'other'])),
  question: z.optional(z.enum(['open', 'closed', 'none'])),
  reflection: z.optional(z.enum(['simple', 'complex', 'none'])),
  input: z.optional(z.string()),
});

const ConversationLine = z.object({
  transcript: z.union([z.number(), z.string()]),
  turn: z.number(),
  source: z.string(),
  quality: z.enum(['high', 'low']),
  speaker: z.enum(['trainee', 'client']),
  en: z.string(),
  nl: z.string(),
  annotations: z.array(Annotation),
});

/** What one expert said of a trainee turn; `none` and `other` where nothing was said. */
export type ExpertLabel = {
  readonly annotator: number;
  readonly main: 'question' | 'reflection' | 'input' | 'other';
  readonly question: 'open' | 'closed' | 'none';
  readonly reflection: 'simple' | 'complex' | 'none';
  readonly advice: boolean;
};

/** A trainee turn of a conversation with what the experts said of it. */
export type ExpertTurn = {
  readonly turn: Turn;
  readonly conversation: string;
  /** Its place in the conversation, as the file numbers it. */
  readonly place: number;
  /** The recording; turns of one recording stay on one side of any split. */
  readonly source: string;
  readonly quality: 'high' | 'low';
  readonly labels: readonly ExpertLabel[];
};

const CodedLine = z.object({
  id: z.string(),
  lang: Language,
  age: z.optional(z.number()),
  context: z.array(ContextTurn),
  text: z.string(),
  codes: z.array(z.string()),
  disputed: z.optional(z.array(z.string())),
});

/** A single turn coded by the manual; what its coders differ on stands under `disputed`. */
export type CodedTurn = {
  readonly id: string;
  readonly turn: Turn;
  readonly codes: readonly string[];
  readonly disputed: readonly string[];
};

// The context of a turn: up to so many turns before it, as in a session.
const contextTurns = 12;

function readLines<Line>(path: string, schema: z.ZodType<Line>): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(parseJson(line));
      if (!parsed.success) throw new CorpusError(`${path}:${index + 1} ${explain(parsed.error)}`);
      return [parsed.data];
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

// What zod says of an issue holds no value, so nothing of what was said is repeated.
function explain({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.map(String).join('.') || 'line'}: ${message}`).join('; ');
}

function toLabel({ annotator, main, question, reflection, input }: z.infer<typeof Annotation>): ExpertLabel {
  return {
    annotator,
    main: main === 'therapist_input' ? 'input' : (main ?? 'other'),
    question: question ?? 'none',
    reflection: reflection ?? 'none',
    advice: input === 'advice',
  };
}

/** The trainee turns of a file of conversations, in order, in one language. Throws CorpusError. */
export function readConversations(path: string, lang: Language): ExpertTurn[] {
  const turns: ExpertTurn[] = [];
  let conversation = '';
  let context: ContextTurn[] = [];
  for (const line of readLines(path, ConversationLine)) {
    if (String(line.transcript) !== conversation) context = [];
    conversation = String(line.transcript);
    const text = line[lang];
    if (line.speaker === 'trainee' && line.annotations.length > 0) {
      const turn = { lang, context: context.slice(-contextTurns), text };
      const labels = line.annotations.map(toLabel);
      turns.push({
        turn,
        conversation,
        place: line.turn,
        source: line.source,
        quality: line.quality,
        labels,
      });
    }
    context.push({ role: line.speaker, text });
  }
  return turns;
}

/** The turns of a file of single turns, in both languages. Throws CorpusError. */
export function readCodedTurns(path: string): CodedTurn[] {
  return readLines(path, CodedLine).map(({ id, codes, disputed, ...turn }) => ({
    id,
    turn: Turn.parse(turn),
    codes,
    disputed: disputed ?? [],
  }));
}

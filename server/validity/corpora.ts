import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import * as z from 'zod';
import { ContextTurn, Language, Turn } from '../../rubrics/index.ts';
import { packageRoot } from '../package-root.ts';

/** Where the expert-coded corpora lie: WEERKLANK_CORPORA, or beside the project. */
export const corporaFolder = resolve(env['WEERKLANK_CORPORA'] ?? join(packageRoot, '../shared/corpora'));

/** The file of conversations that experts coded, turn by turn, and the file of single turns coded by the manual. */
export const corpusFiles = { conversations: 'annomi-dev.jsonl', turns: 'gold-dev.jsonl' } as const;

const Annotation = z.object({
  annotator: z.number(),
  main: z.optional(z.enum(['question', 'reflection', 'therapist_input', 'other'])),
  question: z.optional(z.enum(['open', 'closed', 'none'])),
  reflection: z.optional(z.enum(['simple', 'complex', 'none'])),
  input: z.optional(z.string()),
});

const ConversationLine = z.object({
  transcript: z.union([z.number(), z.string()]),
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

/** True if a file of the corpora is there. */
export function hasCorpus(folder: string, file: string): boolean {
  return existsSync(join(folder, file));
}

function readLines<Line>(path: string, schema: z.ZodType<Line>): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
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

/** The trainee turns of a file of conversations, in order, in one language. */
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
      turns.push({ turn, conversation, source: line.source, quality: line.quality, labels });
    }
    context.push({ role: line.speaker, text });
  }
  return turns;
}

/** The turns of a file of single turns, in both languages. */
export function readCodedTurns(path: string): CodedTurn[] {
  return readLines(path, CodedLine).map(({ id, codes, disputed, ...turn }) => ({
    id,
    turn: Turn.parse(turn),
    codes,
    disputed: disputed ?? [],
  }));
}

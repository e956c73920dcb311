import { extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { type ContextTurn, Language, Speaker } from '../../rubrics/turn.ts';
import { parseSpeaker, speakerWords } from './speaker.ts';
import { type Transcript, TranscriptError } from './transcript.ts';

/** File endings that hold a transcript. */
const transcriptEndings: readonly string[] = ['.txt', '.csv', '.vtt', '.json'];

/** Tells whether a file holds a transcript, by its name. */
export function isTranscriptFile(file: string): boolean {
  return transcriptEndings.includes(extname(file).toLowerCase());
}

/**
 * Reads a transcript.
 * @param text the file's text
 * @param file its name; the ending tells the format
 * @throws TranscriptError with the line, what was expected and what came; the author's fault
 */
export function parseTranscript(text: string, file: string): Transcript {
  const clean = text.replace(/^\uFEFF/, '');
  switch (extname(file).toLowerCase()) {
    case '.txt':
      return plain(parseText(clean));
    case '.csv':
      return plain(parseTable(clean));
    case '.vtt':
      return plain(parseSubtitles(clean));
    case '.json':
      return parseExport(clean);
    default:
      throw new TranscriptError(
        1,
        `expected a file ending in ${transcriptEndings.join(', ')}, came "${file}"`,
      );
  }
}

function plain(turns: ContextTurn[]): Transcript {
  if (turns.length === 0) throw new TranscriptError(1, 'expected at least one turn, came none');
  return { language: null, clientAge: null, turns };
}

/** `Trainee: ...` and `Client: ...`; a line without a role goes on with the turn before it. */
function parseText(text: string): ContextTurn[] {
  const turns: ContextTurn[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, word = '', said = ''] = /^\s*([\p{L}]+)\s*\d*\s*:\s*(.*)$/u.exec(line) ?? [];
    const role = parseSpeaker(word);
    const last = turns.at(-1);
    if (role !== null) turns.push({ role, text: said.trim() });
    else if (last !== undefined)
      turns[turns.length - 1] = { ...last, text: `${last.text}\n${line.trim()}`.trim() };
    else
      throw new TranscriptError(
        index + 1,
        `expected a role (${speakerWords}) and a colon, came "${cut(line)}"`,
      );
  }
  return turns;
}

/** Columns `role` (or speaker) and `text`, with a header; comma or semicolon. */
function parseTable(text: string): ContextTurn[] {
  const delimiter = (text.split(/\r?\n/, 1)[0] ?? '').includes(';') ? ';' : ',';
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parseCsv(text, {
      delimiter,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      info: true,
    });
  } catch (error) {
    throw new TranscriptError(
      1,
      `expected a table in CSV: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return rows.map(({ record, info }) => {
    const word = record['role'] ?? record['speaker'] ?? record['rol'] ?? record['spreker'];
    const said = record['text'] ?? record['tekst'];
    if (word === undefined || said === undefined) {
      throw new TranscriptError(
        1,
        `expected the columns role and text, came ${Object.keys(record).join(', ')}`,
      );
    }
    const role = parseSpeaker(word);
    if (role === null)
      throw new TranscriptError(info.lines, `expected a role (${speakerWords}), came "${cut(word)}"`);
    return { role, text: said.trim() };
  });
}

/** WebVTT with `<v Trainee>` or `Trainee: ` in each cue. Cues of one speaker in a row are one turn. */
function parseSubtitles(text: string): ContextTurn[] {
  const turns: ContextTurn[] = [];
  const lines = text.split(/\r?\n/);
  if (!lines[0]?.startsWith('WEBVTT')) {
    throw new TranscriptError(1, `expected WEBVTT on the first line, came "${cut(lines[0] ?? '')}"`);
  }
  let inCue = false;
  for (const [index, line] of lines.entries()) {
    if (line.includes('-->')) {
      inCue = true;
      continue;
    }
    if (line.trim() === '') inCue = false;
    if (!inCue) continue;
    const [, voice, word, said = ''] = /^(?:<v(?:\.[^ >]*)? ([^>]+)>|([\p{L}]+):\s*)(.*)$/u.exec(line) ?? [];
    const name = voice ?? word;
    const role = name === undefined ? turns.at(-1)?.role : parseSpeaker(name);
    if (role === undefined || role === null) {
      throw new TranscriptError(index + 1, `expected a voice (${speakerWords}), came "${cut(line)}"`);
    }
    const words = (name === undefined ? line : said).replace(/<[^>]*>/g, '').trim();
    const last = turns.at(-1);
    if (last?.role === role) turns[turns.length - 1] = { role, text: `${last.text} ${words}`.trim() };
    else turns.push({ role, text: words });
  }
  return turns;
}

const ExportedTalk = z.object({
  language: z.optional(Language),
  clientAge: z.number().optional(),
  turns: z.array(z.object({ role: Speaker, text: z.string() })).min(1),
});

/** The JSON that this product exports. */
function parseExport(text: string): Transcript {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new TranscriptError(1, `expected JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const talk = ExportedTalk.safeParse(raw);
  if (!talk.success) {
    const issue = talk.error.issues[0];
    throw new TranscriptError(1, `expected an exported talk; ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return {
    language: talk.data.language ?? null,
    clientAge: talk.data.clientAge ?? null,
    turns: talk.data.turns,
  };
}

const shownCharacters = 60;

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}

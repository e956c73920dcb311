import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { YAMLParseError, parse } from 'yaml';
import { z } from 'zod';
import type { Persona } from '../../personas/index.ts';
import type { Language } from '../../rubrics/index.ts';
import { castFolder } from '../content/personas.ts';
import { StartError } from '../start-error.ts';

const Some = z.array(z.string().min(1)).min(1);

/** What scripted trainees say to one client in one language (trainee.nl.yaml beside the client's lines). */
const TraineeScript = z.strictObject({
  persona: z.string(),
  language: z.enum(['nl', 'en']),
  /** Open questions, by topic. */
  topics: z.record(z.string(), z.strictObject({ ask: Some })),
  /** What a good helper gives back after each thing told, and the same as a clause for a summary. */
  tells: z.record(z.string(), z.strictObject({ reflect: z.string().min(1), recap: z.string().min(1) })),
  /** A reflection of each feeling that the sheet names. */
  feel: z.record(z.string(), z.string().min(1)),
  structure: Some,
  affirm: Some,
  autonomy: Some,
  evoke: Some,
  empathy: Some,
  goOn: Some,
  double: Some,
  amplify: Some,
  play: Some.optional(),
  meta: Some.optional(),
  advise: Some,
  interrogate: Some,
  suggest: Some,
  condemn: Some,
  news: Some.optional(),
  badNews: Some.optional(),
});
/** What scripted trainees say to one client in one language. */
export type TraineeScript = z.output<typeof TraineeScript>;

/**
 * Reads what scripted trainees say to a client; `folder` is the client's.
 * @throws StartError that names the file and what is missing or not understood
 */
export async function readTraineeScript(
  persona: Persona,
  language: Language,
  folder = castFolder(persona.sheet.id),
): Promise<TraineeScript> {
  const { topics } = persona.sheet;
  const path = join(folder, `trainee.${language}.yaml`);
  const file = relative(process.cwd(), path);
  const parsed = TraineeScript.safeParse(readYaml(await readText(path, file), file));
  if (!parsed.success) throw new StartError(`${file}: ${z.prettifyError(parsed.error)}`);
  const script = parsed.data;
  const tells = topics.flatMap(({ layers }) => layers.flatMap((layer) => layer.tells.map((tell) => tell.id)));
  const missing = [
    ...topics.filter((topic) => !(topic.id in script.topics)).map((topic) => `topics.${topic.id}`),
    ...tells.filter((tell) => !(tell in script.tells)).map((tell) => `tells.${tell}`),
  ];
  if (missing.length > 0) throw new StartError(`${file}: expected ${missing.join(', ')}, came nothing`);
  return script;
}

async function readText(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new StartError(`${file}: expected what scripted trainees say, came no such file`);
  }
}

function readYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new StartError(`${file}: ${error.message}`);
    throw error;
  }
}

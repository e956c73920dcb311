import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
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
 * Reads what scripted trainees say to a client.
 * @throws StartError that names the file and what is missing or not understood
 */
export async function readTraineeScript(persona: Persona, language: Language): Promise<TraineeScript> {
  const { id, topics } = persona.sheet;
  const file = join(castFolder(id), `trainee.${language}.yaml`);
  const parsed = TraineeScript.safeParse(parse(await readFile(file, 'utf8')));
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

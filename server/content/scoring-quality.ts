import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { errorCodeOf } from '../error-code.ts';
import { packageRoot } from '../package-root.ts';
import { ScoringQuality } from '../protocol/scoring-quality.ts';
import { StartError } from '../start-error.ts';

/** Where the figures are kept that `npm run train` measures. */
export const figuresFile = join(packageRoot, 'rubrics', 'training', 'figures.json');

/**
 * Reads the figures of how well the engine scores; none when they were never measured.
 * @throws StartError when the file is there and is not what was written
 */
export async function loadScoringQuality(): Promise<ScoringQuality> {
  let text: string;
  try {
    text = await readFile(figuresFile, 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return { languages: [] };
    throw error;
  }
  const read = z.safeParse(ScoringQuality, parseJson(text));
  if (read.success) return read.data;
  const place = relative(process.cwd(), figuresFile);
  throw new StartError(`${place}: these are no figures (${z.prettifyError(read.error)}). Run: npm run train`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

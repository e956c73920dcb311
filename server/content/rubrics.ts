import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { codes, parseRubric, type Rubric } from '../../rubrics/index.ts';
import { packageRoot } from '../package-root.ts';

const folder = join(packageRoot, 'rubrics', 'presets');
const knownCodes: ReadonlySet<string> = new Set(codes.map(({ id }) => id));

/** The ids of the rubrics that come with the product. */
export async function rubricIds(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => extname(file) === '.yaml')
    .map((file) => basename(file, '.yaml'))
    .toSorted();
}

/**
 * Reads a rubric by its id, or from a YAML file by its path.
 * @returns null when there is neither such an id nor such a file name
 * @throws ContentError with file, line and reason when the rubric is broken
 */
export async function loadRubric(idOrFile: string): Promise<Rubric | null> {
  const ids = await rubricIds();
  if (!ids.includes(idOrFile) && !/\.ya?ml$/.test(idOrFile)) return null;
  const file = ids.includes(idOrFile) ? join(folder, `${idOrFile}.yaml`) : idOrFile;
  return parseRubric(await readFile(file, 'utf8'), relative(process.cwd(), file), knownCodes);
}

/** Reads all rubrics that come with the product. Throws ContentError as loadRubric does. */
export async function loadRubrics(): Promise<Rubric[]> {
  const rubrics = await Promise.all((await rubricIds()).map(loadRubric));
  return rubrics.filter((rubric) => rubric !== null);
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import { loadPersonaFrom } from '../content/personas.ts';
import { loadRubric } from '../content/rubrics.ts';
import { Output, sayInputError } from './output.ts';

/** `weerklank validate`: checks rubric files, and personas with their lines and plans; each problem with file and line. */
export async function validate(paths: readonly string[]): Promise<void> {
  const output = new Output();
  const targets = new Set<string>();
  for (const path of paths) {
    const found = await targetsOf(path);
    if (found === null) sayInputError(`${path}: expected a file or folder, came nothing`);
    else if (found.length === 0)
      sayInputError(`${path}: expected a persona or a rubric (YAML), came neither`);
    else for (const target of found) targets.add(target);
  }
  for (const target of targets) {
    try {
      if (extname(target) === '') await loadPersonaFrom(target);
      else await loadRubric(target);
      await output.write(`${target}: ok\n`);
    } catch (error) {
      sayInputError(
        error instanceof Error && 'syscall' in error ? `${target}: ${error.message}` : messageOf(error),
      );
    }
  }
  await output.flush();
}

/** Rubric files and persona folders at or under a path; a file of a persona stands for its whole folder. */
async function targetsOf(path: string): Promise<string[] | null> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return null;
  if (kind.isDirectory()) {
    const names = await readdir(path);
    if (names.includes('persona.yaml')) return [path];
    const inner = await Promise.all(names.toSorted().map((name) => targetsOf(join(path, name))));
    return inner.flatMap((targets) => targets ?? []);
  }
  if (!/\.ya?ml$/.test(path)) return [];
  if (/^(persona|lines\.\w+)\.yaml$/.test(basename(path))) return [dirname(path)];
  if (basename(dirname(path)) === 'plans') return [dirname(dirname(path))];
  return isRubric(await readFile(path, 'utf8')) ? [path] : [];
}

function isRubric(text: string): boolean {
  try {
    const content: unknown = parse(text);
    return typeof content === 'object' && content !== null && 'measures' in content;
  } catch {
    return true;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

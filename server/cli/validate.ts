import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import { renderRemark, renderSummary, type PersonaLint } from '../../personas/index.ts';
import { lintPersonaFrom } from '../content/personas.ts';
import { checkRehearsals } from '../content/rehearsals.ts';
import { loadRubric } from '../content/rubrics.ts';
import { Output, sayInputError } from './output.ts';

/** What came of one target. `problems` keep it from being read; `lint` is null for a rubric and where there are any. */
type Verdict = {
  readonly target: string;
  readonly problems: readonly string[];
  readonly lint: PersonaLint | null;
};

/**
 * `weerklank validate`: checks rubric files, and personas with their lines, plans and scripted trainees; each problem with file and line.
 * What is wrong goes to standard error, and the exit code says so; warnings and figures are the result.
 */
export async function validate(
  paths: readonly string[],
  { format }: { readonly format: 'text' | 'json' },
): Promise<void> {
  const output = new Output();
  const targets = new Set<string>();
  for (const path of paths) {
    const found = await targetsOf(path);
    if (found === null) sayInputError(`${path}: expected a file or folder, came nothing`);
    else if (found.length === 0)
      sayInputError(`${path}: expected a persona or a rubric (YAML), came neither`);
    else for (const target of found) targets.add(target);
  }
  const verdicts: Verdict[] = [];
  for (const target of targets) {
    const verdict = await judge(target);
    for (const problem of [...verdict.problems, ...remarksOf(verdict, 'error')]) sayInputError(problem);
    if (format === 'json') verdicts.push(verdict);
    else await output.write(renderVerdict(verdict));
  }
  if (format === 'json') await output.write(`${JSON.stringify(verdicts.map(toPlain), null, 2)}\n`);
  await output.flush();
}

async function judge(target: string): Promise<Verdict> {
  try {
    if (extname(target) === '') {
      const lint = await lintPersonaFrom(target);
      return { target, problems: await checkRehearsals(lint.persona, target), lint };
    }
    await loadRubric(target);
    return { target, problems: [], lint: null };
  } catch (error) {
    const problem =
      error instanceof Error && 'syscall' in error ? `${target}: ${error.message}` : messageOf(error);
    return { target, problems: problem.split('\n'), lint: null };
  }
}

function remarksOf({ lint }: Verdict, severity: 'error' | 'warning'): string[] {
  return (lint?.remarks ?? []).filter((remark) => remark.severity === severity).map(renderRemark);
}

function isOk(verdict: Verdict): boolean {
  return verdict.problems.length === 0 && remarksOf(verdict, 'error').length === 0;
}

function renderVerdict(verdict: Verdict): string {
  const { target, lint } = verdict;
  const figures = lint === null ? [] : [`${target}: ${renderSummary(lint.summary)}`];
  const lines = [...remarksOf(verdict, 'warning'), ...figures, ...(isOk(verdict) ? [`${target}: ok`] : [])];
  return lines.map((line) => `${line}\n`).join('');
}

function toPlain(verdict: Verdict): object {
  const { target, problems, lint } = verdict;
  return {
    target,
    ok: isOk(verdict),
    problems,
    remarks: lint?.remarks ?? [],
    summary: lint?.summary ?? null,
  };
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

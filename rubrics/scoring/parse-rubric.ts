import { LineCounter, parseDocument } from 'yaml';
import { ContentError, type ContentProblem } from '../content-error.ts';
import { Rubric } from './rubric.ts';

type Path = readonly PropertyKey[];

/**
 * Reads a rubric from YAML and checks that it holds together: its shape, its ids, the codes and measures it names.
 * @param text the YAML
 * @param file its name, for messages
 * @param knownCodes ids of the codes that the engine can find
 * @throws ContentError with file, line, column, what was expected and what came; the author's fault.
 */
export function parseRubric(text: string, file: string, knownCodes: ReadonlySet<string>): Rubric {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problemAt = (path: Path, message: string): ContentProblem => {
    let node: unknown;
    for (let depth = path.length; depth >= 0 && !hasRange(node); depth -= 1) {
      node = document.getIn(path.slice(0, depth) as unknown[], true);
    }
    const place = hasRange(node) ? lines.linePos(node.range[0]) : { line: 0, col: 0 };
    return {
      file,
      line: place.line,
      column: place.col,
      message: `${path.map(String).join('.')}: ${message}`,
    };
  };
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 0,
        column: error.linePos?.[0].col ?? 0,
        message: error.message.split('\n')[0] ?? error.code,
      })),
    );
  }
  const parsed = Rubric.safeParse(document.toJS(), { reportInput: true });
  if (!parsed.success) {
    throw new ContentError(parsed.error.issues.map((issue) => problemAt(issue.path, renderIssue(issue))));
  }
  const problems = findContradictions(parsed.data, knownCodes).map(({ path, message }) =>
    problemAt(path, message),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return parsed.data;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function renderIssue(issue: { message: string; input?: unknown }): string {
  return issue.input === undefined || typeof issue.input === 'object'
    ? issue.message
    : `${issue.message}, came ${JSON.stringify(issue.input)}`;
}

function findContradictions(
  rubric: Rubric,
  knownCodes: ReadonlySet<string>,
): { path: Path; message: string }[] {
  const problems: { path: Path; message: string }[] = [];
  const expectCode = (path: Path, code: string): void => {
    if (!knownCodes.has(code))
      problems.push({ path, message: `expected a code of the engine, came "${code}"` });
  };
  const expectNew = (seen: Set<string>, path: Path, id: string): void => {
    if (seen.has(id))
      problems.push({ path, message: `expected an id of its own, came "${id}" a second time` });
    seen.add(id);
  };
  const measures = new Set<string>();
  rubric.measures.forEach((measure, index) => {
    expectNew(measures, ['measures', index, 'id'], measure.id);
    measure.of.forEach((code, place) => expectCode(['measures', index, 'of', place], code));
    if ('over' in measure) {
      measure.over.forEach((code, place) => expectCode(['measures', index, 'over', place], code));
    }
  });
  const criteria = new Set<string>();
  rubric.criteria.forEach((criterion, index) => {
    expectNew(criteria, ['criteria', index, 'id'], criterion.id);
    for (const measure of Object.keys(criterion.measures)) {
      if (!measures.has(measure)) {
        problems.push({
          path: ['criteria', index, 'measures', measure],
          message: `expected a measure of this rubric, came "${measure}"`,
        });
      }
    }
    criterion.caps.forEach((cap, place) => {
      const path = ['criteria', index, 'caps', place];
      expectCode([...path, 'code'], cap.code);
      if (cap.level >= criterion.levels.length) {
        problems.push({
          path: [...path, 'level'],
          message: `expected a level below ${criterion.levels.length}, came ${cap.level}`,
        });
      }
    });
  });
  return problems;
}

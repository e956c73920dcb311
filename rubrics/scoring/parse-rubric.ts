import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type ContentProblem } from '../content-error.ts';
import { findContradictions } from './find-contradictions.ts';
import { Measure, Rubric } from './rubric.ts';

type Path = readonly PropertyKey[];

/** The schema's words for what was expected, in an author's words. */
const names: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

const formulas = Measure.options.map(({ shape }) => shape.formula.value);

/**
 * Reads a rubric from YAML and checks that it holds together: its shape, its ids, the codes and measures it names, the
 * order of its reference lines, its caps.
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
      message: `${path.map(String).join('.') || 'rubric'}: ${message}`,
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
    throw new ContentError(
      parsed.error.issues.flatMap((issue) =>
        pathsOf(issue).map((path) => problemAt(path, renderIssue(issue, path))),
      ),
    );
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

type Issue = z.core.$ZodIssue;

/** Where an issue stands: a key that has no business there, or the value itself. */
function pathsOf(issue: Issue): Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function renderIssue(issue: Issue, path: Path): string {
  return issue.code === 'unrecognized_keys'
    ? `expected no key of this name, came "${String(path.at(-1))}"`
    : `${renderExpected(issue)}, came ${renderInput(inputOf(issue))}`;
}

function renderExpected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${names[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_union') {
    return issue.discriminator === undefined
      ? 'expected a number from 0, or { oncePerTurns: a number above 0 }'
      : `expected ${formulas.join(' or ')}`;
  }
  if (issue.code !== 'too_small') return issue.message;
  if (issue.origin === 'string') return 'expected a text';
  return `expected ${issue.origin === 'array' ? 'a list' : 'a number'} ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
}

/** What stands where it went wrong; a measure's formula decides which measure it is, so that is what came. */
function inputOf({ code, input, ...issue }: Issue): unknown {
  const isOfMeasure = code === 'invalid_union' && 'discriminator' in issue;
  return isOfMeasure && typeof input === 'object' && input !== null && 'formula' in input
    ? input.formula
    : input;
}

function renderInput(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (Array.isArray(input)) return `a list of ${input.length}`;
  return typeof input === 'object' && input !== null ? 'a map' : JSON.stringify(input);
}

import { isCollection, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';

/** Where a value stands in a YAML file: the keys and places that lead to it. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that was read: its value, and how to say where something in it stands. */
export type YamlSource = {
  readonly value: unknown;
  /** Syntax problems, each as `file:line:col expected ..., came ...`. */
  readonly problems: readonly string[];
  /** Where a path stands, as `file:line:col`; the nearest place that exists is named. */
  placeOf(path: YamlPath): string;
  /** One problem at a path: `file:line:col expected ..., came ...`. */
  problem(path: YamlPath, expected: string, came: string): string;
};

const longestQuote = 60;

/** A value as it is shown in a message, cut short. */
function quoted(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}...` : text;
}

/** Reads one YAML text. `file` is its name in messages. */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const offsetOf = (path: YamlPath): number => {
    let offset = document.contents?.range?.[0] ?? 0;
    let node: unknown = document.contents;
    for (const step of path) {
      if (!isCollection(node)) break;
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
        if (pair === undefined) break;
        if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
        node = pair.value;
      } else {
        node = node.get(step, true);
        if (isNode(node) && node.range) offset = node.range[0];
      }
    }
    return offset;
  };
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    problems: document.errors.map(
      (error) => `${at(error.pos[0])} expected valid YAML, came ${error.message.split('\n')[0]}`,
    ),
    placeOf: (path) => at(offsetOf(path)),
    problem: (path, expected, came) => `${at(offsetOf(path))} expected ${expected}, came ${came}`,
  };
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let here = value;
  for (const step of path) here = isRecord(here) ? here[step] : undefined;
  return here;
}

/** The problems that a schema found in a file, in words. */
export function schemaProblems(source: YamlSource, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      return source.problem([...path, issue.keys[0]!], 'no such key', quoted(issue.keys.join(', ')));
    }
    const expected =
      issue.code === 'invalid_type'
        ? issue.expected
        : issue.message.replace(/^Invalid (option|input): expected /, '').replace(/^expected /, '');
    const where = path.length > 0 ? `${path.join('.')} to be ` : '';
    return source.problem(path, `${where}${expected}`, quoted(valueAt(source.value, path)));
  });
}

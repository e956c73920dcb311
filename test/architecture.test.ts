import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

type Room = {
  readonly name: string;
  readonly files: string;
  readonly may: readonly RegExp[];
  readonly why: string;
};

/** What learning and measuring need of the engine, and nothing that serves may. */
const validityDoors = [/^rubrics\/training\/index\.ts$/, /^rubrics\/language\/hash\.ts$/];

const rooms: readonly Room[] = [
  {
    name: 'rubrics',
    files: 'rubrics/**/*.ts',
    may: [/^zod(\/mini)?$/, /^yaml$/, /^rubrics\//],
    why: 'the coding engine is pure and knows neither clients nor servers',
  },
  {
    name: 'personas',
    files: 'personas/**/*.ts',
    may: [/^zod$/, /^yaml$/, /^personas\//],
    why: 'the persona engine is pure and knows a turn by its codes alone',
  },
  {
    name: 'server/protocol',
    files: 'server/protocol/**/*.ts',
    may: [/^zod\/mini$/, /^server\/protocol\//, /^rubrics\/(turn|finding|scoring\/report)\.ts$/],
    why: 'the browser loads it, so it holds schemas and nothing else',
  },
  {
    name: 'client',
    files: 'client/**/*.ts',
    may: [/^lit(\/.*)?$/, /^@fontsource-variable\//, /^client\//, /^server\/protocol\//],
    why: 'the client shows and decides nothing',
  },
  {
    name: 'server',
    files: 'server/**/*.ts',
    may: [
      /^(?!rubrics\/|personas\/|client\/|test\/)/,
      /^rubrics\/(index|turn|finding)\.ts$/,
      /^rubrics\/training\/index\.ts$/,
      /^rubrics\/scoring\/report\.ts$/,
      // What server/validity alone may enter; below.
      ...validityDoors,
      /^personas\/index\.ts$/,
    ],
    why: 'the server enters the engines by their front doors',
  },
  {
    name: 'server/session',
    files: 'server/session/**/*.ts',
    may: [
      /^(?!better-sqlite3|kysely|fastify|ws$|server\/(routes|sockets|plugins|cli)\/|server\/store\/.*sqlite)/,
    ],
    why: 'a session knows the log as an interface, and nothing of the network',
  },
];

/** Everything a file imports: packages by name, own files by their path from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

describe('who may import whom', () => {
  test.each(rooms)('$name keeps to its neighbours', ({ files, may, why }) => {
    const found = globSync(files);
    expect(found.length, `no files at ${files}`).toBeGreaterThan(0);
    const strangers = found.flatMap((file) =>
      importsOf(file)
        .filter((name) => !may.some((pattern) => pattern.test(name)))
        .map((name) => `${file} imports ${name}, but ${why}`),
    );
    expect(strangers).toEqual([]);
  });

  test('only server/validity learns and measures', () => {
    const learners = globSync('server/**/*.ts').filter(
      (file) =>
        !file.startsWith('server/validity/') &&
        importsOf(file).some((name) => validityDoors.some((door) => door.test(name))),
    );
    expect(learners).toEqual([]);
  });

  test('only the store speaks SQL', () => {
    const speakers = globSync('server/**/*.ts').filter(
      (file) =>
        !file.startsWith('server/store/') &&
        /['"`]\s*(select|insert|update|delete from)\s/i.test(readFileSync(file, 'utf8')),
    );
    expect(speakers).toEqual([]);
  });

  test('the engines read no clock, no random and no surroundings', () => {
    const impure =
      /\b(Date\.now|new Date|Math\.random|performance\.|process\.|globalThis|setTimeout|fetch\()/;
    const found = globSync('{rubrics,personas}/**/*.ts').filter((file) =>
      impure.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test('no statement changes an event that was written', () => {
    const found = globSync('server/store/**/*.ts').filter((file) =>
      /updateTable\(\s*'event|update\s+event/i.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

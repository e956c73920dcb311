import type { Line, PersonaLines } from './lines.ts';
import type { YamlPath } from './yaml-source.ts';

/** One line that a client may speak, with its place in its file. `id` names the tell, advice, fact, figure of speech or pool it is of. */
export type SpokenLine = {
  readonly path: YamlPath;
  readonly line: Line;
  readonly kind: 'tell' | 'advice' | 'fact' | 'literal' | 'pool';
  readonly id: string;
};

/** All lines that a client may speak in one language, in the order of the file; a tell, advice, fact or pool comes whole. */
export function* spokenLines(lines: PersonaLines): Generator<SpokenLine> {
  for (const [topic, { layers }] of Object.entries(lines.topics)) {
    for (const [layer, { tells }] of Object.entries(layers)) {
      for (const [id, tell] of Object.entries(tells)) {
        yield* under(['topics', topic, 'layers', layer, 'tells', id, 'lines'], tell.lines, 'tell', id);
      }
    }
  }
  for (const [id, advice] of Object.entries(lines.advice)) {
    yield* under(['advice', id, 'lines'], advice.lines, 'advice', id);
  }
  for (const [id, fact] of Object.entries(lines.facts)) {
    yield* under(['facts', id, 'lines'], fact.lines, 'fact', id);
  }
  for (const [id, figure] of Object.entries(lines.literal)) {
    yield* under(['literal', id, 'lines'], figure.lines, 'literal', id);
  }
  for (const [id, pool] of Object.entries(lines.pools)) yield* under(['pools', id], pool, 'pool', id);
}

function under(path: YamlPath, list: readonly Line[], kind: SpokenLine['kind'], id: string): SpokenLine[] {
  return list.map((line, place) => ({ path: [...path, place], line, kind, id }));
}

import type * as z from 'zod';
import { checkContent } from './check-content.ts';
import { ContentError } from './content-error.ts';
import { cardsOf, listDecks, numberDecks } from './deck.ts';
import { listLayers } from './disclose.ts';
import { PersonaLines } from './lines.ts';
import type { Language, Persona, Tongue } from './persona.ts';
import { PersonaSheet } from './schema.ts';
import { buildIndex } from './understand/build-index.ts';
import { listWays } from './ways.ts';
import { readYaml, schemaProblems, type YamlSource } from './yaml-source.ts';

/** The texts of a persona's files. `files` are their names in messages; `knownCodes` the codes that a trainee turn can carry. */
export type PersonaSource = {
  readonly persona: string;
  readonly lines: Readonly<Record<Language, string>>;
  readonly files: { readonly persona: string; readonly nl: string; readonly en: string };
  readonly knownCodes: Iterable<string>;
};

function read<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
): {
  readonly source: YamlSource;
  readonly value: z.output<Schema> | null;
  readonly problems: readonly string[];
} {
  const source = readYaml(text, file);
  if (source.problems.length > 0) return { source, value: null, problems: source.problems };
  const parsed = schema.safeParse(source.value);
  return parsed.success
    ? { source, value: parsed.data, problems: [] }
    : { source, value: null, problems: schemaProblems(source, parsed.error.issues) };
}

/**
 * Reads a persona from the texts of persona.yaml and its two files of lines, and builds what talks need.
 * @throws ContentError that lists every problem as `file:line:col expected ..., came ...`; the author's fault
 */
export function parsePersona({ persona, lines, files, knownCodes }: PersonaSource): Persona {
  const sheetRead = read(PersonaSheet, persona, files.persona);
  const nlRead = read(PersonaLines, lines.nl, files.nl);
  const enRead = read(PersonaLines, lines.en, files.en);
  const problems = [...sheetRead.problems, ...nlRead.problems, ...enRead.problems];
  const sheet = sheetRead.value;
  if (sheet !== null) {
    problems.push(
      ...checkContent(
        { sheet, source: sheetRead.source },
        [
          { language: 'nl', lines: nlRead.value, source: nlRead.source },
          { language: 'en', lines: enRead.value, source: enRead.source },
        ],
        new Set(knownCodes),
      ),
    );
  }
  if (problems.length > 0 || sheet === null || nlRead.value === null || enRead.value === null) {
    throw new ContentError(problems);
  }
  const decks = listDecks(sheet);
  const deckNumbers = numberDecks(decks);
  const layers = listLayers(sheet, deckNumbers);
  const tongueOf = (spoken: PersonaLines): Tongue => {
    const cards = decks.map((deck) => cardsOf(spoken, deck));
    return { lines: spoken, cards, index: buildIndex(sheet.name, spoken, decks, cards) };
  };
  return {
    sheet,
    decks,
    deckNumbers,
    layers,
    layersByTopic: Map.groupBy(layers, ({ topic }) => topic),
    ways: listWays(sheet.policy),
    tongues: { nl: tongueOf(nlRead.value), en: tongueOf(enRead.value) },
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  lintPersona,
  parsePersona,
  type Persona,
  type PersonaLint,
  type PersonaSource,
} from '../../personas/index.ts';
import { codes } from '../../rubrics/index.ts';
import { packageRoot } from '../package-root.ts';

const cast = join(packageRoot, 'personas', 'cast');
/** A silence is an action of the interface: no rule finds it in words, and yet a client reacts to it. */
const silence = 'silence';
const knownCodes: ReadonlySet<string> = new Set([...codes.map(({ id }) => id), silence]);

/** The ids of the personas that come with the product. */
export async function personaIds(): Promise<string[]> {
  const entries = await readdir(cast, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The texts of a persona's files, with their names as seen from here. */
async function readPersonaSource(folder: string): Promise<PersonaSource> {
  const names = { persona: 'persona.yaml', nl: 'lines.nl.yaml', en: 'lines.en.yaml' } as const;
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const named = (name: string): string => relative(process.cwd(), join(folder, name));
  const [persona, nl, en] = await Promise.all([read(names.persona), read(names.nl), read(names.en)]);
  return {
    persona,
    lines: { nl, en },
    files: { persona: named(names.persona), nl: named(names.nl), en: named(names.en) },
    knownCodes,
  };
}

/**
 * Reads one persona from its folder (persona.yaml, lines.nl.yaml, lines.en.yaml).
 * @throws ContentError that lists every problem with file, line, what was expected and what came
 */
async function loadPersonaFrom(folder: string): Promise<Persona> {
  return parsePersona(await readPersonaSource(folder));
}

/** Reads one persona from its folder as an editor would. Throws ContentError as parsePersona does. */
export async function lintPersonaFrom(folder: string): Promise<PersonaLint> {
  return lintPersona(await readPersonaSource(folder));
}

/** The folder of a persona of the cast. */
export function castFolder(id: string): string {
  return join(cast, id);
}

/** Reads all personas of the cast. Throws ContentError as loadPersonaFrom does. */
export async function loadPersonas(): Promise<Persona[]> {
  return Promise.all((await personaIds()).map((id) => loadPersonaFrom(castFolder(id))));
}

/**
 * Reads one persona of the cast by its id or by the client's name; null when there is none. Throws ContentError as
 * loadPersonaFrom does.
 */
export async function loadPersonaNamed(idOrAlias: string): Promise<Persona | null> {
  const wanted = idOrAlias.toLowerCase();
  const ids = await personaIds();
  if (ids.includes(wanted)) return loadPersonaFrom(castFolder(wanted));
  return (await loadPersonas()).find(({ sheet }) => sheet.aliases.includes(wanted)) ?? null;
}

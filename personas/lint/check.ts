import type { PersonaLines } from '../lines.ts';
import type { Language, Persona } from '../persona.ts';
import type { SpokenLine } from '../spoken-lines.ts';
import type { YamlPath, YamlSource } from '../yaml-source.ts';
import type { Remark } from './remark.ts';

/** Where things stand in one file. */
export type Places = Pick<YamlSource, 'placeOf'>;

/** What a persona says in one language, with where each thing stands. */
export type WrittenTongue = {
  readonly language: Language;
  readonly lines: PersonaLines;
  readonly spoken: readonly SpokenLine[];
  readonly source: Places;
};

/** A persona as its author wrote it: read, free of problems, with the places of all in its files. */
export type WrittenPersona = {
  readonly persona: Persona;
  readonly sheetSource: Places;
  readonly tongues: Readonly<Record<Language, WrittenTongue>>;
};

/** What a check found at a path of one file. */
export type Found = Omit<Remark, 'check' | 'place'> & {
  readonly source: Places;
  readonly path: YamlPath;
};

/** One check of the lint. `finds` gives what it found; empty when all is well. */
export type Check = {
  readonly name: string;
  readonly finds: (written: WrittenPersona) => readonly Found[];
};

/** A check that looks at each spoken line of each language by itself. */
export function defineLineCheck(
  name: string,
  finds: (
    spoken: SpokenLine,
    tongue: WrittenTongue,
    written: WrittenPersona,
  ) => readonly Omit<Found, 'source' | 'path'>[],
): Check {
  return {
    name,
    finds: (written) =>
      Object.values(written.tongues).flatMap((tongue) =>
        tongue.spoken.flatMap((spoken) =>
          finds(spoken, tongue, written).map((found) => ({
            ...found,
            source: tongue.source,
            path: spoken.path,
          })),
        ),
      ),
  };
}

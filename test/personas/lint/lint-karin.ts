import { expect } from 'vitest';
import { lintPersona, type PersonaLint } from '../../../personas/index.ts';
import { karinSource } from '../karin.ts';

type File = 'persona' | 'nl' | 'en';
/** Something in one of Karin's files that is written otherwise. */
export type Change = readonly [file: File, find: string | RegExp, replacement: string];

/** What the lint has to say of Karin with some changes. */
export function lintKarin(...changes: readonly Change[]): PersonaLint {
  const texts = { persona: karinSource.persona, ...karinSource.lines };
  for (const [file, find, replacement] of changes) {
    const changed = texts[file].replace(find, replacement);
    expect(changed).not.toBe(texts[file]);
    texts[file] = changed;
  }
  return lintPersona({
    ...karinSource,
    persona: texts.persona,
    lines: { nl: texts.nl, en: texts.en },
  });
}

/**
 * What one check has to say of some lines that Karin had not, by line: each as `severity: came`. The lines are put at the
 * head of one of her pools.
 */
export function remarksOnLines(
  check: string,
  language: 'nl' | 'en',
  lines: readonly string[],
  ...changes: readonly Change[]
): Record<string, string[]> {
  const written = lines.map((line) => `    - ${JSON.stringify(line)}\n`).join('');
  const heading = '  robot:\n';
  const { remarks } = lintKarin([language, heading, `${heading}${written}`], ...changes);
  const start = karinSource.lines[language].split(heading)[0]!.split('\n').length + 1;
  return Object.fromEntries(
    lines.map((line, index) => [
      line,
      remarks
        .filter(
          (remark) =>
            remark.check === check && remark.place.startsWith(`lines.${language}.yaml:${start + index}:`),
        )
        .map(({ severity, came }) => `${severity}: ${came}`),
    ]),
  );
}

/** What one check has to say of Karin with some changes: each as `place expected, came`. */
export function remarksOf(check: string, ...changes: readonly Change[]): string[] {
  return lintKarin(...changes)
    .remarks.filter((remark) => remark.check === check)
    .map(({ severity, place, expected, came }) => `${severity} ${place} ${expected}, ${came}`);
}

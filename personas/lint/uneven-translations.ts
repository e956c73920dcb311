import type { Check, Found } from './check.ts';

/** The largest difference in lines between the languages, as a share of the larger number. Chosen, not measured. */
const mostDifference = 0.2;
/** One set of lines is short when it has less than this share of the other's, and lacks at least so many. Chosen. */
const leastShare = 0.5;
const leastLacking = 4;

function nameOf(path: string): string {
  return path.replace(/\.lines$/, '');
}

/** Both languages are originals, and neither is the poor one. */
export const unevenTranslations: Check = {
  name: 'uneven-translations',
  finds: ({ tongues: { nl, en } }) => {
    const found: Found[] = [];
    const [poorer, richer] = nl.spoken.length < en.spoken.length ? [nl, en] : [en, nl];
    if (poorer.spoken.length < richer.spoken.length * (1 - mostDifference)) {
      const expected = `about as many lines as in ${richer.language} (${richer.spoken.length})`;
      const came = `${poorer.spoken.length}`;
      found.push({ severity: 'warning', source: poorer.source, path: ['language'], expected, came });
    }
    for (const [tongue, other] of [
      [nl, en],
      [en, nl],
    ] as const) {
      const setsOf = ({ spoken }: typeof tongue): Map<string, typeof spoken> =>
        Map.groupBy(spoken, ({ path }) => path.slice(0, -1).join('.'));
      const sets = setsOf(tongue);
      for (const [name, { length }] of setsOf(other)) {
        const lines = sets.get(name) ?? [];
        if (lines.length >= length * leastShare || length - lines.length < leastLacking) continue;
        const expected = `about as many lines of ${nameOf(name)} as in ${other.language} (${length})`;
        const path = lines[0]?.path.slice(0, -1) ?? name.split('.');
        found.push({ severity: 'warning', source: tongue.source, path, expected, came: `${lines.length}` });
      }
    }
    return found;
  },
};

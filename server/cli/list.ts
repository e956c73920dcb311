import { codes } from '../../rubrics/index.ts';
import { loadPersonas } from '../content/personas.ts';
import { loadRubrics } from '../content/rubrics.ts';
import { Output, renderTable } from './output.ts';

/** What can be listed. */
export type Listable = 'personas' | 'rubrics' | 'codes';

/** `weerklank personas|rubrics|codes`: what comes with the product, with versions and names. */
export async function list(kind: Listable, { format }: { readonly format: 'json' | 'table' }): Promise<void> {
  const entries = await entriesOf(kind);
  const output = new Output();
  if (format === 'json') await output.write(`${JSON.stringify(entries, null, 2)}\n`);
  else {
    const rows = entries.map(({ id, version, name }) => [id, String(version), name.nl, name.en]);
    await output.write(renderTable([['id', 'version', 'nl', 'en'], ...rows]));
  }
  await output.flush();
}

type Entry = { id: string; version: number; name: { nl: string; en: string }; [more: string]: unknown };

async function entriesOf(kind: Listable): Promise<Entry[]> {
  switch (kind) {
    case 'codes':
      return codes.map(({ id, version, texts }) => ({ id, version, name: texts.name, gist: texts.gist }));
    case 'rubrics':
      return (await loadRubrics()).map(({ id, version, name, description, measures, criteria }) => ({
        id,
        version,
        name,
        description,
        measures: measures.map((measure) => measure.id),
        criteria: criteria.map((criterion) => criterion.id),
      }));
    case 'personas':
      return (await loadPersonas()).map(({ sheet }) => ({
        id: sheet.id,
        version: sheet.version,
        name: { nl: sheet.name, en: sheet.name },
        aliases: sheet.aliases,
        age: sheet.age,
        setting: sheet.setting,
        summary: sheet.summary,
        learningGoals: sheet.learningGoals,
        contentWarnings: sheet.contentWarnings,
        languages: ['nl', 'en'],
        difficulties: [1, 2, 3],
      }));
  }
}

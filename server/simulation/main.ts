import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Difficulty } from '../../personas/index.ts';
import { renderTable, say } from '../cli/output.ts';
import { loadPersonaNamed, personaIds } from '../content/personas.ts';
import { renderChart } from './chart.ts';
import { simulate, type SimulationRow } from './simulate.ts';

const percent = (share: number | null): string => (share === null ? '-' : `${Math.round(share * 100)} %`);

function renderRows(rows: readonly SimulationRow[]): string {
  return renderTable([
    [
      'client',
      'trainee',
      'core',
      'heart',
      'turns',
      'trust',
      'resist.',
      'walk-out',
      'went along',
      'put in',
      'change',
      'repeats',
      'words',
    ],
    ...rows.map(({ persona, language, trainee, summary }) => [
      `${persona} ${language}`,
      trainee,
      percent(summary.coreOpened),
      percent(summary.heartOpened),
      String(summary.turnsToCore ?? '-'),
      summary.trust.toFixed(2),
      summary.resistance.toFixed(2),
      percent(summary.walkedOut),
      percent(summary.wentAlong),
      summary.contaminations.toFixed(1),
      percent(summary.changeTalk),
      summary.repeated.toFixed(2),
      String(summary.medianWords),
    ]),
  ]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      persona: { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true, default: ['nl', 'en'] },
      seeds: { type: 'string', default: '200' },
      difficulty: { type: 'string', default: '2' },
      format: { type: 'string', default: 'table' },
      chart: { type: 'string' },
    },
  });
  const rows: SimulationRow[] = [];
  for (const name of values.persona ?? (await personaIds())) {
    const persona = await loadPersonaNamed(name);
    if (persona === null) throw new Error(`expected a client, came "${name}"`);
    for (const language of values.lang) {
      if (language !== 'nl' && language !== 'en') throw new Error(`expected nl or en, came "${language}"`);
      const difficulty = Difficulty.parse(Number(values.difficulty));
      rows.push(...(await simulate(persona, { language, difficulty, seeds: Number(values.seeds) })));
      say(`${name} ${language}`);
    }
  }
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : `${renderRows(rows)}\n`,
  );
  if (values.chart !== undefined) {
    const { language } = rows[0]!;
    await writeFile(values.chart, renderChart(rows.filter((row) => row.language === language)));
  }
}

await main();

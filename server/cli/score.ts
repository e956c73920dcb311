import { readFile } from 'node:fs/promises';
import {
  codeTurn,
  ContentError,
  type Language,
  scoreSession,
  type SessionReport,
} from '../../rubrics/index.ts';
import { loadRubric, rubricIds } from '../content/rubrics.ts';
import { parseTranscript } from '../transcript/parse-transcript.ts';
import { traineeTurnsOf, TranscriptError } from '../transcript/transcript.ts';
import { endQuietlyWhenReaderLeaves, Output, renderTable, sayInputError, sayWrongUse } from './output.ts';

/** What to score by, and how the report is written. */
export type ScoreOptions = {
  readonly rubric: string;
  readonly lang: Language;
  readonly format: 'json' | 'table';
};

/** `weerklank score`: the session report of a whole transcript: measures, criteria, and the findings of each turn. */
export async function score(file: string, options: ScoreOptions): Promise<void> {
  endQuietlyWhenReaderLeaves();
  try {
    const rubric = await loadRubric(options.rubric);
    if (rubric === null) {
      const known = (await rubricIds()).join(', ');
      sayWrongUse(`expected a rubric (${known}) or a rubric file, came "${options.rubric}"`);
      return;
    }
    const talk = parseTranscript(await readFile(file, 'utf8'), file);
    const lang = talk.language ?? options.lang;
    const age = talk.clientAge ?? rubric.clientAge ?? undefined;
    const turns = [...traineeTurnsOf(talk.turns)].map(({ text, context, earlier }, place) => ({
      turn: place + 1,
      text,
      coding: codeTurn({ lang, age, context, earlier, text }),
    }));
    const report = scoreSession(
      rubric,
      turns.map(({ coding }) => coding),
    );
    const findings = turns.flatMap(({ turn, coding }) =>
      coding.findings.map((finding) => ({ turn, ...finding })),
    );
    const output = new Output();
    if (options.format === 'json')
      await output.write(`${JSON.stringify({ ...report, findings }, null, 2)}\n`);
    else await output.write(renderReport(report, findings, options.lang));
    await output.flush();
  } catch (error) {
    if (error instanceof TranscriptError) sayInputError(`${file}:${error.line} ${error.message}`);
    else if (error instanceof ContentError) sayInputError(error.message);
    else if (error instanceof Error && 'syscall' in error)
      sayInputError(`${file}: the file could not be read`);
    else throw error;
  }
}

type TurnFinding = { readonly turn: number; readonly code: string; readonly evidence: string };

function renderReport(report: SessionReport, findings: readonly TurnFinding[], lang: Language): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(lang, { style: 'percent' });
  const show = (value: number | null, unit: string): string =>
    value === null ? '-' : (unit === 'share' ? share : number).format(value);
  const measures = report.measures.map(({ name, value, unit, fair, good, reached }) => [
    name[lang],
    show(value, unit),
    show(fair, unit),
    show(good, unit),
    reached ?? '-',
  ]);
  const criteria = report.criteria.map(({ name, level, maxLevel, levelName, cappedBy }) => [
    name[lang],
    level === null ? '-' : `${level}/${maxLevel}`,
    levelName?.[lang] ?? '-',
    cappedBy ?? '',
  ]);
  const nl = lang === 'nl';
  return [
    `${report.rubric.name[lang]} (${report.rubric.id}@${report.rubric.version}), ${report.turns} ${nl ? 'beurten' : 'turns'}\n`,
    renderTable([
      nl
        ? ['maat', 'waarde', 'redelijk', 'goed', 'bereikt']
        : ['measure', 'value', 'fair', 'good', 'reached'],
      ...measures,
    ]),
    renderTable([
      nl ? ['criterium', 'niveau', '', 'plafond'] : ['criterion', 'level', '', 'cap'],
      ...criteria,
    ]),
    renderTable([
      nl ? ['beurt', 'code', 'bewijs'] : ['turn', 'code', 'evidence'],
      ...findings.map(({ turn, code, evidence }) => [String(turn), code, evidence.replace(/\s+/g, ' ')]),
    ]),
  ].join('\n');
}

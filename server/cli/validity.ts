import type { Language } from '../../rubrics/index.ts';
import type { AgreementFigures, Estimate } from '../protocol/scoring-quality.ts';
import { corporaFolder, CorpusError } from '../validity/corpora.ts';
import { type AgreementReport, measureAgreement } from '../validity/measure-agreement.ts';
import { renderJson } from '../validity/render-json.ts';
import { endQuietlyWhenReaderLeaves, Output, renderTable, say, sayInputError } from './output.ts';

/** What to measure on, and how the report is written. */
export type ValidityOptions = {
  /** A folder; where the corpora usually lie when left out. */
  readonly corpus?: string;
  readonly lang: Language;
  readonly format: 'json' | 'table';
};

/** `weerklank validity`: how far the engine agrees with people who coded the same turns. No words of a turn are written. */
export async function validity({ corpus = corporaFolder, lang, format }: ValidityOptions): Promise<void> {
  endQuietlyWhenReaderLeaves();
  try {
    const report = await measureAgreement({ folder: corpus, lang, say });
    const output = new Output();
    await output.write(format === 'json' ? renderJson(report) : renderReport(report));
    await output.flush();
  } catch (error) {
    if (error instanceof CorpusError) sayInputError(error.message);
    else throw error;
  }
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
const count = (value: number): string => String(Math.round(value));
const withBounds = (estimate: Estimate | null): string =>
  estimate === null ? '-' : `${figure(estimate.value)} (${figure(estimate.low)} - ${figure(estimate.high)})`;

function renderReport({ conversations, turns, mistakes }: AgreementReport): string {
  return [
    ...(conversations === null ? [] : renderConversations(conversations)),
    ...(turns === null ? [] : renderTurns(turns)),
    ...renderMistakes(mistakes),
  ].join('\n');
}

function renderConversations(figures: NonNullable<AgreementFigures['conversations']>): string[] {
  const { rubric, measures } = figures;
  return [
    `${figures.conversations} conversations, ${figures.turns} turns, ${figures.crossValidated} of them cross-validated\n`,
    renderTable([
      ['measure', 'kappa (95 %)', 'experts', 'macro-F1 (95 %)'],
      ...measures.map(({ measure, kappa, human, macroF1 }) => [
        measure,
        withBounds(kappa),
        figure(human),
        withBounds(macroF1),
      ]),
    ]),
    renderTable([
      ['measure', 'label', 'F1 (95 %)', 'precision', 'recall', 'experts gave', 'engine gave'],
      ...measures.flatMap(({ measure, labels }) =>
        labels.map(({ label, f1, precision, recall, given, found }) => [
          measure,
          label,
          withBounds(f1),
          figure(precision),
          figure(recall),
          count(given),
          count(found),
        ]),
      ),
    ]),
    `calibration error ${figure(figures.calibrationError)}\n`,
    ...(rubric === null
      ? []
      : [
          `${rubric.rubric}@${rubric.version}: high (${rubric.high}) above low (${rubric.low}) quality, AUC ${withBounds(rubric.areaUnderCurve)}\n`,
        ]),
  ];
}

function renderTurns(figures: NonNullable<AgreementFigures['turns']>): string[] {
  return [
    `${figures.turns} single turns, macro-F1 ${withBounds(figures.macroF1)}, calibration error ${figure(figures.calibrationError)}\n`,
    renderTable([
      ['code', 'F1 (95 %)', 'precision', 'recall', 'both', 'people only', 'engine only'],
      ...figures.codes.map(({ code, f1, precision, recall, hits, missed, wrong }) => [
        code,
        withBounds(f1),
        figure(precision),
        figure(recall),
        count(hits),
        count(missed),
        count(wrong),
      ]),
    ]),
  ];
}

function renderMistakes({ conversations, turns }: AgreementReport['mistakes']): string[] {
  return [
    ...(conversations.length === 0
      ? []
      : [
          renderTable([
            ['transcript', 'turn', 'measure', 'engine', 'experts', 'confidence'],
            ...conversations.map(({ transcript, turn, measure, engine, experts, confidence }) => [
              transcript,
              String(turn),
              measure,
              engine,
              experts.join(' '),
              figure(confidence),
            ]),
          ]),
        ]),
    ...(turns.length === 0
      ? []
      : [
          renderTable([
            ['turn', 'engine', 'people', 'confidence'],
            ...turns.map(({ id, code, people, confidence }) => [
              id,
              code,
              people.join(' ') || '-',
              figure(confidence),
            ]),
          ]),
        ]),
  ];
}

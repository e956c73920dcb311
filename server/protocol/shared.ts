/** What the protocol's messages share with the coding engine, handed on so that a client imports the protocol alone. */
export type { Finding, Severity, SummaryCheck, TurnCoding } from '../../rubrics/finding.ts';
export type { MeasureResult } from '../../rubrics/scoring/report.ts';
export type { BilingualText, Language } from '../../rubrics/turn.ts';

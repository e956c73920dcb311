import { mainAct } from './acts/main-act.ts';
import { utteranceAct } from './acts/utterance-act.ts';
import { codes } from './codes/index.ts';
import type { CodeDefinition, Evidence } from './define-code.ts';
import type { Finding, TurnCoding } from './finding.ts';
import { TurnView, type UtteranceView } from './turn-view.ts';
import type { Span, Turn } from './turn.ts';
import { vocabularyOf } from './vocabularies.ts';

const utteranceCodes = codes.filter((code) => code.detect !== undefined);
const turnCodes = codes.filter((code) => code.detectInTurn !== undefined);

function toFinding(definition: CodeDefinition, evidence: Evidence, span: Span, text: string): Finding {
  const { feedback } = definition.texts;
  const { severity, message, suggestion } = feedback[evidence.kind ?? 'default'] ?? feedback['default']!;
  const { start, end } = span;
  return {
    code: definition.id,
    kind: evidence.kind,
    start,
    end,
    evidence: text.slice(start, end),
    version: definition.version,
    confidence: Math.round(evidence.confidence * 100) / 100,
    severity,
    message,
    suggestion,
  };
}

function utterancesIn({ utterances }: TurnView, { start, end }: Span): readonly UtteranceView[] {
  const first = utterances.findIndex((utterance) => utterance.end > start);
  const last = utterances.findLastIndex((utterance) => utterance.start < end);
  return utterances.slice(first, last + 1);
}

/**
 * Codes one trainee turn by the coding manual. Pure and total: no text makes it throw, and the same turn always gets
 * the same coding. Findings stand in order of place; a turn without words has none and the main act `other`.
 */
export function codeTurn(turn: Turn): TurnCoding {
  const { text } = turn;
  const view = new TurnView(turn, vocabularyOf(turn.lang));
  const findings: Finding[] = [];
  for (const utterance of view.utterances) {
    for (const definition of utteranceCodes) {
      const evidence = definition.detect?.(utterance, view) ?? null;
      if (evidence === null) continue;
      utterance.found.add(definition.id);
      findings.push(toFinding(definition, evidence, utterance, text));
    }
  }
  for (const definition of turnCodes) {
    for (const evidence of definition.detectInTurn?.(view) ?? []) {
      findings.push(toFinding(definition, evidence, evidence, text));
      for (const utterance of utterancesIn(view, evidence)) utterance.found.add(definition.id);
    }
  }
  findings.sort((left, right) => left.start - right.start);
  const acts = view.utterances.map((utterance) => ({ view: utterance, act: utteranceAct(utterance, codes) }));
  return {
    mainAct: mainAct(acts),
    codes: [...new Set(findings.map((finding) => finding.code))],
    utterances: acts.map(({ view: { start, end, found }, act }) => ({ start, end, act, codes: [...found] })),
    findings,
  };
}

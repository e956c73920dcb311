import { applyRules, utteranceCodes } from './apply-rules.ts';
import type { Model } from './acts/learned/model.ts';
import { settleCodes } from './acts/learned/settle.ts';
import { weighTurn } from './acts/learned/weigh.ts';
import { modelOf } from './models.ts';
import { mainAct } from './acts/main-act.ts';
import { utteranceAct } from './acts/utterance-act.ts';
import { codes } from './codes/index.ts';
import type { CodeDefinition, Evidence } from './define-code.ts';
import { createMessage, type Message } from './quote.ts';
import type { Finding, SummaryCheck, TurnCoding } from './finding.ts';
import type { CodeTexts } from './texts.ts';
import { TurnView, type UtteranceView } from './turn-view.ts';
import type { Span, Turn } from './turn.ts';
import { vocabularyOf } from './vocabularies.ts';

type Feedback = Omit<CodeTexts<string>['feedback'][string], 'message'> & { readonly message: Message };

/** What of a code's definition its findings ask for; all in one form, which costs less to read. */
type Told = {
  readonly id: string;
  readonly version: number;
  readonly feedbackOf: ReadonlyMap<string | null, Feedback>;
  readonly reword: CodeDefinition['reword'];
  readonly inspect: CodeDefinition['inspect'];
};

function toTold({ id, version, texts, reword, inspect, kinds }: CodeDefinition): Told {
  const ready = (kind: string): Feedback => {
    const { severity, message, suggestion } = texts.feedback[kind] ?? texts.feedback['default']!;
    return { severity, message: createMessage(message), suggestion };
  };
  const plain = ready('default');
  const byKind = kinds.map((kind) => [kind, ready(kind)] as const);
  return { id, version, feedbackOf: new Map([[null, plain], ...byKind]), reword, inspect };
}

const definitions = new Map(codes.map((definition) => [definition.id, toTold(definition)]));

const learnable = new Map(utteranceCodes.map((definition) => [definition.id, definition]));

function definitionOf(code: string): Told {
  return definitions.get(code)!;
}

// Nothing is certain, and nothing that was found impossible.
function toConfidence(chance: number): number {
  return Math.min(99, Math.max(1, Math.round(chance * 100))) / 100;
}

type Seen = {
  readonly evidence: Evidence;
  readonly span: Span;
  readonly sure: boolean;
  readonly detail?: SummaryCheck;
};

function toFinding(definition: Told, { evidence, span, sure, detail }: Seen, { text, lang }: Turn): Finding {
  const { feedbackOf } = definition;
  const { severity, message, suggestion } = feedbackOf.get(evidence.kind) ?? feedbackOf.get(null)!;
  const { start, end } = span;
  const words = text.slice(start, end);
  return {
    code: definition.id,
    kind: evidence.kind,
    start,
    end,
    evidence: words,
    version: definition.version,
    confidence: toConfidence(evidence.confidence),
    sure,
    severity,
    message: message(words),
    suggestion,
    better: definition.reword?.(words, lang, text.slice(end)) ?? null,
    detail: detail ?? null,
  };
}

/** A find that stands, with what a closer look at it gives. */
function inspected(definition: Told, evidence: Evidence, span: UtteranceView): Seen {
  if (definition.inspect === undefined) return { evidence, span, sure: true };
  const { kind, detail } = definition.inspect(span);
  return { evidence: { ...evidence, kind: kind ?? evidence.kind }, span, sure: true, detail };
}

function listFindings(view: TurnView): Finding[] {
  const { turn } = view;
  const findings: Finding[] = [];
  for (const span of view.utterances) {
    for (const [index, code] of span.found.codes.entries()) {
      const evidence = span.found.seen[index]!;
      const definition = definitionOf(code);
      findings.push(toFinding(definition, inspected(definition, evidence, span), turn));
    }
    for (const [index, code] of span.doubted.codes.entries()) {
      const evidence = span.doubted.seen[index]!;
      findings.push(toFinding(definitionOf(code), { evidence, span, sure: false }, turn));
    }
  }
  for (const { code, evidence } of view.spanning) {
    findings.push(toFinding(definitionOf(code), { evidence, span: evidence, sure: true }, turn));
  }
  return findings.length < 2 ? findings : findings.toSorted((left, right) => left.start - right.start);
}

function unionOf(utterances: TurnCoding['utterances']): string[] {
  const union: string[] = [];
  for (const { codes: carried } of utterances) {
    for (const code of carried) if (!union.includes(code)) union.push(code);
  }
  return union;
}

const nothing: TurnCoding = { mainAct: 'other', codes: [], utterances: [], findings: [] };

/**
 * Codes one trainee turn by the coding manual: the rules first, then what was learned weighs what they found. Pure and
 * total: no text makes it throw, and the same turn always gets the same coding. Findings stand in order of place; a
 * turn without words has none and the main act `other`.
 * @param model what was learned for the turn's language; another one than ours only where ours is being measured
 */
export function codeTurn(turn: Turn, model: Model = modelOf(turn.lang)): TurnCoding {
  const view = new TurnView(turn, vocabularyOf(turn.lang));
  if (view.utterances.length === 0) return nothing;
  applyRules(view);
  const weighed = weighTurn(view, model);
  settleCodes(view, weighed, learnable);
  const acted = view.utterances.map((utterance) => ({ view: utterance, act: utteranceAct(utterance) }));
  const utterances = acted.map(({ view: { start, end, found, spanned }, act }) => ({
    start,
    end,
    act,
    codes: [...found.codes, ...spanned],
  }));
  return {
    mainAct: mainAct(acted, weighed),
    codes: utterances.length === 1 ? [...utterances[0]!.codes] : unionOf(utterances),
    utterances,
    findings: listFindings(view),
  };
}

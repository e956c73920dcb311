import type { SummaryCheck } from './finding.ts';
import type { PhraseLists } from './language/phrases.ts';
import type { TurnView, UtteranceView } from './turn-view.ts';
import type { CodeTexts } from './texts.ts';
import type { Act, Language, Span } from './turn.ts';

/** What a rule saw: the sub-kind if any, and how clear the evidence is, in [0, 1]. */
export type Evidence = { readonly kind: string | null; readonly confidence: number };

/** A code found in an utterance, with the act of whoever says it. */
export type FoundCode = Evidence & { readonly act: Act | null };

/** What a closer look at a finding gives: its sub-kind, and what is laid beside it. */
export type Inspection = { readonly kind: string | null; readonly detail: SummaryCheck };

/** Evidence with its own stretch of the turn, for codes that span several utterances. */
export type SpanEvidence = Evidence & Span;

/** One behaviour code: its words, its lexicons and the rule that finds it. */
export type CodeDefinition = {
  /** The code's name in the coding manual, and of its folder. */
  readonly id: string;
  /** Rises with every change that can alter a finding. */
  readonly version: number;
  /** The act that an utterance with this code performs; null where the code says nothing about the act. */
  readonly act: Act | null;
  /** The sub-kinds its findings may carry. */
  readonly kinds: readonly string[];
  readonly texts: CodeTexts<string>;
  readonly lexicon: { readonly nl: PhraseLists; readonly en: PhraseLists };
  /** True if nothing is found without a phrase of the code's own lexicon: other utterances, other turns are not tried. */
  readonly needsWords?: boolean;
  /** Looks at one utterance; codes that stand earlier in the list have already been found (`utterance.found`). */
  readonly detect?: (utterance: UtteranceView, turn: TurnView) => Evidence | null;
  /** Looks at the whole turn, after all utterances. */
  readonly detectInTurn?: (turn: TurnView) => readonly SpanEvidence[];
  /** Looks closer at an utterance in which the code was found and stands. */
  readonly inspect?: (utterance: UtteranceView) => Inspection;
  /** A better wording of this very stretch of a turn, `after` which it goes on; null where no honest one can be made. */
  readonly reword?: (evidence: string, lang: Language, after: string) => string | null;
};

/** Checks and gives back a code's definition. Throws on a definition that can find nothing: the author's fault. */
export function defineCode(definition: CodeDefinition): CodeDefinition {
  if (!definition.detect && !definition.detectInTurn) {
    throw new Error(`code ${definition.id}: needs detect or detectInTurn`);
  }
  for (const kind of definition.kinds) {
    if (!(kind in definition.texts.feedback)) {
      throw new Error(`code ${definition.id}: kind ${kind} has no feedback in texts.ts`);
    }
  }
  return definition;
}

import { codes } from './codes/index.ts';
import type { TurnView, UtteranceView } from './turn-view.ts';
import type { Span } from './turn.ts';

/** The codes that are looked for in single utterances, in the order in which they are tried. */
export const utteranceCodes = codes.filter((code) => code.detect !== undefined);
const turnCodes = codes.filter((code) => code.detectInTurn !== undefined);

/** The utterances that a stretch of the turn touches. */
function utterancesIn({ utterances }: TurnView, { start, end }: Span): readonly UtteranceView[] {
  const first = utterances.findIndex((utterance) => utterance.end > start);
  const last = utterances.findLastIndex((utterance) => utterance.start < end);
  return utterances.slice(first, last + 1);
}

/** Tries every code's rule on the turn, in the order of the list of codes, and notes in the view what was found. */
export function applyRules(view: TurnView): void {
  for (const utterance of view.utterances) {
    for (const { id, act, detect } of utteranceCodes) {
      const evidence = detect?.(utterance, view) ?? null;
      if (evidence !== null) utterance.found.set(id, { ...evidence, act });
    }
  }
  for (const { id, detectInTurn } of turnCodes) {
    for (const evidence of detectInTurn?.(view) ?? []) {
      view.spanning.push({ code: id, evidence });
      for (const utterance of utterancesIn(view, evidence)) utterance.spanned.add(id);
    }
  }
}

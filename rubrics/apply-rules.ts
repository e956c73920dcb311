import { codes } from './codes/index.ts';
import type { TurnView, UtteranceView } from './turn-view.ts';
import type { Language, Span } from './turn.ts';

/** The codes that are looked for in single utterances, in the order in which they are tried. */
export const utteranceCodes = codes.filter((code) => code.detect !== undefined);
const turnCodes = codes.filter((code) => code.detectInTurn !== undefined);

const codeOfList: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nl: new Map(codes.flatMap(({ id, lexicon }) => Object.keys(lexicon.nl).map((list) => [list, id]))),
  en: new Map(codes.flatMap(({ id, lexicon }) => Object.keys(lexicon.en).map((list) => [list, id]))),
};

/** The codes of whose lexicon a phrase stands in the utterance. */
function namedCodes({ hits, turn }: UtteranceView): ReadonlySet<string> {
  const codeOf = codeOfList[turn.lang];
  const named = new Set<string>();
  for (const { name } of hits) {
    const code = codeOf.get(name);
    if (code !== undefined) named.add(code);
  }
  return named;
}

/** The utterances that a stretch of the turn touches. */
function utterancesIn({ utterances }: TurnView, { start, end }: Span): readonly UtteranceView[] {
  const first = utterances.findIndex((utterance) => utterance.end > start);
  const last = utterances.findLastIndex((utterance) => utterance.start < end);
  return utterances.slice(first, last + 1);
}

/** Tries every code's rule on the turn, in the order of the list of codes, and notes in the view what was found. */
export function applyRules(view: TurnView): void {
  for (const utterance of view.utterances) {
    const named = namedCodes(utterance);
    for (const { id, act, needsWords, detect } of utteranceCodes) {
      if (needsWords === true && !named.has(id)) continue;
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

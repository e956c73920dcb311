import { codes } from './codes/index.ts';
import type { CodeDefinition } from './define-code.ts';
import type { TurnView, UtteranceView } from './turn-view.ts';
import type { Act, Language, Span } from './turn.ts';

/** The codes that are looked for in single utterances, in the order in which they are tried. */
export const utteranceCodes = codes.filter((code) => code.detect !== undefined);
const turnCodes = codes.filter((code) => code.detectInTurn !== undefined);

type Rule = {
  readonly id: string;
  readonly act: Act | null;
  readonly detect: NonNullable<CodeDefinition['detect']>;
};

const rules: readonly Rule[] = utteranceCodes.flatMap(({ id, act, detect }) =>
  detect === undefined ? [] : [{ id, act, detect }],
);

// The place of the rule to whose lexicon a list belongs, for rules that find nothing without their own words.
function placesOf(lang: Language): ReadonlyMap<string, number> {
  return new Map(
    utteranceCodes.flatMap(({ needsWords, lexicon }, place) =>
      needsWords === true ? Object.keys(lexicon[lang]).map((list) => [list, place] as const) : [],
    ),
  );
}
const placeOfList: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: placesOf('nl'),
  en: placesOf('en'),
};

const always = Uint8Array.from(utteranceCodes, ({ needsWords }) => (needsWords === true ? 0 : 1));
// Which rules are tried on the utterance at hand; filled anew for each.
const isTried = new Uint8Array(always.length);

function markTried({ hits, turn }: UtteranceView): void {
  const placeOf = placeOfList[turn.lang];
  isTried.set(always);
  for (const { name } of hits) {
    const place = placeOf.get(name);
    if (place !== undefined) isTried[place] = 1;
  }
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
    markTried(utterance);
    for (let place = 0; place < rules.length; place += 1) {
      if (isTried[place] === 0) continue;
      const { id, act, detect } = rules[place]!;
      const evidence = detect(utterance, view);
      if (evidence === null) continue;
      const { kind, confidence } = evidence;
      utterance.found.set(id, { kind, confidence, act });
    }
  }
  for (const { id, detectInTurn } of turnCodes) {
    for (const evidence of detectInTurn?.(view) ?? []) {
      view.spanning.push({ code: id, evidence });
      for (const utterance of utterancesIn(view, evidence)) {
        if (!utterance.spanned.includes(id)) utterance.spanned.push(id);
      }
    }
  }
}

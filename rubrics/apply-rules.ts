import { codes } from './codes/index.ts';
import type { CodeDefinition } from './define-code.ts';
import type { TurnView, UtteranceView } from './turn-view.ts';
import type { Act, Language, Span } from './turn.ts';

/** The codes that are looked for in single utterances, in the order in which they are tried. */
export const utteranceCodes = codes.filter((code) => code.detect !== undefined);

type UtteranceRule = {
  readonly place: number;
  readonly id: string;
  readonly act: Act | null;
  readonly detect: NonNullable<CodeDefinition['detect']>;
};

const utteranceRules: readonly UtteranceRule[] = codes.flatMap(({ id, act, detect }, place) =>
  detect === undefined ? [] : [{ place, id, act, detect }],
);

const turnRules = codes.flatMap(({ id, detectInTurn }, place) =>
  detectInTurn === undefined ? [] : [{ place, id, detectInTurn }],
);

// The place of the code to whose lexicon a list belongs, for codes that are not found without their own words.
function placesOf(lang: Language): ReadonlyMap<string, number> {
  return new Map(
    codes.flatMap(({ needsWords, lexicon }, place) =>
      needsWords === true ? Object.keys(lexicon[lang]).map((list) => [list, place] as const) : [],
    ),
  );
}
const placeOfList: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: placesOf('nl'),
  en: placesOf('en'),
};

const always = Uint8Array.from(codes, ({ needsWords }) => (needsWords === true ? 0 : 1));
// Which codes are looked for in the utterance at hand, and in the turn at hand; filled anew for each.
const inUtterance = new Uint8Array(codes.length);
const inTurn = new Uint8Array(codes.length);

function markTried({ hits, turn }: UtteranceView): void {
  const placeOf = placeOfList[turn.lang];
  inUtterance.set(always);
  for (const { name } of hits) {
    const place = placeOf.get(name);
    if (place === undefined) continue;
    inUtterance[place] = 1;
    inTurn[place] = 1;
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
  inTurn.set(always);
  for (const utterance of view.utterances) {
    markTried(utterance);
    for (const { place, id, act, detect } of utteranceRules) {
      if (inUtterance[place] === 0) continue;
      const evidence = detect(utterance, view);
      if (evidence === null) continue;
      const { kind, confidence } = evidence;
      utterance.found.set(id, { kind, confidence, act });
    }
  }
  for (const { place, id, detectInTurn } of turnRules) {
    if (inTurn[place] === 0) continue;
    for (const evidence of detectInTurn(view)) {
      view.spanning.push({ code: id, evidence });
      for (const utterance of utterancesIn(view, evidence)) {
        if (!utterance.spanned.includes(id)) utterance.spanned.push(id);
      }
    }
  }
}

import { codes, codeTurn, type Language } from '../../rubrics/index.ts';
import type { AgreementFigures, CodeFigures } from '../protocol/scoring-quality.ts';
import { confidenceIn } from './agreement-measures.ts';
import type { CodedTurn } from './corpora.ts';
import {
  calibrationError,
  type Claim,
  countLabel,
  type Counts,
  estimate,
  f1Of,
  type Pair,
  precisionOf,
  recallOf,
} from './statistics.ts';

/** A code that the engine was sure of and people did not give; without the turn's words. */
export type CodedTurnMistake = {
  readonly id: string;
  readonly code: string;
  readonly people: readonly string[];
  readonly confidence: number;
};

/** What was measured on single turns, and the surest mistakes, surest first. */
export type CodedTurnResult = {
  readonly figures: NonNullable<AgreementFigures['turns']>;
  readonly mistakes: readonly CodedTurnMistake[];
};

type Unit = { readonly code: string; readonly covers: readonly string[] };

// Who codes by hand does not always say which kind of metacommunication it is, so the four are judged as one.
const metacommunication = 'metacommunication';
const isMeta = (code: string): boolean => code.startsWith('meta-');

/** What is judged as one: every code by itself, and the kinds of metacommunication together. */
const units: readonly Unit[] = [
  ...codes.filter(({ id }) => !isMeta(id)).map(({ id }) => ({ code: id, covers: [id] })),
  { code: metacommunication, covers: codes.map(({ id }) => id).filter(isMeta) },
];

type Judged = { readonly people: boolean; readonly engine: boolean };
/** For each unit, in order: what was said of one turn, or null where the coders differ. */
type Row = readonly (Judged | null)[];

/**
 * Compares the engine with the turns in one language that people coded by the manual. A code that its coders differ on
 * does not count. A code that they gave nowhere, in any language, they did not look for: to find it is no mistake.
 */
export function measureCodedTurns(all: readonly CodedTurn[], lang: Language): CodedTurnResult {
  const turns = all.filter(({ turn }) => turn.lang === lang);
  const lookedFor = new Set(all.flatMap((each) => [...each.codes, ...each.disputed]));
  const rows: Row[] = [];
  const claims: (Claim & CodedTurnMistake)[] = [];
  for (const { id, turn, codes: people, disputed } of turns) {
    const coding = codeTurn(turn);
    const row = units.map(({ code, covers }): Judged | null => {
      const names = [code, ...covers];
      const isIn = (list: readonly string[]): boolean => names.some((name) => list.includes(name));
      if (isIn(disputed)) return null;
      const given = isIn(people);
      const confidence = confidenceIn(coding, covers);
      if (confidence !== null && names.some((name) => lookedFor.has(name)))
        claims.push({ id, code, people, confidence, right: given });
      return { people: given, engine: isIn(coding.codes) };
    });
    rows.push(row);
  }
  const groups = rows.map((row) => [row]);
  return {
    figures: {
      turns: turns.length,
      macroF1: estimate(groups, macroF1),
      codes: units.map((unit, place) => measureUnit(unit, place, groups)),
      calibrationError: calibrationError(claims),
    },
    mistakes: claims
      .filter(({ right }) => !right)
      .toSorted((left, right) => right.confidence - left.confidence)
      .map(({ right: _right, ...mistake }) => mistake),
  };
}

function countUnit(rows: readonly Row[], place: number): Counts {
  const pairs = rows.flatMap((row): Pair[] => {
    const judged = row[place];
    return judged ? [[String(judged.people), String(judged.engine)]] : [];
  });
  return countLabel(pairs, 'true');
}

// Of codes that nobody gave in these rows nothing is known.
function macroF1(rows: readonly Row[]): number {
  const scores = units
    .map((_, place) => countUnit(rows, place))
    .filter(({ hits, missed }) => hits + missed > 0)
    .map(f1Of);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function measureUnit(
  { code, covers }: Unit,
  place: number,
  groups: readonly (readonly Row[])[],
): CodeFigures {
  const counts = countUnit(groups.flat(), place);
  const isGiven = counts.hits + counts.missed > 0;
  return {
    code,
    covers: [...covers],
    ...counts,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    f1: isGiven ? estimate(groups, (drawn) => f1Of(countUnit(drawn, place))) : null,
  };
}

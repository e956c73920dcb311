import type { TalkOutcome } from './talk-outcome.ts';

/** What came of the talks of one trainee with one client. Shares are of talks unless said otherwise, in [0, 1]. */
export type OutcomeSummary = {
  readonly talks: number;
  readonly coreOpened: number;
  readonly heartOpened: number;
  /** The median turn in which the core opened; null where it never did. */
  readonly turnsToCore: number | null;
  readonly trust: number;
  readonly resistance: number;
  readonly walkedOut: number;
  /** Of the turns with a suggestive question; null where there were none. */
  readonly wentAlong: number | null;
  readonly contaminations: number;
  /** Change talk of all change talk and sustain talk; null where there was neither. */
  readonly changeTalk: number | null;
  /** Client turns said before in the same talk, a talk. */
  readonly repeated: number;
  readonly medianWords: number;
};

function sumOf(outcomes: readonly TalkOutcome[], value: (outcome: TalkOutcome) => number): number {
  return outcomes.reduce((sum, outcome) => sum + value(outcome), 0);
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** A share; null of nothing. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Takes the outcomes of some talks, at least one, together. */
export function summarise(outcomes: readonly TalkOutcome[]): OutcomeSummary {
  const talks = outcomes.length;
  const mean = (value: (outcome: TalkOutcome) => number): number => sumOf(outcomes, value) / talks;
  const change = sumOf(outcomes, (outcome) => outcome.changeTalk);
  return {
    talks,
    coreOpened: mean(({ coreOpened }) => Number(coreOpened !== null)),
    heartOpened: mean(({ heartOpened }) => Number(heartOpened)),
    turnsToCore: median(outcomes.flatMap(({ coreOpened }) => (coreOpened === null ? [] : [coreOpened]))),
    trust: mean(({ trust }) => trust),
    resistance: mean(({ resistance }) => resistance),
    walkedOut: mean(({ walkedOut }) => Number(walkedOut)),
    wentAlong: shareOf(
      sumOf(outcomes, ({ wentAlong }) => wentAlong),
      sumOf(outcomes, ({ suggested }) => suggested),
    ),
    contaminations: mean((outcome) => outcome.contaminated),
    changeTalk: shareOf(change, change + sumOf(outcomes, (outcome) => outcome.sustainTalk)),
    repeated: mean(({ repeated }) => repeated),
    medianWords: median(outcomes.flatMap(({ lengths }) => lengths)) ?? 0,
  };
}

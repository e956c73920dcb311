import type { Language } from '../../../server/protocol/shared.ts';
import type { ScoringMessages } from '../../i18n/scoring.nl.ts';

/** What every part of the page needs beside its figures. */
export type ScoringSource = {
  readonly language: Language;
  readonly words: ScoringMessages;
  /** The name of a code in the language of the screen. */
  readonly nameOf: (code: string) => string;
};

/** A share or a kappa with two decimals, as it is written in the language. */
export function formatFigure(language: Language, figure: number): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    figure,
  );
}

/** A share as so many times out of ten, with one decimal at the most. */
export function outOfTen(language: Language, share: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(share * 10);
}

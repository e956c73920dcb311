/** Lower case, without accents or apostrophes (`zo'n` becomes `zon`, `don't` becomes `dont`). */
export function normalise(text: string): string {
  const lower = text.toLowerCase().replace(/['’‘`]/g, '');
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
}

/** The words of a normalised text: runs of letters and digits. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(/[a-z0-9]+/g) ?? [];
}

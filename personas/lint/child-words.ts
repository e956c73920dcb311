/** What a child of 6 to 8 does not say, and what looks as if she would not and yet she does (written by hand). */
export type ChildWords = {
  /** Grown-ups' words, as phrases (phrase.ts). */
  readonly adult: readonly string[];
  /** Endings of abstract nouns. */
  readonly abstractEndings: RegExp;
  /** Words with such an ending that children know. */
  readonly knownThings: readonly string[];
  /** Long words that children know. */
  readonly knownLong: readonly string[];
  /** Endings that are not counted with a word's letters. */
  readonly lightEndings: RegExp;
  /** What opens a subordinate clause; each match is one. */
  readonly clauses: RegExp;
  /** What might have been. */
  readonly couldHaveBeen: RegExp;
  /** The passive voice. */
  readonly passive: RegExp;
  /** Passives that children use. */
  readonly knownPassives: RegExp;
};

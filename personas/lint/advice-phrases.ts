/** How people give advice, as patterns for a plainText (phrase.ts). */
export type AdvicePhrases = {
  /** What can hardly be said for anything else. */
  readonly sure: RegExp;
  /** What may also be about people in general ("dan moet je bellen"): for the author to weigh. */
  readonly likely: RegExp;
};

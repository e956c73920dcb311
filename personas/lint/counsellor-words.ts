/** Words that belong to the helper's side of the table, as patterns for a plainText (phrase.ts). */
export type CounsellorWords = {
  /** Words of the counselling room and its course books. */
  readonly trade: RegExp;
  /** A helper's own sentences. */
  readonly helping: RegExp;
  /** Ways to give back what the other said, or to ask on, which a client may have a use for once in a while. */
  readonly reflecting: RegExp;
  /** Praise of how the trainee does it. */
  readonly praise: RegExp;
};

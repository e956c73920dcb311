/**
 * The phrase language in which lexicons are written. Words stand in any spelling that the normaliser knows.
 *   (a|b c)  one of these      [maar]  may be left out      ...  a gap of up to three words
 *   {feeling}  any word of a class      ^  start of the utterance (after greetings)      $  its end
 */
export type Phrase = string;

/** Phrases by name; the name is what a rule asks for. */
export type PhraseLists = Readonly<Record<string, readonly Phrase[]>>;

/** What a phrase is made of, in order: a word, a class in braces, or one of the signs `( ) [ ] | ... ^ $`. */
export type PhraseToken = string;

const pieces = /\.\.\.|[()[\]|^$]|\{[\w-]+\}|[^\s()[\]|^${}]+/g;

/** Cuts a phrase into its tokens. A gap at the end asks for nothing; leaving it out spares the search. */
export function tokensOf(phrase: Phrase): PhraseToken[] {
  const tokens = phrase.match(pieces) ?? [];
  return tokens.slice(0, tokens.findLastIndex((token) => token !== '...') + 1);
}

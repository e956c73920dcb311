/**
 * The phrase language in which lexicons are written. Words stand in any spelling that the normaliser knows.
 *   (a|b c)  one of these      [maar]  may be left out      ...  a gap of up to three words
 *   {feeling}  any word of a class      ^  start of the utterance (after greetings)      $  its end
 */
export type Phrase = string;

/** Phrases by name; the name is what a rule asks for. */
export type PhraseLists = Readonly<Record<string, readonly Phrase[]>>;

/** One step of an expanded phrase: a word, a class in braces, or one of the signs `...`, `^`, `$`. */
type Step = string;

const pieces = /\.\.\.|[()[\]|^$]|\{[\w-]+\}|[^\s()[\]|^${}]+/g;

type Reader = { readonly tokens: readonly string[]; position: number };

function joined(left: readonly Step[][], right: readonly Step[][]): Step[][] {
  return left.flatMap((head) => right.map((tail) => [...head, ...tail]));
}

function readAlternatives(reader: Reader, closing: string): Step[][] {
  const all: Step[][] = [];
  let current: Step[][] = [[]];
  while (reader.position < reader.tokens.length) {
    const token = reader.tokens[reader.position]!;
    reader.position += 1;
    if (token === closing) return [...all, ...current];
    if (token === '|') {
      all.push(...current);
      current = [[]];
    } else if (token === '(') current = joined(current, readAlternatives(reader, ')'));
    else if (token === '[') current = joined(current, [...readAlternatives(reader, ']'), []]);
    else current = joined(current, [[token]]);
  }
  if (closing !== '') throw new Error(`phrase "${reader.tokens.join(' ')}": "${closing}" is missing`);
  return [...all, ...current];
}

/** All the ways in which a phrase can be read, each as a list of steps. Throws on an unclosed bracket. */
export function expandPhrase(phrase: Phrase): Step[][] {
  const reader = { tokens: phrase.match(pieces) ?? [], position: 0 };
  // A gap at the end asks for nothing; leaving it out spares the search.
  return readAlternatives(reader, '').map((steps) =>
    steps.slice(0, steps.findLastIndex((step) => step !== '...') + 1),
  );
}

/**
 * Words to be found again when they are typed with one slip: two neighbouring letters swapped, a letter left out or
 * typed twice. The first letter is taken to be right.
 */
export type NearWords<Value> = {
  /** Makes a word findable; of two words that are equally near the one that came first is found. */
  add(word: string, value: Value): void;
  /** The value of the word that is meant; undefined for a short word, or where none is that near. */
  find(typed: string): Value | undefined;
};

// Longer than any word a person means; keeps the cost of a pasted wall of letters flat.
const longestWord = 30;

const letterA = 97;
const letterZ = 122;

function isPlain(word: string, shortest: number): boolean {
  if (word.length < shortest || word.length > longestWord) return false;
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (unit < letterA || unit > letterZ) return false;
  }
  return true;
}

// Sums of these do not depend on order; the factor spreads the letters over all bits (2^32 by the golden ratio).
function letterValue(unit: number): number {
  return Math.imul(unit * unit, 0x9e3779b1);
}

function lettersOf(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index += 1) sum = (sum + letterValue(word.charCodeAt(index))) | 0;
  return sum;
}

/**
 * An empty set of words that can be found again.
 * @param shortest in letters: among shorter words one slip too often gives another word that was meant
 * @param meant words that mean themselves, however near they are to another one
 */
export function createNearWords<Value>(shortest: number, meant?: ReadonlySet<string>): NearWords<Value> {
  const whole = new Map<string, Value>();
  // The letters of each word, in whatever order: most typed words have none of these, and nothing more is tried.
  const letters = new Set<number>();
  // Each long word without one of its inner letters.
  const shortened = new Map<string, Value>();

  const findSwapped = (typed: string): Value | undefined => {
    if (!letters.has(lettersOf(typed))) return undefined;
    for (let index = 1; index < typed.length - 1; index += 1) {
      if (typed.charCodeAt(index) === typed.charCodeAt(index + 1)) continue;
      const found = whole.get(
        typed.slice(0, index) + typed.charAt(index + 1) + typed.charAt(index) + typed.slice(index + 2),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const findDoubled = (typed: string): Value | undefined => {
    for (let index = 1; index < typed.length; index += 1) {
      const unit = typed.charCodeAt(index);
      if (unit !== typed.charCodeAt(index - 1) || !letters.has((lettersOf(typed) - letterValue(unit)) | 0))
        continue;
      const found = whole.get(typed.slice(0, index) + typed.slice(index + 1));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    add: (word, value) => {
      if (!isPlain(word, shortest) || whole.has(word)) return;
      whole.set(word, value);
      letters.add(lettersOf(word));
      if (word.length === shortest) return;
      for (let index = 1; index < word.length - 1; index += 1) {
        const shorter = word.slice(0, index) + word.slice(index + 1);
        if (!shortened.has(shorter)) shortened.set(shorter, value);
      }
    },
    find: (typed) =>
      isPlain(typed, shortest) && meant?.has(typed) !== true
        ? (findSwapped(typed) ?? findDoubled(typed) ?? shortened.get(typed))
        : undefined,
  };
}

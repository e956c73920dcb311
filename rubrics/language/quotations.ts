import { Mark, type Word } from './tokens.ts';

const quoteSigns = new Set(['"', '“', '”', '„', '«', '»', "'", '‘', '’', '`', '´']);

function holdsQuote(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (quoteSigns.has(text.charAt(index))) return true;
  return false;
}

/** For each word 1 if it stands between quotation marks; undefined where the text has no closed quotation. */
export function findQuotations(text: string, words: readonly Word[]): Uint8Array | undefined {
  let maybe = false;
  for (const word of words) maybe ||= (word.after & Mark.quote) !== 0 || word.lead < word.start;
  if (!maybe) return undefined;
  const inside = new Uint8Array(words.length);
  let open = -1;
  let found = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (open < 0 && word.lead < word.start && holdsQuote(text, word.lead, word.start)) open = index;
    if (open >= 0 && word.tail > word.end && holdsQuote(text, word.end, word.tail)) {
      inside.fill(1, open, index + 1);
      found = true;
      open = -1;
    }
  }
  return found ? inside : undefined;
}

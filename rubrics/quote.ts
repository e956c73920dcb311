import type { BilingualText } from './turn.ts';

// Longest stretch that a message repeats, in UTF-16 units; a longer one is cut at a word. Chosen.
const longestQuote = 80;

/** Words, cut at a word where they are longer than anybody wants to see repeated. */
export function shorten(words: string): string {
  if (words.length <= longestQuote) return words;
  const cut = words.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** A message with the words it speaks of in the place of `{quote}`. */
export function quote(message: BilingualText, words: string): BilingualText {
  if (!message.nl.includes('{quote}') && !message.en.includes('{quote}')) return message;
  const quoted = shorten(words);
  return {
    nl: message.nl.replace('{quote}', () => quoted),
    en: message.en.replace('{quote}', () => quoted),
  };
}

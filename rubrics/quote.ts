import type { BilingualText } from './turn.ts';

// Longest stretch that a message repeats, in UTF-16 units; a longer one is cut at a word. Chosen.
const longestQuote = 80;

// A stop that would stand in the middle of our own sentence; a question mark and dots are part of what was said.
const lastStop = /(?<!\.)[.,;:]$/;

/** Words in one line, cut at a word where they are longer than anybody wants to see repeated. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(lastStop, '');
  if (line.length <= longestQuote) return line;
  const cut = line.slice(0, longestQuote);
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

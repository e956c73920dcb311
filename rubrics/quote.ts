import type { BilingualText } from './turn.ts';

// Longest stretch that a message repeats, in UTF-16 units; a longer one is cut at a word. Chosen.
const longestQuote = 80;

// A stop that would stand in the middle of our own sentence; a question mark and dots are part of what was said.
const lastStop = /(?<!\.)[.,;:]$/;
const stops = '.,;:';

// One space between words: the usual case, in which nothing is to be put in one line.
const unevenSpace = /\s\s|[^\S ]/;

/** Words in one line, cut at a word where they are longer than anybody wants to see repeated. */
export function shorten(words: string): string {
  const even = unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words;
  const line = stops.includes(even.at(-1) ?? ' ') ? even.replace(lastStop, '') : even;
  if (line.length <= longestQuote) return line;
  const cut = line.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

const mark = '{quote}';

function fill(text: string, quoted: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at) + quoted + text.slice(at + mark.length);
}

/** A message with the words it speaks of in the place of `{quote}`. */
export function quote(message: BilingualText, words: string): BilingualText {
  if (!message.nl.includes(mark) && !message.en.includes(mark)) return message;
  const quoted = shorten(words);
  return { nl: fill(message.nl, quoted), en: fill(message.en, quoted) };
}

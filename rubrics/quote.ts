import { singleSpaced } from './language/single-spaced.ts';
import type { BilingualText } from './turn.ts';

// Longest stretch that a message repeats, in UTF-16 units; a longer one is cut at a word. Chosen.
const longestQuote = 80;

// A stop that would stand in the middle of our own sentence; a question mark and dots are part of what was said.
const lastStop = /(?<!\.)[.,;:]$/;
const stops = '.,;:';

/** Words in one line, cut at a word where they are longer than anybody wants to see repeated. */
export function shorten(words: string): string {
  const even = singleSpaced(words);
  const line = stops.includes(even.at(-1) ?? ' ') ? even.replace(lastStop, '') : even;
  if (line.length <= longestQuote) return line;
  const cut = line.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

const mark = '{quote}';

function split(text: string): readonly [before: string, after: string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A message that speaks of words: made ready to take them in the place of `{quote}`. */
export type Message = (words: string) => BilingualText;

/** Makes a message ready. */
export function createMessage(text: BilingualText): Message {
  if (!text.nl.includes(mark) && !text.en.includes(mark)) return () => text;
  const [beforeNl, afterNl] = split(text.nl);
  const [beforeEn, afterEn] = split(text.en);
  return (words) => {
    const quoted = shorten(words);
    return {
      nl: afterNl === null ? beforeNl : beforeNl + quoted + afterNl,
      en: afterEn === null ? beforeEn : beforeEn + quoted + afterEn,
    };
  };
}

import { CharacterKind, characterKind, foldWord } from './characters.ts';
import { noForm } from './word-table.ts';
import type { Vocabulary, WordEntry } from './vocabulary.ts';

/** Punctuation that stands behind a word, as bits. */
export const Mark = {
  period: 1,
  question: 2,
  exclamation: 4,
  ellipsis: 8,
  comma: 16,
  semicolon: 32,
  colon: 64,
  dash: 128,
  newline: 256,
  quote: 512,
  bracket: 1024,
} as const;

/**
 * One word of a text. `text` is the normalised form on which phrases are matched, `raw` the folded form as
 * typed; a contraction gives several words with the same `start` and `end` (UTF-16, half-open).
 * `lead` and `tail` take in the punctuation that clings to the word; `after` holds the marks behind it.
 */
export type Word = {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  lead: number;
  tail: number;
  after: number;
  readonly capital: boolean;
  readonly entry: WordEntry | undefined;
};

const markBits = new Map<number, number>([
  [0x2e, Mark.period],
  [0x3f, Mark.question],
  [0xff1f, Mark.question],
  [0x21, Mark.exclamation],
  [0x2026, Mark.ellipsis],
  [0x2c, Mark.comma],
  [0x3b, Mark.semicolon],
  [0x3a, Mark.colon],
  [0x2d, Mark.dash],
  [0x2013, Mark.dash],
  [0x2014, Mark.dash],
  [0x22, Mark.quote],
  [0x201c, Mark.quote],
  [0x201d, Mark.quote],
  [0x201e, Mark.quote],
  [0xab, Mark.quote],
  [0xbb, Mark.quote],
  [0x28, Mark.bracket],
  [0x29, Mark.bracket],
]);

const asciiEnd = 0x80;
const asciiMarks = Uint16Array.from({ length: asciiEnd }, (_, unit) => markBits.get(unit) ?? 0);

function markOf(unit: number): number {
  return unit < asciiEnd ? asciiMarks[unit]! : (markBits.get(unit) ?? 0);
}

const hesitations = new Set(['eh', 'ehm', 'uh', 'uhm', 'um', 'euh', 'ehh', 'erm', 'hum']);
const sentenceMarks = Mark.period | Mark.question | Mark.exclamation | Mark.newline;

// 's, 't, 'n, 'k, 'm, 'r: Dutch clitics that begin with an apostrophe.
const clitics = new Set(['s', 't', 'n', 'k', 'm', 'r', 'ns', 'S', 'T', 'N', 'K']);

function cliticEnd(text: string, apostrophe: number): number {
  for (const length of [1, 2]) {
    const end = apostrophe + 1 + length;
    const next = end < text.length ? characterKind(text.charCodeAt(end)) : CharacterKind.space;
    if (next === CharacterKind.space && clitics.has(text.slice(apostrophe + 1, end))) return end;
  }
  return -1;
}

function wordEnd(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length) {
    const kind = characterKind(text.charCodeAt(position));
    if (kind === CharacterKind.word) position += 1;
    else if (
      kind === CharacterKind.apostrophe &&
      position + 1 < text.length &&
      characterKind(text.charCodeAt(position + 1)) === CharacterKind.word
    ) {
      position += 2;
    } else break;
  }
  return position;
}

const digitZero = 48;
const digitNine = 57;

function isDigit(unit: number): boolean {
  return unit >= digitZero && unit <= digitNine;
}

/** A text of plain letters in lower case; undefined for any other, whose length might change. */
export function lowerIfPlain(text: string): string | undefined {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return undefined;
  return text.toLowerCase();
}

/** Cuts a text into words with their original offsets. Total: any string gives a list, an empty one gives []. */
export function tokenise(text: string, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let position = 0;
  let lead = -1; // start of the punctuation that clings to the next word, or -1
  let sawSpace = true;
  let dots = 0;
  while (position < length) {
    const unit = text.charCodeAt(position);
    const kind = characterKind(unit);
    if (kind === CharacterKind.space) {
      const last = words[words.length - 1];
      if (unit === 0x0a && last) last.after |= Mark.newline;
      if (lead >= 0 && last) last.tail = position;
      if (last || lead < 0) lead = -1;
      sawSpace = true;
      dots = 0;
      position += 1;
      continue;
    }
    let end = -1;
    if (kind === CharacterKind.word) end = wordEnd(text, position);
    else if (kind === CharacterKind.apostrophe && sawSpace) end = cliticEnd(text, position);
    if (end < 0) {
      const last = words[words.length - 1];
      const bit = kind === CharacterKind.apostrophe ? Mark.quote : markOf(unit);
      dots = bit === Mark.period ? dots + 1 : 0;
      if (last) {
        last.after |= dots > 1 ? Mark.ellipsis : bit;
        if (!sawSpace) last.tail = position + 1;
        else if (lead < 0) lead = position;
      } else if (lead < 0) lead = position;
      position += 1;
      continue;
    }
    addWord(words, text, position, end, lead, vocabulary);
    lead = -1;
    sawSpace = false;
    dots = 0;
    position = end;
  }
  const last = words[words.length - 1];
  if (lead >= 0 && last) last.tail = length;
  return words;
}

// "3.5", "10:30" and "1,5" are one number: the mark between two digits ends nothing.
function joinsNumber(previous: Word, text: string, start: number): boolean {
  return (
    previous.end === start - 1 &&
    isDigit(text.charCodeAt(start)) &&
    isDigit(text.charCodeAt(previous.end - 1)) &&
    text.charCodeAt(previous.end) !== 0x2d
  );
}

function addWord(
  words: Word[],
  text: string,
  start: number,
  end: number,
  lead: number,
  vocabulary: Vocabulary,
): void {
  const { forms } = vocabulary;
  const place = forms.find(text, start, end);
  const raw = place === noForm ? foldWord(text.slice(start, end)) : forms.raw[place]!;
  const previous = words[words.length - 1];
  let from = lead >= 0 ? lead : start;
  if (previous !== undefined && previous.end >= start - 1) {
    if (previous.after !== 0 && joinsNumber(previous, text, start)) previous.after = 0;
    // A stutter ("ik-ik-ik") is one word.
    if (previous.raw === raw && previous.after === Mark.dash) from = words.pop()?.lead ?? start;
  }
  // A hesitation gives way to the word that follows it.
  if (previous !== undefined && hesitations.has(previous.raw) && (previous.after & sentenceMarks) === 0) {
    words.pop();
    from = previous.lead;
    const before = words[words.length - 1];
    if (before !== undefined) before.after |= previous.after;
  }
  const entry = place === noForm ? vocabulary.lookup(raw) : forms.entries[place];
  const first = text.charCodeAt(start);
  const capital = first !== raw.charCodeAt(0) && characterKind(first) === CharacterKind.word;
  const parts = entry?.expansion;
  if (parts === undefined) {
    const canonical = entry ?? undefined;
    const shown = canonical === undefined ? raw : canonical.text;
    words.push({ text: shown, raw, start, end, lead: from, tail: end, after: 0, capital, entry: canonical });
    return;
  }
  for (const part of parts) {
    words.push({
      text: part.text,
      raw,
      start,
      end,
      lead: from,
      tail: end,
      after: 0,
      capital,
      entry: part,
    });
  }
}

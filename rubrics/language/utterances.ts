import type { Language } from '../turn.ts';
import { hasFlag, headOf, inversionAt } from './inversion.ts';
import { Mark, type Word } from './tokens.ts';
import { WordFlag } from './word-flags.ts';

/** One utterance as a half-open range of word indexes. */
export type WordRange = { readonly from: number; readonly to: number };

const abbreviations = new Set(
  `dr mr mrs ms prof st nl bijv bijvoorbeeld bv mevr dhr drs ing ir enz etc evt ca nr tel resp incl excl max min jl
   vs eg ie ongv zgn mbt ivm oa ipv tav nav dmv mw hr jr sr approx`.split(/\s+/),
);
const sentenceEnd = Mark.question | Mark.exclamation | Mark.newline;

function endsSentence(word: Word, next: Word, insideQuotation: boolean): boolean {
  if (insideQuotation) return false;
  if ((word.after & sentenceEnd) !== 0) {
    return !((word.after & Mark.quote) !== 0 && !next.capital && (word.after & Mark.newline) === 0);
  }
  if ((word.after & Mark.ellipsis) !== 0) return next.capital;
  if ((word.after & Mark.period) === 0 || ((word.after & Mark.quote) !== 0 && !next.capital)) return false;
  if (
    word.raw.length === 1 &&
    word.raw !== 'u' &&
    word.raw !== 'i' &&
    word.raw !== 'k' &&
    !/\d/.test(word.raw)
  ) {
    return false;
  }
  if (abbreviations.has(word.raw) && (!next.capital || word.raw.length < 5)) return false;
  const glued = next.lead === word.tail;
  return !glued || next.capital || (word.raw.length > 3 && next.raw.length > 2 && hasFlag([next], 0, ~0));
}

const clauseMarks = Mark.comma | Mark.semicolon | Mark.dash | Mark.colon | Mark.ellipsis | Mark.bracket;
// The clause before a question must be a thought of its own; chosen, not measured.
const shortestClause = 3;
// A verb-first clause shorter than this is a tag: "have you not", "klopt dat"; chosen, not measured.
const shortestTail = 4;
// Behind these a question in direct word order is still part of the same thought.
const introducing = new Set(
  `af vragen weten benieuwd nieuwsgierig afvragen vraag horen zeggen wonder wondering ask curious know say vertel bedoel
   mean zei zegt said denk precies`.split(/\s+/),
);

function isThought(words: readonly Word[], from: number, to: number): boolean {
  const head = headOf(words, from, to);
  if (to - head < shortestClause) return false;
  if (hasFlag(words, head, WordFlag.subordinator)) {
    // "Als je thuiskomt, ..." leads up to the question; it is no thought of its own.
    return hasFlag(words, head, WordFlag.questionWord);
  }
  for (let index = head; index < to; index += 1) {
    if (hasFlag(words, index, WordFlag.verb | WordFlag.secondPerson)) return true;
  }
  return false;
}

function isQuestionStart(words: readonly Word[], from: number, to: number, lang: Language): boolean {
  const head = headOf(words, from, to);
  return inversionAt(words, head, to, lang) !== 'none';
}

function startsUtterance(
  words: readonly Word[],
  from: number,
  index: number,
  to: number,
  lang: Language,
): boolean {
  const previous = words[index - 1]!;
  const word = words[index]!;
  const marked = (previous.after & clauseMarks) !== 0;
  const connected = hasFlag(words, index, WordFlag.leadIn);
  const asksHere = hasFlag(words, index, WordFlag.questionWord);
  const verbHere = hasFlag(words, index, WordFlag.verb);
  const prepositionHere = hasFlag(words, index, WordFlag.preposition);
  if (!asksHere && !((marked || connected) && (verbHere || connected || prepositionHere))) return false;
  const head = connected ? headOf(words, index, to) : index;
  const order = inversionAt(words, head, to, lang);
  if (order === 'none' || (!marked && !connected && order !== 'wh')) return false;
  if (introducing.has(previous.raw) || !isThought(words, from, index)) return false;
  const last = words[to - 1]!;
  const asked = (last.after & Mark.question) !== 0;
  if (order === 'wh') {
    // Without a mark or connector only a question put to the client is sure: "ik snap het wat vind je".
    if (marked || (connected && word.raw !== 'dus')) return true;
    if (hasFlag(words, index - 1, WordFlag.preposition)) return false;
    for (let next = head + 1; next < Math.min(to, head + 5); next += 1) {
      if (hasFlag(words, next, WordFlag.secondPerson)) return hasFlag(words, next - 1, WordFlag.verb);
    }
    return false;
  }
  if (hasFlag(words, head + 1, WordFlag.firstPerson) || to - head < shortestTail) return false;
  if (marked) return asked || hasFlag(words, head + 1, WordFlag.secondPerson);
  return asked && isQuestionStart(words, from, index, lang);
}

/**
 * Cuts words into utterances: at sentence ends, and before a question that follows a thought within a sentence.
 * Greetings and back-channels stay with what follows. `quoted` marks the words between quotation marks.
 */
export function cutUtterances(
  words: readonly Word[],
  quoted: Uint8Array | undefined,
  lang: Language,
): WordRange[] {
  const ranges: WordRange[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length) {
      const inside = quoted !== undefined && quoted[to - 1] === 1 && quoted[to] === 1;
      if (endsSentence(words[to - 1]!, words[to]!, inside)) break;
      to += 1;
    }
    let start = from;
    for (let index = from + shortestClause; index < to - 1; index += 1) {
      if (quoted !== undefined && quoted[index] === 1) continue;
      if (index - start >= shortestClause && startsUtterance(words, start, index, to, lang)) {
        ranges.push({ from: start, to: index });
        start = index;
      }
    }
    ranges.push({ from: start, to });
    from = to;
  }
  return joinBackChannels(words, ranges);
}

// "Oké. Hoe was dat?" is two sentences, yet its "Oké." does no work of its own: it stays a separate utterance
// only because a sentence end stands behind it. A lead-in behind a comma never gets here.
function joinBackChannels(words: readonly Word[], ranges: WordRange[]): WordRange[] {
  return ranges.filter((range) => words[range.from] !== undefined);
}

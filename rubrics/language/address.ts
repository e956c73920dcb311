import type { Language } from '../turn.ts';
import { Mark, type Word } from './tokens.ts';
import { WordFlag } from './word-flags.ts';

const greetings: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set('hoi hallo hey hai heey hee'.split(' ')),
  en: new Set('hi hello hey hiya heya'.split(' ')),
};
const sentenceEnd = Mark.period | Mark.question | Mark.exclamation | Mark.ellipsis | Mark.newline;
const clinging = Mark.comma | Mark.dash | Mark.quote | Mark.bracket;

function isUnknownName({ capital, entry }: Word): boolean {
  return capital && (entry === undefined || entry.flags === 0);
}

// "Hoe is dat, Karin?": a name behind a comma that closes the sentence; in a list of names it tells something.
function callsByName(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const before = words[index - 1];
  if (before === undefined || !isUnknownName(word) || (before.after & Mark.comma) === 0) return false;
  if ((before.after & sentenceEnd) !== 0 || (word.after & clinging) !== 0) return false;
  const last = index === words.length - 1;
  if (!last && (word.after & sentenceEnd) === 0) return false;
  const earlier = words[index - 2];
  return !isUnknownName(before) || earlier === undefined || (earlier.after & Mark.comma) === 0;
}

const thoughtBegins = WordFlag.questionWord | WordFlag.verb | WordFlag.firstPerson | WordFlag.secondPerson;

/** How many words from `index` on greet the client before a thought; 0 for a greeting that is the thought itself. */
function greetingLength(words: readonly Word[], index: number, lang: Language): number {
  const word = words[index]!;
  const next = words[index + 1];
  if (next === undefined || !greetings[lang].has(word.raw)) return 0;
  if (index > 0 && (words[index - 1]!.after & sentenceEnd) === 0) return 0;
  if (word.after !== 0) return word.after === Mark.comma && !callsByName(words, index + 1) ? 1 : 0;
  // "Hoi Karin, hoe is het": the name goes with the greeting.
  if (isUnknownName(next)) return next.after === Mark.comma && words[index + 2] !== undefined ? 2 : 0;
  return ((next.entry?.flags ?? 0) & thoughtBegins) !== 0 ? 1 : 0;
}

/**
 * The words of a turn without what only turns to the client: a greeting before a thought, a name behind it. The word
 * next to it takes over its place and its marks, so that evidence still covers what was typed.
 */
export function withoutAddress(words: Word[], lang: Language): Word[] {
  let kept: Word[] | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const greeting = greetingLength(words, index, lang);
    if (greeting > 0) {
      kept ??= words.slice(0, index);
      words[index + greeting]!.lead = word.lead;
      index += greeting - 1;
    } else if ((kept?.length ?? index) > 0 && callsByName(words, index)) {
      kept ??= words.slice(0, index);
      const before = kept.at(-1)!;
      before.after = (before.after & ~Mark.comma) | word.after;
      before.tail = word.tail;
    } else kept?.push(word);
  }
  return kept ?? words;
}

import type { Language } from '../../../rubrics/turn.ts';

/** A text that nobody would send in good faith, made as long as asked for. */
export type HostileText = {
  readonly name: string;
  readonly lang: Language;
  /** @param length in UTF-16 code units */
  readonly make: (length: number) => string;
};

function repeating(piece: string): HostileText['make'] {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Words that no list knows and that are all different: each is looked for with a slip, and in what the client said. */
function unknownWords(length: number): string {
  let text = '';
  for (let count = 1; text.length < length; count += 1) text += `b${toLetters(count)}verwacthing `;
  return text.slice(0, length);
}

const letterCount = 26;
const firstLetter = 97;

function toLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / letterCount)) {
    letters += String.fromCharCode(firstLetter + (rest % letterCount));
  }
  return letters;
}

/** Texts made to be slow to code: for each something that is looked for from every word on, or that never ends. */
export const hostileTexts: readonly HostileText[] = [
  { name: 'one word again and again', lang: 'nl', make: repeating('je ') },
  { name: 'a word for a feeling again and again', lang: 'en', make: repeating('angry ') },
  { name: 'one long word', lang: 'nl', make: repeating('a') },
  { name: 'typing errors', lang: 'nl', make: repeating('verwacthing eigenljik vertlelen ') },
  { name: 'different unknown words', lang: 'nl', make: unknownWords },
  { name: 'full stops', lang: 'nl', make: repeating('.') },
  { name: 'question marks with spaces', lang: 'nl', make: repeating('? ') },
  { name: 'quotation marks', lang: 'en', make: repeating('" ') },
  { name: 'quotations that begin', lang: 'en', make: repeating('"so he said ') },
  { name: 'sentences of one word', lang: 'nl', make: repeating('ja. ') },
  { name: 'greetings', lang: 'nl', make: repeating('hoi, ') },
  { name: 'names', lang: 'nl', make: repeating('Karin, ') },
  { name: 'half phrases', lang: 'nl', make: repeating('als ik je was zou ') },
  { name: 'half phrases in English', lang: 'en', make: repeating('if I were you I ') },
  { name: 'questions without an end', lang: 'nl', make: repeating('en wat vind je ') },
  { name: 'questions behind commas', lang: 'en', make: repeating('and how is it, ') },
  { name: 'question words', lang: 'nl', make: repeating('wat hoe waarom ') },
  { name: 'clauses that are no thought', lang: 'nl', make: repeating('als omdat, dus wat ') },
  { name: 'advice without an end', lang: 'en', make: repeating('you should maybe try to ') },
];

import type { Language } from '../persona.ts';

/** How many words may stand where a phrase has `...`; chosen, not measured. */
const widestGap = 4;
const before = String.raw`(?<![\p{L}\d])`;
const after = String.raw`(?!'?[\p{L}\d])`;
const gap = String.raw`(?:[\s,]+[\p{L}\d'-]+){0,${widestGap}}?`;

function toPattern(phrase: string): string {
  const words = phrase.split(' ').map((word) => {
    if (word === '...') return gap;
    const choices = word.split('/').map((choice) => choice.replace('*', String.raw`[\p{L}'-]*`));
    return choices.length > 1 ? `(?:${choices.join('|')})` : choices[0]!;
  });
  return words
    .map((word, place) => (place === 0 || word === gap ? word : String.raw`[\s,]+${word}`))
    .join('');
}

/**
 * Makes one pattern of a list of phrases, without regard to capitals: `a/b` is either word, `*` the rest of a word,
 * `...` up to four words of the same sentence. It is matched with a plainText.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${phrases.map(toPattern).join('|')})${after}`, 'iu');
}

/** A line without accents, and with straight apostrophes: what phrases are looked for in. */
export function plainText(say: string): string {
  return say
    .replaceAll(/[’‘]/g, "'")
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
}

/** The sentences of a line, each with its closing mark. */
export function sentencesOf(say: string): string[] {
  return (say.match(/[^.?!]+[.?!]*/g) ?? []).map((sentence) => sentence.trim()).filter((text) => text !== '');
}

/** The words of a text as one counts them. */
export function countedWords(say: string): string[] {
  return say.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
}

/**
 * Words after which somebody else is speaking: what follows is told, and not said to the trainee. Verbs that one also
 * uses of one's own opinion ("volgens mij moet u", "I think you should") are left out, and so is "zei u".
 */
const telling: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:zegt|zei|zeiden|zeggen|gezegd|ik zeg|zeg ik|roept?|riep|riepen|roepen|vroeg|vroegen|schreef|schrijft|vindt|vinden|denkt)(?!\p{L})(?!\s+(?:u|jij|je|jou)(?!\p{L}))/iu,
  en: /(?<!\p{L})(?:says|said|saying|tells|told|asks|asked|shouts|shouted|writes|wrote|thinks|reckons|according to|(?:they|people|others) (?:all )?(?:say|tell|keep))(?!\p{L})/iu,
};

/** A colon or an opening quotation mark; the apostrophe of `'s avonds` or `'t` is none. */
const quote = /[:"“”„]|(?<![\p{L}\d])'(?!(?:s|t|n|k|m|r|ns|em|cause|til)(?!\p{L}))(?=\p{L})/iu;

/** What closes somebody else's words: "..., zei hij", "..., she says". */
const told: Readonly<Record<Language, RegExp>> = {
  nl: /^[^.?!]*[,?!]\s*(?:zei|zegt|zeggen|zeiden|vroeg|vraagt|riep|roept|schreef|dacht)\s+(?!je\b|jij\b|u\b)/iu,
  en: /^[^.?!]*[,?!]\s*(?:(?:\p{L}+\s+)?(?!you\b)\p{L}+\s+)?(?:says?|said|asked|asks|goes|thought)(?!\p{L})/iu,
};

/**
 * Whether what stands from `start` to `end` in a plain text is told of somebody's words: after a colon, a quotation mark
 * or a verb of saying, or before one that closes it.
 */
function isTold(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): boolean {
  // The whole text, for what follows the verb decides whether somebody else is speaking.
  const verb = telling[language].exec(text);
  if (verb !== null && verb.index < start) return true;
  return quote.test(text.slice(0, start)) || told[language].test(text.slice(end));
}

/** The first match of a pattern in a plain text that is the client's own word, and not told of somebody's; else null. */
export function ownMatch(text: string, pattern: RegExp, language: Language): string | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [found] = match;
  return isTold(text, { start: match.index, end: match.index + found.length }, language) ? null : found;
}

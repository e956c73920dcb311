import type { Language } from '../../../rubrics/index.ts';

/** Says the same in another way of typing; gives the text itself where there is nothing to change. */
type Retype = (text: string, lang: Language) => string;

const clientName = 'Karin';
const greetings: Readonly<Record<Language, string>> = { nl: 'Hoi, ', en: 'Hi, ' };

const chatSpellings: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  nl: [
    [/\beven\b/gi, 'ff'],
    [/\binderdaad\b/gi, 'idd'],
    [/\bof zo\b/gi, 'ofzo'],
    [/\bgewoon\b/gi, 'gwn'],
    [/\bmisschien\b/gi, 'mss'],
    [/\beigenlijk\b/gi, 'eig'],
    [/\bwaarom\b/gi, 'wrm'],
    [/\bniet\b/gi, 'nie'],
    [/\becht\b/gi, 'egt'],
  ],
  en: [
    [/\byou\b(?!')/gi, 'u'],
    [/\byour\b/gi, 'ur'],
    [/\bgoing to\b/gi, 'gonna'],
    [/\bwant to\b/gi, 'wanna'],
    [/\bbecause\b/gi, 'cuz'],
    [/\bhonestly\b/gi, 'tbh'],
    [/\breally\b/gi, 'rly'],
    [/\bokay\b/gi, 'k'],
    [/\b(do|did|is|ca|wo|have|would|should)n't\b/gi, '$1nt'],
  ],
};

// Verbs that say the same with "u" behind a -t.
const withT =
  /\b(denk|voel|vind|zie|hoor|wil|heb|kun|ga|sta|slaap|woon|kom|merk|krijg|bedoel|vertel) (je|jij)\b/gi;

function toPolite(text: string): string {
  return text
    .replace(withT, '$1t u')
    .replace(/\b(gat|stat) u\b/gi, (found) => `${found.slice(0, 2)}a${found.slice(2)}`)
    .replace(/\b(jij|je|jou|ge|gij)\b/g, 'u')
    .replace(/\b(Jij|Je|Jou|Ge|Gij)\b/g, 'U')
    .replace(/\bjouw\b/g, 'uw')
    .replace(/\bJouw\b/g, 'Uw');
}

function toFlemish(text: string): string {
  return text
    .replace(/\b(jij|je|u)\b/g, 'ge')
    .replace(/\b(Jij|Je|U)\b/g, 'Ge')
    .replace(/\b(jou|jouw)\b/g, 'uw');
}

function toFamiliar(text: string): string {
  return text
    .replace(/\b(u|ge|gij|je)\b/g, 'jij')
    .replace(/\b(U|Ge|Gij|Je)\b/g, 'Jij')
    .replace(/\buw\b/g, 'jouw')
    .replace(/\bUw\b/g, 'Jouw');
}

function dutchOnly(retype: (text: string) => string): Retype {
  return (text, lang) => (lang === 'nl' ? retype(text) : text);
}

function lowerFirst(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The places in a word where two letters that differ can be swapped; the first and the last letter stay. */
function swappable(word: string): readonly number[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 1).filter(
    (index) => word[index] !== word[index + 1],
  );
}

/** Swaps two inner letters of one long word; which one depends on the text alone. */
function mistype(text: string): string {
  const words = [...text.matchAll(/(?<![\p{L}'’])\p{L}{6,}(?![\p{L}'’])/gu)].filter(
    ([word]) => swappable(word).length > 0,
  );
  const chosen = words[text.length % Math.max(1, words.length)];
  if (chosen === undefined) return text;
  const [word] = chosen;
  const places = swappable(word);
  const at = chosen.index + (places[(text.length * 7) % places.length] ?? 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

/** The ways of typing that must not change what a turn is coded as, by name. */
export const variants = {
  'without the last question mark': (text) => text.replace(/\?\s*$/, ''),
  'in lower case': (text) => text.toLowerCase(),
  'with a small first letter': (text) => text.charAt(0).toLowerCase() + text.slice(1),
  'to a polite you': dutchOnly(toPolite),
  'to a Flemish you': dutchOnly(toFlemish),
  'to a plain you': dutchOnly(toFamiliar),
  'with an emoji behind it': (text) => `${text} 🙂`,
  'in chat spellings': (text, lang) =>
    chatSpellings[lang].reduce((typed, [words, spelling]) => typed.replace(words, spelling), text),
  'with a typing error': mistype,
  'behind a greeting': (text, lang) => greetings[lang] + lowerFirst(text),
  'behind a greeting by name': (text, lang) =>
    `${greetings[lang].replace(',', ` ${clientName},`)}${lowerFirst(text)}`,
  'with the name of the client': (text) => text.replace(/(\p{L})([.?!]?)$/u, `$1, ${clientName}$2`),
  'with double spaces': (text) => text.replaceAll(' ', '  '),
  'with curly quotes': curlQuotes,
  'trailing off': (text) => (/[?!]$/.test(text) ? text : text.replace(/\.*$/, '...')),
} satisfies Readonly<Record<string, Retype>>;

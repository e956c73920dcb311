import type { Language } from '../persona.ts';
import { defineLineCheck } from './check.ts';
import { plainText } from './phrase.ts';

/** Small words that stand in nearly every sentence of the one language and are no words of the other (by hand). */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en ik je jij hij zij wij ze dat dit die niet wel geen maar ook nog al als dan toch met van voor naar bij uit om te zijn heb heeft hebben had ben bent wordt kan moet zou nou wat hoe waar daar hier mijn haar zijn ons er aan op door ja nee'.split(
      ' ',
    ),
  ),
  en: new Set(
    "the a an and i you he she they it it's i'm i've that's don't not but this these those with for from to of my her his our your be been has have had would could should what how there here they're if or than as at by on so no yes are were is was".split(
      ' ',
    ),
  ),
};
/** Words that both have, with another meaning or the same. */
const shared = new Set([
  'had',
  'is',
  'was',
  'of',
  'to',
  'are',
  'a',
  'as',
  'at',
  'be',
  'by',
  'he',
  'no',
  'so',
  'door',
  'die',
  'ben',
  'om',
  'of',
  'over',
  'in',
  'me',
  'we',
  'her',
  'nu',
  'met',
  'bent',
]);
/** So many small words of the other language, and none of its own: the line was left untranslated. Chosen. */
const sureCount = 3;
/** From so many on, when they outnumber its own, it is worth a look. */
const likelyCount = 2;

const otherThan: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };
const nameOf: Readonly<Record<Language, string>> = { nl: 'Dutch', en: 'English' };

/** A line stands in the file of its own language. */
export const wrongLanguage = defineLineCheck('wrong-language', ({ line }, { language }) => {
  const words =
    plainText(line.say)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  const count = (of: Language): number =>
    words.filter((word) => smallWords[of].has(word) && !shared.has(word)).length;
  const own = count(language);
  const other = count(otherThan[language]);
  if (other < likelyCount || other <= own) return [];
  const severity = other >= sureCount && own === 0 ? ('error' as const) : ('warning' as const);
  return [{ severity, expected: `a line in ${nameOf[language]}`, came: `"${line.say}"` }];
});

import type { Language } from '../persona.ts';

/** Words shorter than this are their own stem; chosen, not measured. */
const shortestStemmed = 4;

function endsInDoubledConsonant(word: string): boolean {
  return word.length > 3 && word.at(-1) === word.at(-2) && !/[aeiou]$/.test(word);
}

/** Dutch forms that go with `u` or stress, each with its everyday form: one keyword then serves every way to say "you". */
const everydayDutch: ReadonlyMap<string, string> = new Map([
  ['u', 'je'],
  ['jij', 'je'],
  ['jou', 'je'],
  ['jouw', 'je'],
  ['uw', 'je'],
  ['ge', 'je'],
  ['gij', 'je'],
  ['uzelf', 'jezelf'],
  ['heeft', 'heb'],
  ['hebt', 'heb'],
  ['bent', 'ben'],
  ['kunt', 'kun'],
  ['wilt', 'wil'],
  ['zult', 'zul'],
  ['gaat', 'ga'],
  ['doet', 'doe'],
  ['ziet', 'zie'],
  ['staat', 'sta'],
  ['vindt', 'vind'],
  ['wordt', 'word'],
]);

/** A syllable with one vowel before one consonant, as an open syllable leaves it when its ending goes: `slap(en)`. */
const openedSyllable = /^([^aeiou]*)([aeou])([^aeiouwxy])$/;

/** Dutch: plural, diminutive and verb endings go; `slaapt`, `slapen` and `slaap` meet in `slaap`. */
function stemDutch(word: string): string {
  let stem = word;
  if (stem.length > 6) stem = stem.replace(/(etje|tje|pje|kje|je)s?$/, '');
  if (stem.length > 4) {
    stem = stem.replace(/(ende|ten|den|te|de|en|es|e)$/, (ending) =>
      /^[td]/.test(ending) ? ending[0]! : '',
    );
  }
  if (endsInDoubledConsonant(stem)) stem = stem.slice(0, -1);
  else if (stem !== word) stem = stem.replace(openedSyllable, '$1$2$2$3');
  if (stem.length > 3) stem = stem.replace(/([^s])s$/, '$1');
  if (stem.length > 4) stem = stem.replace(/([^td])[td]$/, '$1');
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

/** English: plural and verb endings go; `sleeping`, `sleeps` and `sleep` meet in `sleep`. */
function stemEnglish(word: string): string {
  let stem = word;
  if (stem.length > 4) stem = stem.replace(/ies$/, 'y');
  if (stem.length > 5) stem = stem.replace(/(ing|ed|ly)$/, '');
  if (stem.length > 4) stem = stem.replace(/(ss|x|ch|sh)es$/, '$1');
  if (stem.length > 3) stem = stem.replace(/([^s])s$/, '$1');
  if (endsInDoubledConsonant(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

/** A light stem of one normalised word: enough that a plural or a conjugated form meets its keyword. */
export function stemOf(word: string, language: Language): string {
  if (language === 'nl') {
    const everyday = everydayDutch.get(word);
    if (everyday !== undefined) return everyday;
  }
  if (word.length < shortestStemmed) return word;
  return language === 'nl' ? stemDutch(word) : stemEnglish(word);
}

import type { Language } from '../turn.ts';

// A stem never gets shorter than this; chosen, not measured.
const shortestStem = 3;
// Longer than any word a person means; keeps the cost of a pasted wall of letters flat.
const longestWord = 40;

const vowels = 'aeiouy';

function isVowel(character: string): boolean {
  return vowels.includes(character);
}

function stripped(word: string, suffix: string): string {
  return word.length - suffix.length >= shortestStem && word.endsWith(suffix)
    ? word.slice(0, word.length - suffix.length)
    : word;
}

// One vowel and one consonant where Dutch spells two, and voiced endings unvoiced: slapen, slaap -> slap.
function levelDutch(stem: string): string {
  let result = stem;
  const last = result.length - 1;
  if (result.length > 2 && result[last] === result[last - 1]) result = result.slice(0, last);
  const end = result.length - 1;
  if (result.length > 3 && result[end - 1] === result[end - 2] && isVowel(result[end - 1]!)) {
    result = result.slice(0, end - 1) + result.slice(end);
  }
  if (result.endsWith('v')) return `${result.slice(0, -1)}f`;
  if (result.endsWith('z')) return `${result.slice(0, -1)}s`;
  return result;
}

const dutchSuffixes = [
  'tjes',
  'jes',
  'tje',
  'je',
  'ende',
  'end',
  'eren',
  'den',
  'ten',
  'de',
  'te',
  'en',
  's',
  'e',
  't',
  'd',
];

function stemDutch(word: string): string {
  let stem = word;
  if (
    stem.length > 5 &&
    stem.startsWith('ge') &&
    (stem.endsWith('t') || stem.endsWith('d') || stem.endsWith('en'))
  ) {
    stem = stem.slice(2);
  }
  for (const suffix of dutchSuffixes) {
    const shorter = stripped(stem, suffix);
    if (shorter !== stem) {
      stem = shorter;
      break;
    }
  }
  return levelDutch(stem);
}

const englishSuffixes = [
  "'s",
  'nesses',
  'ness',
  'ingly',
  'ings',
  'ing',
  'edly',
  'ies',
  'ied',
  'ed',
  'ers',
  'er',
  'ly',
  'es',
  's',
  'e',
  'y',
];

function stemEnglish(word: string): string {
  for (const suffix of englishSuffixes) {
    const shorter = stripped(word, suffix);
    if (shorter !== word) {
      const last = shorter.length - 1;
      const doubled = last > 2 && shorter[last] === shorter[last - 1];
      return doubled ? shorter.slice(0, last) : shorter;
    }
  }
  return word;
}

/** A light stem of a folded word, for comparing content between turns; never for showing. */
export function stemWord(word: string, lang: Language): string {
  if (word.length <= shortestStem || word.length > longestWord) return word;
  return lang === 'nl' ? stemDutch(word) : stemEnglish(word);
}

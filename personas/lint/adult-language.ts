import type { Language } from '../persona.ts';
import { defineLineCheck, type Found } from './check.ts';
import { childWordsEn } from './child-words.en.ts';
import { childWordsNl } from './child-words.nl.ts';
import type { ChildWords } from './child-words.ts';
import { countedWords, phrasePattern, plainText, sentencesOf } from './phrase.ts';

/** Below this age (in years) a client speaks as a child (the cast: a child of 6 to 8). */
const adultFrom = 12;
/** The persona model: a child's turns have 1 to 12 words; a little room for one that spills over. */
const mostWordsInLine = 14;
/** Above this it is a speech, and no longer a matter of taste. Chosen, not measured. */
const wordsOfSpeech = 20;
/** Above this a sentence is a grown-up's; chosen, not measured. */
const mostWordsInSentence = 10;
/** Above this a word is read before it is said; chosen, not measured. */
const mostLetters = 11;
/** So many subordinate clauses in one sentence are stacked. */
const stacked = 2;

type Remarked = Omit<Found, 'source' | 'path'>;
type Reader = {
  readonly words: ChildWords;
  readonly adult: RegExp;
  readonly knownThing: RegExp;
  readonly knownLong: RegExp;
};

function wholePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrasePattern(phrases).source})$`, 'iu');
}

function readerOf(words: ChildWords): Reader {
  return {
    words,
    adult: phrasePattern(words.adult),
    knownThing: wholePattern(words.knownThings),
    knownLong: wholePattern(words.knownLong),
  };
}

const readers: Readonly<Record<Language, Reader>> = {
  nl: readerOf(childWordsNl),
  en: readerOf(childWordsEn),
};

/** The words of a text in lower case, names left out: what has a capital and does not begin a sentence. */
function wordsToWeigh(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.match(/\p{L}[\p{L}']*/gu) ?? [];
    return words
      .filter((word, place) => place === 0 || !/^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase());
  });
}

function* inWords(text: string, { words, adult, knownThing, knownLong }: Reader): Generator<Remarked> {
  const match = adult.exec(text);
  if (match !== null)
    yield { severity: 'error', expected: 'a word that a child knows', came: `"${match[0]}"` };
  for (const word of wordsToWeigh(text)) {
    if (adult.test(word)) continue;
    if (words.abstractEndings.test(word) && !knownThing.test(word)) {
      yield { severity: 'warning', expected: 'things and deeds, no abstract noun', came: `"${word}"` };
    } else if (word.replace(words.lightEndings, '').length > mostLetters && !knownLong.test(word)) {
      yield { severity: 'warning', expected: `a word of at most ${mostLetters} letters`, came: `"${word}"` };
    }
  }
}

function* inSentence(sentence: string, { words }: Reader): Generator<Remarked> {
  const length = countedWords(sentence).length;
  if (length > mostWordsInSentence) {
    const expected = `at most ${mostWordsInSentence} words in a child's sentence`;
    yield { severity: 'warning', expected, came: `${length} in "${sentence}"` };
  }
  const clauses = [...sentence.matchAll(words.clauses)].map(([clause]) => clause);
  if (clauses.length >= stacked) {
    const expected = 'one thing after another, no stacked clauses';
    yield { severity: 'error', expected, came: clauses.map((clause) => `"${clause}"`).join(' and ') };
  }
  const couldHaveBeen = words.couldHaveBeen.exec(sentence);
  if (couldHaveBeen !== null) {
    const expected = 'what is or was, not what might have been';
    yield { severity: 'error', expected, came: `"${couldHaveBeen[0]}"` };
  }
  const passive = words.passive.exec(sentence);
  if (passive !== null && !words.knownPassives.test(passive[0])) {
    yield { severity: 'warning', expected: 'somebody who does it (no passive)', came: `"${passive[0]}"` };
  }
}

/** A child speaks as a child: short, of things and deeds, one clause at a time. */
export const adultLanguage = defineLineCheck('adult-language', ({ line }, { language }, { persona }) => {
  if (persona.sheet.age >= adultFrom) return [];
  const reader = readers[language];
  const text = plainText(line.say);
  const length = countedWords(text).length;
  const found = [
    ...inWords(text, reader),
    ...sentencesOf(text).flatMap((sentence) => [...inSentence(sentence, reader)]),
  ];
  if (length <= mostWordsInLine) return found;
  const severity = length > wordsOfSpeech ? ('error' as const) : ('warning' as const);
  const expected = `at most ${mostWordsInLine} words in a child's line`;
  return [...found, { severity, expected, came: `${length}` }];
});

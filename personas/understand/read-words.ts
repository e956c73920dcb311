import type { Stem, UnderstandingIndex, Word } from './build-index.ts';
import type { Keyword } from './keyword.ts';
import { normalise, wordsOf } from './normalise.ts';
import { correctedWord } from './spelling.ts';
import { stemOf } from './stem.ts';

/** Words of one message that are read; far more than anyone says in one turn. It bounds the cost. */
const mostWords = 400;

/** Keywords of one word with an open end that a word answers to. */
function openedBy(word: string, { byBeginning, beginningLengths }: UnderstandingIndex): Keyword[] {
  const opened: Keyword[] = [];
  for (const length of beginningLengths) {
    if (length > word.length) break;
    const keyword = byBeginning.get(word.slice(0, length));
    if (keyword !== undefined) opened.push(keyword);
  }
  return opened;
}

/** A stem that stands for nothing. */
function strangeStem(text: string): Stem {
  return { text, isEmpty: false, single: null, openPairs: [], longer: null, decks: [], ownDecks: [] };
}

/** Reads a word that is not among those of the index: by its stem, its beginning, or the word that was probably meant. */
export function readWord(index: UnderstandingIndex, text: string): Word {
  const stemText = stemOf(text, index.language);
  const stem = index.stems.get(stemText);
  const opened = openedBy(text, index);
  const isKnown = stem !== undefined || opened.length > 0;
  if (!isKnown) {
    const meant = correctedWord(text, index.byDeletion);
    if (meant !== null) return index.words.get(meant)!;
  }
  return {
    text,
    stem: stem ?? strangeStem(stemText),
    opened,
    isKnown,
    isNegation: index.negations.has(text),
    asksForFact: index.questionWords.has(text),
    pointsBack: index.pointers.has(text),
    person: index.persons.get(text) ?? null,
  };
}

/** The words of a message; misspelt ones as they were probably meant. */
export function readWords(index: UnderstandingIndex, text: string): Word[] {
  const words = wordsOf(normalise(text));
  if (words.length > mostWords) words.length = mostWords;
  return words.map((word) => index.words.get(word) ?? readWord(index, word));
}

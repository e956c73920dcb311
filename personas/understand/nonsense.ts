import type { Word } from './build-index.ts';

/** Runs of neighbouring keys, four long, as fingers leave them on a keyboard. */
const keyboardRun = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|cvbn|lkjh|jkl/;
const withoutVowel = /^[bcdfghjklmnpqrstvwxz]{4,}$/;
const sameLetterFour = /([a-z])\1{3,}/;

function looksTyped(word: string): boolean {
  return !(keyboardRun.test(word) || withoutVowel.test(word) || sameLetterFour.test(word));
}

/** Whether a message is no language at all: no word in it is known and none looks like one. */
export function isNonsense(text: string, words: readonly Word[]): boolean {
  if (words.length === 0) return text.trim().length > 0 && !/[?!.…]/.test(text);
  return words.every(({ text: word, isKnown }) => !isKnown && (!looksTyped(word) || /^\d+$/.test(word)));
}

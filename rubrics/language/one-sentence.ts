import { singleSpaced } from './single-spaced.ts';

// "En waarom", "Maar je wilt": what leads a sentence in and can be left out of another wording of it.
const lead = /^(en|maar|nou|dus|ja|oke|oké|ok|and|but|so|well|yeah|okay|right)[, ]+/i;
const lastMarks = /[\s.,!?…]+$/;
const innerMarks = /[.!?…;:()"“”«»\n]/;

/**
 * A stretch of a turn as one bare sentence: without a lead-in such as "en", without the marks at its end, spaces made
 * single. Null where it holds more than one sentence, or quotes.
 */
export function oneSentence(stretch: string): string | null {
  const bare = stretch.trim().replace(lastMarks, '').replace(lead, '');
  if (bare === '' || innerMarks.test(bare)) return null;
  return singleSpaced(bare);
}

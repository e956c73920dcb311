import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that announce a question put in other words. */
export const lexicon: PhraseLists = {
  'multiple/purpose': ['(eerst|liever|vooral) [graag|goed|even|van je] (horen|weten|begrijpen|snappen)'],
  'multiple/reword': ['ik bedoel', 'met andere woorden', 'oftewel', 'anders gezegd', 'of beter gezegd'],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that announce a question put in other words. */
export const lexicon: PhraseLists = {
  'multiple/reword': ['ik bedoel', 'met andere woorden', 'oftewel', 'anders gezegd', 'of beter gezegd'],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** open-question rests on the shape of the utterance and on what the client said; it needs no phrases of its own. */
export const lexicon: PhraseLists = {};

import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that announce a question put in other words. */
export const lexicon: PhraseLists = {
  'multiple/purpose': [
    '(first|rather) [like to|want to] (hear|know|understand)',
    'to (hear|know|understand) ... first',
  ],
  'multiple/reword': ['i mean', 'in other words', 'that is to say', 'or rather', 'put differently'],
};

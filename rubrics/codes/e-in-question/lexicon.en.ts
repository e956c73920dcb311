import type { PhraseLists } from '../../language/phrases.ts';

/** What tells whether a question goes on with what was said. */
export const lexicon: PhraseLists = {
  // Words that ask on without naming anything.
  'explore/follow-up': [
    'and (then|now|after that)',
    'what (do|did) you mean',
    '(tell|say) ... (more|about that|about it)',
    'go on',
    '(an|for) example',
    '(how|what) (was|is|were) (that|this|it)',
    'what (did|does) (that|it|this)',
    'what (happened|happens)',
    '(in|at) (that|those) (moment|moments)',
    'what else',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English openers of a summary, and what only looks like one. */
export const lexicon: PhraseLists = {
  'summary/announce': [
    'to (summarise|summarize|sum up|recap)',
    '(summing up|in summary|to sum|so to recap|in short)',
    '(let me|can i|i will) [just|try to|quickly|see if i can] (summarise|summarize|sum|recap)',
    'let me [just] (see|check|make sure) (if|whether|that) i',
    'let me make sure i',
    'so far [you|i|we]',
    'putting (it|that|this|all) ... together',
    'pull ... together',
    'all in all',
    'from what you have told me',
    'what you have told me [so far]',
  ],
  'summary/opener': [
    'if i [am|have] (understand|understanding|understood|hear|hearing|heard|got|get) [you|it|that]',
    'you [have] (told|said|mentioned|described|talked|were saying)',
    'you are (saying|telling)',
    '^ so',
    '^ [ok|right|and|yeah|well|alright] so',
    'i hear',
    'what i am hearing',
    'what i hear',
    'sounds like',
  ],
  'summary/joint': ['and', 'but', 'also', 'plus', 'besides', 'then', 'while', 'as well', 'because of'],
  'summary/two-sided': [
    'on [the] one hand',
    'part of you',
    'half of you',
    'torn between',
    'at the same time',
  ],
  'summary/none': [
    'could you ... (summarise|summarize)',
    'shall i (summarise|summarize|sum)',
    'can you ... (summarise|summarize)',
  ],
};

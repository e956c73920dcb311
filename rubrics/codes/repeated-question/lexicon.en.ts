import type { PhraseLists } from '../../language/phrases.ts';

/** English replies that go round a question, answer it, or leave open which. */
export const lexicon: PhraseLists = {
  'repeat/dodge': [
    '(weather|can i [first]|could i [have]|may i|everybody|everyone)',
    '(do not want to talk|none of your business|does not matter|something else|change the subject|where is)',
    '^ [oh|well] (nothing|my brother|my sister|no idea)',
  ],
  'repeat/vague': ['(a few|some) people', 'i guess', 'it depends', 'sometimes', 'i do not know'],
  'repeat/time': ['(how long|since when)', 'when ... (start|started|begin|began|begun)'],
  'repeat/answer': ['^ (yes|no|yeah)'],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that announce the same question in other words, or check whether it came across. */
export const lexicon: PhraseLists = {
  'rephrased/reword': [
    'i mean',
    'in other words',
    'that is to say',
    'or rather',
    '(to|let me) put it (differently|another way)',
    'put differently',
    'let me (rephrase|ask that differently|ask it differently|ask it another way)',
    'what i mean is',
    'what i am (asking|trying to ask) is',
  ],
  'rephrased/understood': [
    '^ do you (understand|get|see|follow) [my question|what i mean|the question|me|what i am asking] $',
    '^ (is|was) (that|my|the) question clear $',
    '^ does (that|my) question make sense $',
    '^ (do you see|do you understand|do you get) what i ...',
    '^ is that [a] (strange|hard|odd|weird) question $',
  ],
};

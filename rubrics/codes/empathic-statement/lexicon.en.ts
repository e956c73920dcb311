import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases of compassion. */
export const lexicon: PhraseLists = {
  '@heavy':
    `hard difficult tough sad painful awful terrible horrible rough exhausting upsetting heartbreaking shock blow loss
    frustrating scary frightening draining stressful devastating overwhelming lonely distressing dreadful unsettling
    heavy tiring challenging disappointing confusing shocking`.split(/\s+/),
  '@very':
    'very so really incredibly such a terribly awfully pretty quite extremely unbelievably truly an especially'.split(
      ' ',
    ),
  'empathy/phrase': [
    '(that|it|this) must [really|also|all] [be|have been|feel|have felt] [{very}] [{very}] {heavy}',
    '^ must [be|have been] [{very}] [{very}] {heavy}',
    '(what|how) [{very}] [{very}] {heavy} [for you|that must|it must|to|you both] ',
    'how {heavy} (that|it|this) (must|is|has|was)',
    'what [{very}] {heavy} (that|it|this) must',
    '^ how [{very}] {heavy}',
    'i am [{very}] [{very}] sorry (to hear|you|that you|for your|about your|for you|this|that this|it)',
    'sorry (to hear|for your loss|you had to|you have had|you are going|that happened|about your|that you had|you are having)',
    '(that|it|this) (must|will) [really] (ask|take|demand) [such] (a lot|a great deal|so much) (of|from|out of) you',
    'i can [only] imagine (that|how much) (that|it|this) (asks|takes|demands) ...',
    '^ what a (lot|load|weight|burden) (you are carrying|you carry|to carry|you have)',
    'my condolences',
    'my heart goes out',
    '(that|it|this) is [{very}] [{very}] {heavy} (for|on) you',
    '(that|it|this) sounds [{very}] [{very}] {heavy} [for you] $',
    '^ sounds [{very}] [{very}] {heavy} [for you] $',
    '(that|it|this) is {very} {heavy} $',
    'i can [only] imagine how {heavy}',
    'i can [only] imagine (that|it|this) [must|is|was|would] [be|have been] [{very}] {heavy}',
    'i feel for you',
  ],
  'empathy/not': [
    'scale',
    'poor',
    'on a scale',
    'not [{very}] {heavy}',
    'of me',
    'sorry i am',
    'how {heavy} (is|was) that',
    'how {heavy} (is|was) it',
  ],
};

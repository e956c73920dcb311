import type { PhraseLists } from '../../language/phrases.ts';

/** English words of pity, and forms in which the same words pity nobody here. */
export const lexicon: PhraseLists = {
  '@one':
    `thing soul lamb dear darling love lad lass girl boy man woman child kid baby sweetheart sweetie mite fellow chap
    duck pet creature bunny sausage`.split(/\s+/),
  '@little': 'little old dear sweet unlucky unfortunate wee young lonely sad'.split(' '),
  '@very': 'so really very just do terribly awfully truly honestly such a'.split(' '),
  '@sorry': 'pitiful pitiable wretched sorry miserable sad'.split(' '),
  'pity/phrase': [
    '^ [you] poor [poor] [{little}] [{little}] {one}',
    '(you|aw|aww|aah|oh) poor [poor] [{little}] [{little}] {one}',
    'poor [{little}] you',
    '[{very}] [{very}] pity (you|for you) $',
    'i [{very}] [{very}] (pity|feel pity for) you',
    '(i feel|feeling|i am) [{very}] [{very}] sorry for you $',
    'i [{very}] feel [{very}] [{very}] sorry for you',
    'feeling sorry for you',
    '(so|is|be) [{very}] (pitiful|pitiable)',
    '(sad|shame|awful) [to] (see|seeing) you (like this|this way|like that)',
    '(miserable|sad|wretched|pitiful) [little] (life|existence|childhood|lot) (you|for you)',
    '(heart|soul) bleeds for you',
    '(aw|aww|oh|ah) bless (you|your)',
    'bless your [little] heart',
    '^ bless you',
    'you are [{very}] [{very}] {sorry} [little] (sight|state|thing|soul|case|creature)',
    'what a {sorry} [little] (state|life|existence|sight|creature|lot)',
    'you are [{very}] to be pitied',
    'how (pitiful|pitiable)',
  ],
  'pity/not': [
    'not [{very}] (pity|feel sorry)',
    'no pity',
    '(want|need|after|without) ... pity',
    '(as if|as though)',
    'sorry for (yourself|him|her|them)',
    '(do|did|would) you [ever] (pity|feel sorry)',
    '(of|about|for|your|his|her) poor',
    'stop feeling',
  ],
};

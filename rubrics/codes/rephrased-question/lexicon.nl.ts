import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that announce the same question in other words, or check whether it came across. */
export const lexicon: PhraseLists = {
  'rephrased/reword': [
    'ik bedoel',
    'met andere woorden',
    'oftewel',
    '(of|om het) [beter] anders [te] (gezegd|zeggen|gevraagd|vragen)',
    'anders gezegd',
    'anders gevraagd',
    'of beter [gezegd|gevraagd]',
    'of laat ik het anders (vragen|zeggen)',
    'laat ik het [zo|anders] (vragen|zeggen|formuleren)',
    'dat wil zeggen',
    '^ dus [eigenlijk] (hoe|wat|waar|wie|wanneer)',
  ],
  'rephrased/understood': [
    '^ (begrijp|snap|volg) je [mijn vraag|wat ik bedoel|de vraag|me|wat ik vraag] $',
    '^ (is|was) (die|de|mijn|dat) vraag [zo|voor je] (duidelijk|helder) $',
    '^ begrijp je (wat|waar) ik ...',
    '^ (klinkt|is) dat [een] (rare|moeilijke|gekke) vraag $',
    '^ snap je (wat|waar) ik ...',
  ],
};

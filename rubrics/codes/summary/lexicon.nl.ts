import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch openers of a summary, and what only looks like one. */
export const lexicon: PhraseLists = {
  'summary/announce': [
    'samenvattend',
    'samengevat',
    'om [het] [even] samen te vatten',
    '(vat|vatten) (ik|het|we) [het|ik] [even|nog] ... samen',
    '(ik|we) (vat|vatten) [het|even] ... samen',
    'even (kijken|checken|nagaan) of ik (het|je|alles|dat) [goed] ...',
    '(laat me|laat ik) [even|eens] (samenvatten|kijken|terughalen|ordenen|op een rij)',
    'op een rij[tje]',
    'al met al',
    'kort samengevat',
    'tot nu toe [heb|hebben|vertelde|hoor] (je|ik|we)',
    'als ik alles ... (samen|bij elkaar|hoor)',
    'alles bij elkaar',
  ],
  'summary/opener': [
    'als ik (het|je|dat) [zo|goed|allemaal|dan] [goed|het|je] (begrijp|hoor|beluister|verstaan|begrepen heb)',
    'begrijp ik [het|je|dat] goed',
    'je (vertelt|vertelde|vertel|zei|zegt|zeg|noemde) [me|net|ook|eerder|dus|al]',
    '^ dus',
    '(en|maar|oke) dus',
    'ik hoor je [ook]',
    'ik hoor',
    'wat ik [je] [nu|tot nu toe] [hoor]',
    'klinkt alsof',
  ],
  'summary/joint': ['en', 'maar', 'ook', 'daarnaast', 'verder', 'bovendien', 'daarbij', 'plus', 'terwijl', 'toen', 'eerst', 'door'],
  'summary/two-sided': ['ene kant', 'andere kant', 'enerzijds', 'tweestrijd'],
  'summary/none': ['kun je ... samenvatten', 'zal ik ... samenvatten', 'even samenvatten'],
};

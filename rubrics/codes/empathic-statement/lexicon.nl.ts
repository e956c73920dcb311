import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases of compassion. */
export const lexicon: PhraseLists = {
  '@heavy':
    `zwaar moeilijk verdrietig naar erg vervelend heftig rot pijnlijk hard ellendig akelig slopend vermoeiend eng
    verschrikkelijk vreselijk lastig ingrijpend schokkend klote schrikken zuur ingewikkeld spannend frustrerend
    verlies klap gemis schok eenzaam uitputtend afschuwelijk verwarrend angstig tegenvaller bitter triest jammer
    intens hels zwaarte teleurstelling teleurstellend pittig niks niets`.split(/\s+/),
  '@very':
    'heel erg ontzettend zo enorm vreselijk echt ongelooflijk intens verschrikkelijk best wel ook een flink behoorlijk'.split(
      ' ',
    ),
  'empathy/phrase': [
    '(dat|het|dit) [moet|zal] [voor je] [wel|ook|nu] [{very}] [{very}] {heavy} [voor je|voor jullie|nu] [geweest] (zijn|zijn geweest|geweest zijn|voelen|hebben gevoeld)',
    '(dat|het|dit) moet [wel|voor je|ook] [{very}] [{very}] {heavy} (geweest|voor je|zijn)',
    '(dat|het|dit) zal [wel|voor je|ook] [{very}] [{very}] {heavy} (geweest|voor je|zijn)',
    '(dat|het|dit) moet ... een [{very}] {heavy} ... zijn',
    'moet ... {heavy} zijn [geweest]',
    '^ wat moet (dat|het) ... {heavy}',
    'wat moet (dat|het) ... (zijn|voelen)',
    'wat [een] [{very}] {heavy} [voor je|voor jullie|moet dat|zeg|om|dat je]',
    '^ [{very}] {heavy} [voor je|voor jullie|zeg|om (te horen|dat)] $',
    'wat {heavy} ',
    '[{very}] {heavy} voor (jullie|je) $',
    '(dat|het) lijkt me [voor je] [ook|wel] [{very}] [{very}] {heavy}',
    '(dat|het) klinkt [voor je] [ook|wel] [{very}] [{very}] {heavy} [voor je|zeg|allemaal] $',
    '(dat|het|dit) (moet|zal) [wel|ook|echt] [{very}] veel van je (vragen|vergen|eisen|hebben gevraagd)',
    'ik kan me [goed] voorstellen dat (dat|het|dit) [{very}] veel van je (vraagt|vergt|eist|vroeg)',
    '^ wat een (hoop|last|zorgen|gewicht) (draag|heb|sjouw) je ...',
    '^ wat (draag|sjouw) je [{very}] veel ...',
    '^ wat (klinkt|lijkt me) (dat|het) [{very}] {heavy} ...',
    'gecondoleerd',
    'innige deelneming',
    'mijn (medeleven|deelneming)',
    '(ik vind het|ik vind dat|vind ik) [ook] [{very}] {heavy} (voor je|voor jullie|om|dat je|dat dit)',
    '(ik leef met je mee|ik voel met je mee)',
    '(dat|het) is [ook] [{very}] {very} {heavy} [voor je|zeg] $',
    'ik kan me voorstellen dat (dat|het|dit) [voor je] [{very}] [{very}] {heavy}',
    'ik vind het (naar|rot|erg|verdrietig|vervelend) [voor je] (om dat|om te horen|te horen)',
    'wat (erg|naar|rot|verdrietig|vreselijk|verschrikkelijk) (dat|om)',
    'je hebt (het|heel wat|veel) ... (zwaar|te verduren|meegemaakt)',
  ],
  'empathy/not': [
    'niet [zo] {heavy}',
    'zielig',
    'schaal',
    'van mij',
    'sneu',
    'hoe zwaar',
    'hoe erg',
    'geen {heavy}',
    'wat erg is',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that invite a child to tell, beside those of the shape of a question. */
export const lexicon: PhraseLists = {
  'invite/ask': ['vertel $', '^ wil je ... (erover|daarover|over ...) vertellen', '^ wil je ... vertellen'],
  'invite/begin': [
    '(begin|start) [maar|gerust|dan|eens] [maar] (bij|waar|met|vanaf|helemaal|aan)',
    'ik wil [daar|er|graag|heel|dat] [graag|echt] (alles|het hele verhaal|het allemaal) ... (weten|horen)',
    'daar wil ik [graag|echt] (alles|het hele verhaal) ... horen',
    '(dat|die|het) ... wil ik ... (helemaal|allemaal|van begin tot eind) horen',
    'alles wat je [nog|er|daar|ervan] [nog|er|van|over] (weet|zag|hoorde|wil|wilt)',
  ],
  'invite/not': [
    '(vertel|zeg|leg) (het|dat|dit) [dan|maar|ook] [maar|eens|gewoon|ook|even] (tegen|aan) [je|de|jullie] {thirdPerson}',
    '(vertel|zeg) [maar|het|dat] [maar] (niet|niks|geen) ',
    '^ zeg eens $',
    'vertel je (iets|hoe|over|wat|alles|niks)',
    '(je|alleen) vertel',
    'je mag ... alleen vertellen',
    'vertellen wat je [wel|zelf|dan] (wil|wilt|kwijt|durft)',
    '^ zeg [eens] (sorry|dank|dag)',
    'alles wat je ... (is|mag) [ook|hier] (goed|oke|prima)',
  ],
};

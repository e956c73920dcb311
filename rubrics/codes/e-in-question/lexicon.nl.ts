import type { PhraseLists } from '../../language/phrases.ts';

/** What tells whether a question goes on with what was said. */
export const lexicon: PhraseLists = {
  // Words that ask on without naming anything.
  'explore/follow-up': [
    'en (toen|nu|dan|verder)',
    '(hoe|wat) (bedoel|bedoelt) (je|u)',
    '(daar|daarvan|daarover|daarbij|daarmee|ermee|erover|hierover|dat|dit) ... (vertellen|zeggen|uitleggen|voorbeeld)',
    '(vertel|zeg) (eens|maar|er eens)',
    'voorbeeld',
    'hoe (was|is|voelt|voelde|vind|vindt|vond) (dat|dit|het)',
    'wat (deed|doet|betekent|betekende|maakt|maakte|gebeurde|gebeurt) (dat|er|dit|er dan|er toen)',
    '(op zo|op dat|op zulke|bij zo) (moment|momenten)',
    '(en|wat) ... nog meer',
  ],
};

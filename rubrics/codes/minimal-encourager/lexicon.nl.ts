import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that keep the client talking. */
export const lexicon: PhraseLists = {
  'encourage/phrase': [
    '^ (ga|gaat|doe) [maar|gerust|rustig|vooral|nog] (verder|door) [maar|hoor] $',
    '^ (ga|gaat) [maar|gerust|rustig] (verder|door) als je ...',
    '^ (toe|toe maar|kom maar|zeg het maar|zeg maar|vertel maar verder) $',
    '^ ik luister [naar je|maar] $',
    '^ ik ben er nog $',
  ],
  'encourage/not': ['ga maar verder met', 'doorgaan met', 'ga door met', 'ga verder met'],
};

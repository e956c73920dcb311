import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that keep the client talking. */
export const lexicon: PhraseLists = {
  'encourage/phrase': [
    '^ [please|do] (go on|go ahead|keep going|carry on|continue) [please|then] $',
    '^ (go on|carry on|keep going|continue) (when|whenever) you ...',
    '^ i am (listening|with you|following|all ears) $',
    '^ i see $',
  ],
  'encourage/not': ['go on with', 'carry on with', 'continue with'],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch replies that go round a question, answer it, or leave open which. */
export const lexicon: PhraseLists = {
  'repeat/dodge': [
    '(wat een weer|kun ik [eerst]|mag ik [eerst|even]|iedereen)',
    '(geen zin|wil ik het niet over|gaat je niks aan|doet er niet toe|maakt niet uit|iets anders|waar is)',
    '^ [och|ach|nou|tja] (weet ik niet|geen idee|mijn broer|mijn zus|niks|niets)',
    '^ ach',
  ],
  'repeat/vague': [
    '(een paar|sommige|wat) mensen',
    'gaat wel',
    'valt wel mee',
    'weet ik niet [precies]',
    'soms',
    'hangt ervan af',
  ],
  'repeat/time': ['(hoe lang|sinds wanneer|hoelang)', 'wanneer ... (begonnen|begon|ontstaan|gestart)'],
  'repeat/answer': ['^ (ja|nee)'],
};

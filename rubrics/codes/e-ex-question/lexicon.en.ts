import type { PhraseLists } from '../../language/phrases.ts';

/** Fields of life: a question that names one of which the client has not spoken goes outside. */
export const lexicon: PhraseLists = {
  'explore/topic': [
    '(family|parents|father|mother|dad|mum|mom|brother|brothers|sister|sisters|children|kids|partner|relationship|marriage|girlfriend|boyfriend)',
    '(friends|neighbours|neighbors|colleagues)',
    '(work|job|school|studies|course|placement)',
    '(money|finances|debts|benefits|income|rent|housing)',
    '(alcohol|drink|drinking|drugs|smoke|smoking|gamble|gambling|weed)',
    '(sleep|sleeping|eating|appetite|weight|medication|tablets|health)',
    '(hobby|hobbies|sport|sports|holiday|spare time|music)',
    '(faith|church|mosque|culture)',
    '(childhood|youth|past)',
    '(gp|doctor|psychologist)',
    '(weekend)',
  ],
};

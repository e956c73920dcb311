import type { PhraseLists } from '../../language/phrases.ts';

/** English forms of a question that poses something that may have happened. */
export const lexicon: PhraseLists = {
  '@who':
    `he she it they you someone somebody anyone anybody your the that this there mother father grandma grandpa
    granddad nan nanny gran miss uncle aunt auntie everyone teacher other`.split(/\s+/),
  '@acts':
    'hit shout kick hurt smack push yell drink cry throw touch grab pinch bite scream swear slap lock fight hits'.split(
      ' ',
    ),
  '@view':
    `nice fun scary good bad lovely horrible boring hard funny exciting tasty kind mean sad happy scared cross
    angry lonely tired upset worried proud poorly frightened okay ok`.split(/\s+/),
  'option/event': [
    '^ (did|was|were|had|has|have) [not] {who}',
    '^ (do|does) {who} [ever|then|sometimes|also] [{thirdPerson}] [ever|then|sometimes] {acts}',
    '^ (do|does) your {thirdPerson} [ever|then|sometimes] {acts}',
    '^ (did|was|were|had|has) [{who}] {thirdPerson}',
    '^ (did|was|has|were) (uncle|aunt|auntie|mr|mrs|miss)',
    '(was|were) (it|that|they) ... or (a|an|the|your|was|in|at|on|with|somebody|someone)',
  ],
  'option/whether': ['^ do you (remember|know) (if|whether) {who}'],
  'option/told': [
    '(did|was|were|had|has|hit|went|came|said|made|gave|took|threw|told|got|shouted|locked|kicked|pushed|smacked|hurt)',
  ],
  'option/after-fact': ['(was|were|did) (it|that|they) ... or'],
  'option/not': [
    '^ did you [really|not] (like|enjoy|want|feel|think|mean|mind|find|love|wish|hope|miss)',
    '^ (was|were|is|are) (it|that|you|he|she|they|this) [all|also|then] [a bit|very|really|so] {view}',
    '^ was [your|the|that] {thirdPerson} [a bit|very|really|so] {view}',
    '^ did (he|she|it|they) (like|feel|want|think|mean)',
    '^ have you (got|any|a|still got|been feeling|ever felt)',
    '^ (has|have) (he|she|they|it|your {thirdPerson}) (got|a|any)',
    '^ had you (better|rather)',
    '^ did i',
    'i was not',
    '^ was i',
    '^ were you (like|able) ',
    '^ (that|it) (was|must) ... {view}',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English forms that put an answer in the client's mouth. */
export const lexicon: PhraseLists = {
  'suggest/negated': [
    'do not you (think|agree|feel|believe|find|want|mind|see) ...',
    '^ is (not it|it not|that not|not that) [really|just|more|true|rather|also|actually|obvious|possible|that|time|because|better|a bit|the case] ...',
    '^ are not you (really|just|actually|a bit|being|simply|afraid|scared|angry) ...',
    '^ are you not (really|just|actually|a bit|being|simply|afraid|scared|angry) ...',
    '^ would not (it|that|you) ...',
    '^ (should|could) not (you|it|that|he|she|they) ...',
    '^ did not (you|that|it|he|she|they) ...',
    '^ was not (it|that|he|she|there) ...',
    '^ have not you ...',
    '^ do you not (think|agree|feel|believe|find)',
  ],
  'suggest/sure': [
    'surely',
    'you must have been',
    'you must (be|feel)',
    '(of course|obviously|naturally|no doubt|undoubtedly)',
  ],
  'suggest/past-fact': [
    '^ (did|was|were|has|had|have) (he|she|it|they|someone|anyone|father|mother|your|the|that|there|you|uncle|aunt|grandma|grandpa|nan|it)',
  ],
  'suggest/mild-tag': ['^ (that|it|this) (is|was) (hard|good|tough|great|nice|difficult)'],
  'suggest/loaded': [
    '(hate|hates|hated|neglect|neglecting|neglects|neglected|abuse|abusing|abused|abuses|cheat|cheating|cheated|lies|lying|lied|beats|beat|beating|hit|hits|hitting|forced|forces|threatens|threatened|addicted|addiction|bullied|bullying|manipulates|manipulated|blame|revenge|controls|controlling|despise)',
  ],
};

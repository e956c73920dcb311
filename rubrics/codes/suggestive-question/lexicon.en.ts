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
    '^ (can|could|will|would|should|might) (it|that) not ...',
    '^ (is|was) (there|he|she) not ...',
    '^ (does|do|did) (it|that|he|she|they|you|your) not ...',
    '^ (does|do|did) not (it|that|he|she|they|your) ...',
    '^ (might|could) (it|that|this) (not|just|simply|actually) be [that|because|just] ...',
    '^ (do you not|did you not|have you not|are you not|were you not|were not you) ...',
    '^ do you not (think|agree|feel|believe|find)',
  ],
  'suggest/sure': [
    'surely',
    'i (bet|suppose|assume|imagine|take it|expect|guess) [that] you (are|were|have|had|feel|felt|do|did|would|must|want|wanted|never|just)',
    'you (must|would) (have|be|feel|agree|admit|say|want) ...',
    'you (do|would|can|will) (agree|admit) ...',
    'you must have been',
    'you must (be|feel)',
    '(of course|obviously|naturally|no doubt|undoubtedly)',
  ],
  'suggest/mild-tag': ['^ (that|it|this) (is|was) (hard|good|tough|great|nice|difficult)'],
  'suggest/loaded': [
    '(lies|lying) to (you|him|her|them|me|your|everyone)',
    '(he|she|they|you) (lie|lies|are lying|is lying) $',
    '(hate|hates|hated|neglect|neglecting|neglects|neglected|abuse|abusing|abused|abuses|cheat|cheating|cheated|lied|beats|beat|beating|hit|hits|hitting|forced|forces|threatens|threatened|addicted|addiction|bullied|bullying|manipulates|manipulated|blame|revenge|controls|controlling|despise)',
  ],
};

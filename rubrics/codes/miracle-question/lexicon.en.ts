import type { PhraseLists } from '../../language/phrases.ts';

/** English ways to imagine that the problem is gone. */
export const lexicon: PhraseLists = {
  '@ideal': 'ideal perfect carefree worry-free pain-free painless stress-free problem-free smoke-free'.split(
    ' ',
  ),
  'miracle/imagine': [
    '^ [just] (imagine|suppose|picture|pretend)',
    '(imagine|suppose|pretend) (that|you|it|the|all|for|tomorrow|one|there|a|your|this)',
    '(let us|we) [just] (pretend|imagine|suppose)',
    'let us say [that]',
    'say [that] (the|your|all|it)',
  ],
  'miracle/if': ['if (you|it|the|all|that|this|your|there|tomorrow|everything|those|he|she|they|nobody)'],
  'miracle/irreal': [
    '(woke|wake|waking|overnight|tonight|suddenly|magically|somehow|tomorrow)',
    '(was|were|had|would|could) ... (gone|solved|disappeared|vanished|resolved|sorted|fixed|over)',
  ],
  'miracle/gone': [
    '(solved|disappeared|vanished|resolved|melted away|lifted)',
    '(is|are|was|were|be|all|had) [all|just|completely|suddenly|simply|really] (gone|over|sorted|fixed|behind you)',
    '(went|gone|go) away',
    '(a thing of|in) the past',
    'stopped (hurting|bothering|being a problem)',
    'you (had lost|have lost|were free of|were rid of|got rid of)',
    '(nothing|not) ... wrong (any more|anymore)',
  ],
  'miracle/no-more': [
    'no longer',
    'any more',
    'anymore',
    'no more',
    'without',
    '(is|are|was|were) not there',
  ],
  'miracle/then': ['(what|how|where|who) (would|will|do|does|is) (you|it|be|your|that|happen|the)'],
  'miracle/works': ['(it|that|this) (works|worked|works out|worked out|all worked out)'],
  'miracle/picture': ['what (does|would|might) ... look like'],
  'miracle/without': ['(how|what) would ... without', '(how|what) would ... ... without'],
  'miracle/wake': ['(wake|woke|waking) up', 'get up tomorrow'],
  'miracle/wonder': [
    'miracle (happens|happened|has|occurs|occurred|took|takes|came|were|was)',
    '(a|this|that|the|after) miracle ... (happens|happened|happen|occurs)',
    '(if|imagine|suppose|say|had|have|gave|give|with) ... (magic|magical) (wand|spell|pill|button)',
    'wave a wand',
  ],
  'miracle/ideal': [
    '(what|how) would [a|an|your|the] {ideal} ...',
    '(what|how) (does|might|could) (a|an|your|the) {ideal} ...',
  ],
  'miracle/first': [
    '(the|your|what) (very first|first)',
    'first thing',
    '(what|how) would ... different',
    'how would you (know|notice|tell)',
    '(poof|abracadabra|ping|hey presto)',
  ],
  'miracle/no-wonder': [
    '(be|is|was|take) [quite|nearly|almost] a miracle',
    '(no|not a|not have a|not have any|for a) (miracle|miracles|magic wand)',
    '(i|we) (do not|can not|have no|wish)',
  ],
  'miracle/not': [
    '(you|he|she|they|i|we|{thirdPerson}) (is|are|was|were) [all|suddenly] gone',
    '(could|can|may|are allowed to|able to) (no longer|not) ... (any more|anymore)',
    '(could|can|may) no longer',
    'can not ... (any more|anymore)',
  ],
};

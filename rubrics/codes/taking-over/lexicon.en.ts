import type { PhraseLists } from '../../language/phrases.ts';

/** English forms in which the trainee does the client's part; `take/not` is help that stays within the trainee's own. */
export const lexicon: PhraseLists = {
  '@handle':
    `sort call ring phone email text do write fill handle fix arrange send fetch pay deal solve speak talk tell
    ask buy cook take drive pick clean book order organise organize settle find get finish post make drop`.split(
      /\s+/,
    ),
  '@go': 'will shall can could will just am'.split(' '),
  '@soon':
    'just even myself then tonight today tomorrow now quickly straight away right later this afternoon also'.split(
      ' ',
    ),
  '@thing': 'it him her them that this everything those all'.split(' '),
  '@other':
    `boss manager employer husband wife mother father sister brother son daughter parents school teacher
    headteacher head landlord council court neighbours neighbour neighbors colleague planner doctor gp insurance bank
    agency friend ex partner lawyer solicitor family housing jobcentre company`.split(/\s+/),
  '@paper': 'appeal letter form forms application complaint bill bills rent fine email'.split(' '),
  'take/do': [
    'i {go} [{soon}] [{soon}] {handle} [out|in|off|up] [{soon}] (the|your|that|a|an) {paper}',
    'i {go} [{soon}] do the talking',
    'i {go} [{soon}] [{soon}] {handle} ... for you ',
    'i {go} [{soon}] {handle} [{thing}] [out|off|in|up|with] [{soon}] [for you|on your behalf|in your place|instead of you] $',
    'i {go} [{soon}] [{soon}] (call|ring|phone|email|text|see|tell|ask) (the|your|that|those) {other}',
    'i {go} [{soon}] (speak|talk|have a word|have a chat|deal) (to|with) (the|your|that|those|him|her|them) ',
    'i {go} [{soon}] go and (see|talk|speak|tell|get|fetch) ',
    'i {go} [{soon}] [going to] (sort|fix|solve|arrange|handle) (it|that|this|everything|all|the|your) ',
    'i am going to (sort|fix|solve|arrange|handle|call|ring|phone|write|fill|pay|speak|talk) ... for you',
    'i am going to (call|ring|phone|speak to|talk to|have a word with) (the|your|that|those) {other}',
    'let me (do|sort|handle|fix|call|ring|phone|write|fill|pay|deal|speak|talk|take) ... (for you|off you|off your hands|with it)',
    'let me (call|ring|phone|tell|speak to|talk to) (the|your|that|those|him|her|them) ',
    'i {go} take (over|care of (it|that|this|everything|all))',
    'i {go} take (it|that|this|your|the|all) ... (over|off your (hands|shoulders))',
    'i {go} (make|see to it) [sure] [that] (it|he|she|they|everything|you) ... (fixed|sorted|done|get|gets|never|apologise|pay|right)',
    '(on your behalf|in your name)',
  ],
  'take/offer': [
    '(shall|should|can) i [{soon}] [{soon}] {handle} ... (for you|on your behalf|instead)',
    '(shall|should) i [{soon}] (call|ring|phone|email|text|tell|ask|speak to|talk to|have a word with) (the|your|that|him|her|them|those) ',
    '(shall|should) i [{soon}] do (it|the|your|that|all) [paperwork|forms|shopping|rest|talking|phone|admin|call] ',
    '(shall|should) i [{soon}] (sort|handle|arrange|take over|pay|fix) (it|that|this|the|your) ',
    'do you want me to [{soon}] (call|ring|phone|email|tell|ask|speak to|talk to|have a word with) (the|your|that|him|her|them|those) ',
    'do you want me to [{soon}] (sort|handle|arrange|take over|pay|fix|do|write|fill) (it|that|this|the|your) ',
  ],
  'take/hand-over': [
    '(leave|just leave) (it|that|this|everything|all of that|him|her|them) [all] (to|with) me',
    '(give|hand) me (your|the|that|those) (login|password|phone|number|pin|card|papers|letter|form|details|forms)',
    '^ [just] give (it|that|them) here',
    'you [will] [do not|will not] (need|have) to do (anything|a thing|nothing)',
    'all you [will] [have|need] [to] (do|have to do|need to do) is sign',
    '(then|so) you [will] [do not|will not] have to (worry|deal|do|call|bother) ',
    'you can (stay|sleep|live|move in) [at mine|with me|at my|on my sofa|with us]',
    '(stay|move in|live|sleep) (at mine|with me|at my place|on my sofa|with us)',
    'i {go} (lend|give|pay) you (the|some|twenty|ten|fifty|a bit|money) ',
    'i {go} (come|be) round every (day|night|evening|morning|week) ',
  ],
  'take/joint': ['together', 'with you', '(we|let us) (can|could|will|call|do) ', 'would you like'],
  'take/not': [
    'if (you|that) (want|like|prefer|would like|is ok|is all right|agree)',
    'i (will|can|could|am) [just] (be here|hope|keep my fingers|pray|listen|wait) ',
    'i {go} [just] (call|ring|phone|email|text|see|tell|ask|show|give) you ',
    'i {go} [just] (write|note|jot|look|sum|print|read|explain) (it|that|this|them) ',
    'i {go} [just] (get|fetch|make|pour) you (a|some) ',
    '(get|fetch|make) (a|you a|some) (chair|glass|cup|tea|coffee|water|tissue|tissues|appointment) ',
    '(shall|should|can) i (tell|show|explain|get|help|refer|listen|close|open|ask you) ',
    '(can|could|will|do) not (do|sort|fix|solve|decide|take|make) (it|that|this) ',
    '(can|could|will|do) not ... for you',
    'i am not going to',
    'find out [together|what|how|who]',
    'make sure (i|you understand|i understand|we)',
    'for you to ',
    '(what|how) (can|could|shall|should|may) i',
  ],
};

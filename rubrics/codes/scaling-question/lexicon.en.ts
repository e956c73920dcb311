import type { PhraseLists } from '../../language/phrases.ts';

/** English scales: how one is laid down, how a place on it is asked for, how a step on it is named. */
export const lexicon: PhraseLists = {
  '@grade': '0 1 2 3 4 5 6 7 8 9 10 zero one two three four five six seven eight nine ten'.split(' '),
  '@low': '0 1 zero one nought'.split(' '),
  '@high': '10 100 ten hundred'.split(' '),
  '@counted': `years months weeks days hours minutes pounds kilos people times kids children drinks cigarettes
    pints`.split(/\s+/),
  'scale/range': [
    '(a|that|the|this|our|my) [imaginary|little|same] scale [of|from|where|with|between|that|for|$]',
    '(from|between) {low} (to|and) [a|all the way to] {high}',
    '{low} (to|through) {high}',
    '(0|1) (10|100)',
    'out of (10|ten|100)',
    '(if|where|with|say) [a] (0|zero|nought|10|ten|100) (is|means|being|was|were|as) ...',
    '(0|zero|10|ten) (is|means|being) ... [and] [a] (0|zero|10|ten|1|one)',
  ],
  'scale/counted': [
    '{low} (to|and|through) {high} {counted}',
    '(times|cases|people|one|nine) out of (10|ten|100)',
  ],
  'scale/place': [
    '(what|which) (number|mark|score|rating) (would|do|fits|are|is|comes|best|goes|might|did|shall)',
    'how would you (rate|score)',
    'what would you (rate|score)',
    '(give|put|pick) ... (a|one) (number|score|rating|mark)',
    'how many (points|stars) (would|do)',
    '(what|how many) (percent|percentage) (sure|certain|confident|ready|chance)',
    'where would you (put|place|mark) (the|your|that|a) (cross|mark|dot|line)',
    '(can|could|would) you (rate|score) ...',
  ],
  'scale/where': [
    '(where|what|how) (are|would|do|is|did|was) (you|it|that|your)',
    'how (bad|much|sure|strong) ...',
  ],
  'scale/request': ['^ [please|so|now] (give|name|tell|pick|choose|rate|point|show|say)', '^ you can'],
  'scale/order': [
    '^ [please] (give|rate|score|pick|put) ... ... (number|score|rating|mark)',
    '^ [please] rate (your|it|that|this|how)',
  ],
  'scale/step': [
    '(a|one|half a|just one) (point|step|notch|number) (higher|up|lower|better)',
    '(move|go|bring|get|push) ... (up|down) (a|one|half a) (point|notch|step|number)',
    '(one|a) more point',
  ],
  'scale/grade': [
    '(a|an|that|not|to|from|at) {grade}',
    '(to|from|at|not) (a|an|that) {grade}',
    'that (number|score)',
  ],
  'scale/given': [
    '(a|an|maybe|about|around) {grade}',
    '^ {grade} $',
    '(at|on) [a] {grade}',
    '^ {grade} (i|maybe|or|probably|today)',
  ],
  'scale/school': [
    'did you get (that|a|an|the)',
    '(grade|mark|score|number) (did|have) you (get|got)',
    '(test|exam|report card|maths|math|quiz|spelling)',
    '(phone|house|room|flat|account|telephone) number',
  ],
  'scale/told': [
    '(gave|said|put|asked|scored|rated|called|told|were at|was at)',
    'you (give|put|rate|score) (yourself|it|that|your)',
  ],
};

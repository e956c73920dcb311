import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that tell a child that it is needed to know how things are. */
export const lexicon: PhraseLists = {
  '@wrong':
    'wrong muddled mistake mistakes mixed confused understand silly forget funny right follow listening'.split(
      ' ',
    ),
  'needed/only-you': [
    'only you [really] (know|can|could|were|saw|have|would)',
    'you are [really] the (only one|one|only person|expert|boss of your)',
    'the only (one|person) who [really|can|could] (knows|know|was|saw|tell|explain|has)',
    'you know [it|this|that|yourself|your] ... (best|better)',
    'you know (more about|better than|best)',
    'you would know (best|better)',
    '(nobody|no one|noone) [else] (knows|can know|can tell|could tell|saw|can see|can feel) ... (you|your|what it|like it)',
    'i was not (there|with you|in|on|at) ',
    'you were there',
    'i (do not|can not) know what it (is|was|feels|felt) like',
    'i can not (see|look) (inside|into|in) your (head|tummy|mind)',
    'i need (you|your help|your ideas) ...',
    'need your help',
    '(you|you will) (can|have to|will|must|could) [please|really] (teach|help|show) me',
    '(grown ups|grownups|grown-ups|adults) do not (know|see|always know|always get|get) ...',
    '(can|may|please|just) [always|just|also] correct me',
    '(put|keep putting|set) (me|it) (right|straight)',
    'without you [i|we]',
  ],
  'needed/my-mistake': [
    '(if|when|whenever|every time|because) i [ever|have|am|do|say|get|go|got|make] [not|a|all|it|something|anything|things|you|this] [quite|bit] {wrong}',
    '(if|when|whenever) i ... {wrong}',
    'if (something|anything|that|it) ... (wrong|not right)',
    '(if|when|whenever) i ... (is|was|are) not (right|true|correct)',
    'i get [things|it|a bit|so] {wrong}',
    'i (muddle|mix) (things|it) up',
    'a silly question',
  ],
  'needed/tell-me': [
    '(tell|stop|correct|help|shout|warn|remind) me ',
    '(say|shout|yell|call out) (so|it|stop|no|wrong|hey|that|oops)',
    '(let|just let) me know',
    'put me right',
    'you (can|may|must|should) [just|always] (shout|yell|say|stop)',
  ],
  'needed/not': ['tell {thirdPerson}', 'you know (perfectly|very) well', 'you know better than (to|that)'],
};

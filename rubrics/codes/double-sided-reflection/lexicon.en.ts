import type { PhraseLists } from '../../language/phrases.ts';

/** English words that hold two sides of one person together, and what draws or keeps that person. */
export const lexicon: PhraseLists = {
  '@very':
    'also really very quite so just still kind of both a bit actually sometimes too that it him her would do'.split(
      ' ',
    ),
  // Both sides are announced by these words.
  'double/frame': [
    'on [the] one hand',
    'on the one side',
    '(part|half|bit|side) of you ',
    'something in you ',
    '(and|but|yet|you) ... at the same time',
    '(torn|caught|stuck|pulled|wavering|going back and forth) [{very}] [{very}] (between|in two directions|both ways)',
    'of two minds',
    'in two minds',
    'one (day|moment|minute|week) ...',
    'both (sides|things|at once|are true)',
    'your (heart|head) ... your (head|heart)',
  ],
  // One side is announced as a part; the other only stands beside it.
  'double/part': ['(part|half|bit|side) of you ', 'something in you '],
  'double/second': [
    'on the other [hand|side]',
    '(another|other) (part|half|side|bit)',
    '(and|but|while) (part|half|something|a part|one part) (of|in) you',
    'at the same time',
    'the next',
    'the other (day|half|part|moment)',
    '(between|in two directions|both ways)',
    'two minds',
    'both (sides|things|at once|are true)',
    'your head',
    'your heart',
  ],
  // Between the two sides.
  'double/joint': ['(and|but|yet|while|though|although|whereas|however)', 'even though', 'at the same time'],
  // A second sentence that sets the other side beside the first.
  'double/turning': [
    '^ [and|but] (at the same time|on the other hand|on the other) ...',
    '^ and yet [part of] you ...',
    '^ (and|but|yet) (part|another part|something|half) (of|in) you ...',
  ],
  'double/pull': [
    'you [{very}] [{very}] (want|like|love|enjoy|miss|hope|long|wish|need|prefer|care|dream|know) ...',
    'you would [{very}] (like|love|rather|want|miss) ...',
    'you are [{very}] [{very}] (glad|fond|happy|attached|relieved|proud|drawn|keen)',
    '(is|are|feels|sounds|was) [{very}] [{very}] (nice|good|fun|cosy|lovely|great|safe|easy|welcome|important|tempting) ',
  ],
  'double/push': [
    'you are [{very}] [{very}] (scared|afraid|worried|tired|angry|done|sick|disappointed|anxious|not|nervous|dreading)',
    'you [{very}] (dread|fear|hate|doubt|worry|resent) ...',
    'you (do|can|would|could|did|dare) not ...',
    '(keeps|holds|holding|stops|stopping) you ',
    '(scares|scare|terrifies|frightens|wears|drains|breaks|costs|worries|puts) you',
    '(too much|hard|scary|enough|unbearable|difficult|heavy|exhausting|frightening) ',
    'you would [{very}] (miss|lose|hate) ...',
  ],
  // Advice, other people's quarrel, the trainee's own weighing: no reflection of the client's two sides.
  'double/not': [
    'at the same time [i|we] (i|we) ',
    '(i|we) (can|could|know|think|would|want) ... at the same time ',
    'if you ',
    'on [the] one hand you (could|can|should) ',
    'on [the] one hand i ',
    'your (husband|wife|partner|mother|father|son|daughter|boss|parents|boyfriend|girlfriend|ex) (wants|want|says|thinks|would) ... (and|but|while) you ',
    'you (want|like|think) ... (and|but|while) your (husband|wife|partner|mother|father|son|daughter|boss|parents|boyfriend|girlfriend|ex|kids) (wants|want|does|do|would|says|thinks)',
    'both (your|of your) (parents|children|kids|hands)',
    'i (would|think|suggest|can) ... on the other hand',
    '{thirdPerson} (says|said|say|thinks|think|thought|told) ',
    '(he|she|they) (will not|would not|do not|does not) let you ',
    'on the other [hand] you (should|must|need to|could|have to) ',
  ],
  // The client sets one thing against another.
  'double/contrast': [
    '(but|though|although|yet|while|however|whereas|except|only)',
    'even though',
    'on the other',
    'or (not|maybe not)',
    'then again',
    'at the same time',
    'the next',
    'and also',
    'mind you',
  ],
};

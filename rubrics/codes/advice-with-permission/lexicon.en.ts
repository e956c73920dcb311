import type { PhraseLists } from '../../language/phrases.ts';

/** English forms that advise once the client has asked or agreed, and more ways of asking than advice itself knows. */
export const lexicon: PhraseLists = {
  '@order':
    `go take call ring put look write ask stop start try make let get leave keep buy read eat talk send speak walk hold
    plan bring learn practise practice use give set say pick choose begin wait sit phone email divide tidy note`.split(
      /\s+/,
    ),
  '@folk':
    'people parents others colleagues students clients patients families women men couples folks'.split(' '),
  'welcome/offer': [
    '^ {order}',
    '^ (and|then|maybe|perhaps|just|first) {order}',
    '^ do not (wait|rush|call|say|go|give)',
    'i would',
    'you (could|can|might|should)',
    '(some|many|other|most|a lot of|lots of|quite a few) [other] {folk}',
    'for (many|some|most|other) {folk}',
    '(helps|works|help|work) [often|well|best|for|a|quite|most]',
    'often (helps|works|help|work)',
    '(can|could|might|may) [also|really|often] (help|make a difference)',
    '^ (maybe|perhaps) (with|by)',
    '^ (begin|start) (with|by)',
  ],
  'welcome/asked': [
    'how (would|do|should|did) (you|others|other people|people) (handle|deal|do|go|manage|tackle|approach|say|cope)',
    '(any|got any|have you got any|have you any) (ideas|tips|advice|suggestions|thoughts)',
    '(what|how) (now|next|then) $',
    'but how $',
    'what (should|can|could|do|would|shall|am) i',
    'how (do|can|should|could|would|am|shall) i',
    'what (do|would) you (advise|recommend|suggest|do)',
    'can you help me',
    'in my (place|position|shoes)',
  ],
  'welcome/not': [
    '^ you (know|want|feel|are|have|wonder|decide|choose|would like|do not|said|find)',
    '(it|that) [usually|normally] (takes|costs|depends)',
    'i can not',
    'i would (like|love|be interested|rather) [to|know]',
    '^ (tell|take your time|take a seat)',
    'your time',
    'part of you',
    'for you $',
    'up to you $',
    '^ it is up to you',
    '(may|can|could) i',
    'you are (saying|wondering|asking|not sure)',
    'sounds like',
    '^ go ahead',
  ],
  // No solution, though it is worded like one.
  'welcome/none': ['(say no|turn it down)', '{feeling} that you (must|should|have to)'],
};

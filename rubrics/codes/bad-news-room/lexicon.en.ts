import type { PhraseLists } from '../../language/phrases.ts';

/** English forms that give room after bad news, and those that fill it. */
export const lexicon: PhraseLists = {
  'room/space': [
    'take [all] (your|the) time',
    '(all|whatever) [the] time you need',
    'there is no (rush|hurry|need to (say|speak|talk))',
    '(we|you) do not (have|need) to (say|talk|speak|do) ',
    'i am (here|staying|not going|right here|with you|listening)',
    'i will (stay|sit|be here|wait|be right here|keep quiet) ',
    'let (it|that) [all] sink in',
    'it is (ok|fine|all right|alright) to (cry|be angry|be upset|be sad)',
    'you (can|may) (cry|be angry|shout|swear|be upset) ',
    '(your|those) tears are',
    '^ (silence|waits|nods|sits) ',
    '(tissues|tissue) ',
  ],
  'room/felt': [
    '(huge|big|heavy|real|terrible|enormous|awful) (blow|shock)',
    '(a|such a) (blow|shock)',
    '(hits|hit|comes|came|lands) [you] [very|so|really] hard',
    '(hard|impossible|difficult) to (take in|believe|grasp|take it in)',
    'can [hardly|barely|not] believe',
    '(did|could|had) not (see|seen|expect|expected) (this|it|that) [coming]',
    '(world|ground) ... (collapse|collapsed|collapses|apart|falls|fell|stands still)',
    'no words',
    'and (now|then) this',
    'out of the blue',
    '(that|it|this) is [really|just] [so|very|really] (hard|heavy|terrible|awful|devastating|cruel) ',
  ],
  'room/asks': [
    'what is going through (your|you)',
    'what goes through your',
    'what does (this|that|it|this news|hearing this) (do|mean) (to|for) you',
    'what is (it|this|that) like (for you|to hear)',
    'how (does|do|is|are) (this|that|it|you) [all] (feel|land|for you|feeling|hit|hear|hearing)',
    'how are you feeling',
    'what (are you thinking|do you feel|are you feeling) ',
    'what (hits|hurts|scares) you [the] most',
    'would you like to (say|tell|sit|be quiet) ',
  ],
  'room/fills': [
    '(will|going to) [all|soon] be (fine|ok|all right|alright)',
    '(stay|be|think) positive',
    '(look on the bright side|at least|the good news is|you have to be strong|chin up|fortunately|luckily)',
    'plenty of other',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English ways to ask leave before information, advice or a sensitive topic. */
export const lexicon: PhraseLists = {
  '@offer':
    `tell share explain offer suggest mention say ask give raise bring explore discuss advise telling sharing
    explaining offering suggesting mentioning saying asking giving raising bringing discussing talk talking
    add told shared explained offered suggested mentioned said asked gave raised brought discussed talked`.split(
      /\s+/,
    ),
  '@given':
    'information info advice tip tips suggestion suggestions idea ideas feedback thought thoughts thing things'.split(
      ' ',
    ),
  'permission/ask': [
    '(may|can|could|might) i [just|maybe|perhaps|please|also] (share|suggest|mention|explain|offer|raise|add|make a suggestion|give you|tell you|be honest|be frank|say something|be direct|bring) ...',
    '(may|can|could|might) i [just|maybe|perhaps|please|also] ask [you] (something|a|about|some|one|more|you|it|that|you something|a bit|a few|anyway|$)',
    '(would|do|will|is) (you mind|it bother you) if (i|we) ... {offer}',
    '(would|do) you mind (me|my) {offer}',
    '(would|is|will) it [be] [ok|okay|all right|alright|fine|useful|helpful|good] [with you|for you] [if|to|for] (i|we|me) ... {offer}',
    '(is|would) [it|that] [be] (ok|all right|alright|fine|useful|helpful|good) [with you|by you|for you] if (i|we) ... {offer}',
    '(are|would) you [be] (ok|all right|alright|fine|comfortable|happy|open|interested|willing|curious) (with|if|to|in) ... ({offer}|hear|hearing|know|knowing|learn|learning)',
    '^ [and|so|or] would you like me to {offer}',
    '^ [and|so|or] (do|would) you (want|like) me to (tell|explain|share|say|give|talk|suggest) ',
    '^ [and|so|or] (do|would) you (want|like) to (hear|know|learn) ...',
    '^ [and|so|or] (do|would) you (want|like) [some|a|a few|any|more] [more|extra] {given} ...',
    '^ [and|so|or] shall i (tell|explain|share|give|say|talk)',
    'how would you feel (about|if) (me|i|we) {offer}',
    '(may|can|could) we [perhaps|maybe] (talk|speak) about (that|it|this|your|something|how|what) ',
    'mind if i {offer}',
    '(would|will) it help [you] if i ... {offer}',
    '(are|would) you [be] (open|interested) (to|in) ... {given}',
    'if i (made|make|gave|give|had|have|offer|offered) [you] (a|some|one|an) {given}',
  ],
  'permission/offer': [
    '(i|we) (would|have|could|can|want|know) ... ({offer}|{given})',
    '(i will|let me) {offer}',
  ],
  'permission/tag': ['(may i|is that ok|is that all right|would that be ok|would you mind|if that is ok) $'],
  'permission/leave': [
    '^ [and|or] (would that be|is that|are you|would you be) [ok|all right|alright|fine|useful|helpful|interested] [with you|with that|for you|by you|in that] $',
    '^ (would you like that|may i|do you mind|would you mind|would that help|can i) $',
  ],
  'permission/fact': [
    '(may|can|could|might) i [just|maybe|also] ask [you] (how|what|why|who|where|when|which|if|whether|your)',
    'ask [you] (your name|your age)',
    '(did|does|do) (he|she|they|your) ... (ask|mind)',
    '^ (what|why|how|who|where|when) (would|do|did|will) ... (mind|like|want)',
    'give (you|me) (a|your|my) (hug|hand|lift|call|ring)',
    'want me to say (sorry|yes|no)',
  ],
};

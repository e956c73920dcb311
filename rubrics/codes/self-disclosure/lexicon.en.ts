import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases in which a trainee speaks of an own life. */
export const lexicon: PhraseLists = {
  '@kin':
    `father mother gran grandma grandpa grandad brother sister husband wife boyfriend girlfriend son daughter kids
    children child dog cat niece nephew uncle aunt parents partner ex family marriage childhood nan nana
    fiance stepdad stepmother`.split(/\s+/),
  '@many': 'one two three four five no a 1 2 3 4'.split(' '),
  '@lived':
    `had felt went got used struggled failed lost hated cried smoked drank suffered experienced did found`.split(
      ' ',
    ),
  'disclose/own': [
    'my [own|little|big|older|younger|oldest|youngest|best|late] {kin}',
    'our (dog|cat|kids|children|son|daughter|baby)',
    '^ [and] me (too|neither|as well)',
    '^ (so|neither|nor) (do|did|am|was|have) i $',
    'happened to me',
    'i [have] [also|once|really|always|just] [been] {lived} [that|it|the same|a|to|through|too|so|very] ... (too|myself|as well|once|for years|back then|when i)',
    'i (had|felt|did|have|was|went through) [exactly] [the same|that|it] (too|as well|myself|thing)',
    'i (know|recognise|recognize) [exactly|just|all] (that|how that|what that|how it|what it) ... (myself|from|is like|feels)',
    'i (recognise|recognize) (that|it|this|a lot|some|something) [from|of|in]',
    'i have been (there|through)',
    'i [have] never (had|been|went|experienced|have)',
    'when i (was|worked|lived|lost|studied|got|had|started) [still|also|just] (a|young|your|in|at|little|my|pregnant|married|divorced|studying)',
    'i am [only|just] (twenty|nineteen|eighteen|thirty|twenty one|twenty two|twenty three|forty) [years|one|two|three|four|five]',
    'i am [also|a|already] (married|divorced|mother of|father of|single|pregnant)',
    'i have been married',
    'i (have|have got|do not have|only have) {many} ({kin}|of my own|at home)',
    'i do not have [any] {kin}',
    'i have (two|three|four) [of]',
    'i (did|felt|had|hate|love|struggle|drank|smoked) ... (myself|as well|too)',
    'i am ... too $',
    '^ i ... ... (too|as well) $',
    'i used to',
    'i (remember|can remember) (when|my|how i|that i|being|having|feeling)',
    'in my (own|family|case|childhood|first|youth|teens|twenties) ',
    'from [my] [own] (personal|own) experience',
    'back when i',
    'i would (too|be shaking|feel the same|have done the same|not be able)',
    '(at|in) my (old|first|last|previous) (job|work|school)',
  ],
  'disclose/asked': [
    '(are|were) you [ever|also|yourself] (married|divorced|a mother|a father|scared|pregnant|single|depressed|in love)',
    'have you (ever|also|got) (been|had|felt|kids|children|lost) ',
    'do you [also|even|yourself] (have|have any|have got) (kids|children|a (husband|wife|partner|family))',
    'how old are you',
    'why (do|did) you (do this|become|choose|want to)',
    'where (do you live|are you from)',
  ],
  'disclose/not': [
    '^ you (said|say|told|mentioned|think|thought)',
    'i (hear|see|notice|understand|get|gather) [that] you',
    'if i were you',
    'i (think|feel|believe|guess) [that] (you|it|that)',
    'i am [really|so|very|also|just] (sorry|glad|curious|interested|happy|pleased|here|wondering)',
    'i can [also] (imagine|see|hear)',
    'i (would|have) [also] (like to|love to|wonder|a question)',
    'i [also] (heard|read|saw|noticed|wondered|asked)',
    'my colleague',
    'not saying',
    'i (will|want|need|can|could|may) ',
    'i am hearing',
  ],
};

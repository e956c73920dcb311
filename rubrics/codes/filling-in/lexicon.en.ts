import type { PhraseLists } from '../../language/phrases.ts';

/** English forms that state as fact what goes on inside the client, and what a client says that gives ground for it. */
export const lexicon: PhraseLists = {
  '@inner':
    `are were want wanted need needed hate hated love loved like hope hoped regret regretted feel felt think thought believe
    believed miss missed fear feared resent resented long crave dread wish wished dislike enjoy know seek expect`.split(
      /\s+/,
    ),
  '@certain':
    'secretly obviously clearly naturally undoubtedly subconsciously unconsciously plainly evidently definitely'.split(
      ' ',
    ),
  '@sort': 'just simply only merely'.split(' '),
  '@mild': 'really so very still also now not all always never a bit quite too already'.split(' '),
  '@root':
    'never always child kid young afraid scared guilty insecure lonely ashamed jealous can not do'.split(' '),
  '@comfort':
    `attention control approval validation revenge power pity sympathy recognition reassurance affection
    structure closeness security admiration`.split(/\s+/),
  'fill/sure-of-it': [
    'you know [that|it] (perfectly|full|damn|very) well',
    'and you know it $',
    'i can (tell|see|feel) [that|it] $',
    'anyone can (see|tell) that $',
    '(that is|it is) (plain|obvious|clear) [to see] $',
  ],
  'fill/certain': [
    '^ you [do] {certain} [do not|did not|can not] {inner}',
    '^ you (are|were) {certain}',
    'you (are|were) [{mild}] {certain} {feeling}',
    '^ (secretly|obviously|clearly|naturally|of course|deep down|deep inside|subconsciously) [you] you [just|still|also|do not|can not] {inner}',
    '^ you {inner} ... deep down $',
    '^ you {inner} ... of course $',
    'that is what is [really] behind',
    'that is what this is [really] about',
    '^ this is [really|just] (all) about [you|your] ',
    'you are (doing|saying) (this|that|it) [{sort}] (for attention|to get|because)',
    'what you (really|actually|truly) (want|need|feel|miss|are looking for|mean) is',
  ],
  'fill/simply': [
    '^ you [{mild}] {sort} [do not|can not] {inner}',
    '^ you (are|were) {sort} [{mild}] ({feeling}|looking|trying|after|hoping|hiding|avoiding|running)',
    'you [{mild}] {sort} (want|need|hate|miss|are afraid|are scared)',
  ],
  'fill/sought': [
    '^ you [{sort}|{mild}] {inner} [more|his|her|their|some|to be in|to have] {comfort}',
    '^ you have a [deep|strong|great] need (for|to)',
    '^ you are [{sort}] (looking for|after|seeking) [a] ({comfort}|father figure|mother figure|way out|someone to blame)',
  ],
  'fill/root': [
    '^ you ... because [of] (you|your|nobody|no one) [were|are|have|was|had|as|a|ever|childhood|father|mother|parents] {root}',
    '^ you ... because you [are|were|have] {root}',
    '^ you ... because of (what|how) your (father|mother|parents|ex|childhood)',
    '^ you ... because of your (childhood|past|upbringing|father|mother|parents)',
    '^ you are (running away|hiding|escaping|running|fleeing) (from|into|behind) ',
    '^ you [are] (escape|flee|escaping) into',
    '(is|was) [{sort}|really] (an escape|a cry for (help|attention)|a cover|a mask|an excuse) [for|from|to] ',
    '^ you [have|had] never [really] (got over|gotten over|let go|accepted|forgiven|come to terms|dealt with)',
    '^ you can not let (go|her go|him go|them go|it go) because',
  ],
  'fill/unkind': [
    '^ you are [{mild}] [{sort}] jealous',
    '^ you [{sort}] do not (dare|have the nerve|love|trust|respect|care)',
    '^ you [{sort}] can not (stand it|do without|cope without|live without|handle it|bear to)',
    '^ you are [{sort}|clearly] (hiding|keeping|holding) (something|things) [back|from]',
    '^ you have no (feelings|respect|interest|confidence|trust) [left] (for|in)',
    '^ you [{sort}] always (want|have) to be',
    'you two do not love',
    '^ you (hate|despise|resent) (him|her|them|your|me|yourself|us)',
    '^ you do not trust (men|women|anyone|anybody|people|me|him|her|them)',
    '^ you do not want [to take] [any] responsibility',
  ],
  'fill/inner': [
    '^ you are [{mild}] [{mild}] ({feeling}|afraid|dreading|longing|hoping|looking forward|in love|done with)',
    '^ you were [{mild}] [{mild}] ({feeling}|afraid|dreading|longing|hoping|missing)',
    '^ you (feel|felt) ',
    '^ you (want|wanted|need|miss|missed|hope|hoped|dread|fear|wish|long) ',
    '^ you (think|thought|believe) (that|he|she|they|you|your|it|the) ',
    '^ you do not (want|like|feel|think) ',
    '^ you (can not|could not) wait ',
    '^ that is your (greatest|biggest|great|big|deepest) (sorrow|fear|wish|pain|regret|grief)',
    '^ you worry ',
  ],
  'fill/tentative': [
    '(maybe|perhaps|possibly|might|probably|apparently|presumably|somehow)',
    '(it|that) (sounds|seems|looks|feels) [like|as|to]',
    '^ (sounds|seems|looks) [like|as]',
    'i (wonder|guess|get the|have the|am wondering|suspect|imagine|sense|think|would guess) ',
    '(correct me|tell me if|if i am wrong|am i right|i could be wrong)',
    'could it be',
    'you (said|say|told|mentioned|are saying|mean|described) ',
    'part of you',
  ],
  'fill/reported': [
    '{thirdPerson} [always|often|also|just] (said|says|say|thinks|think|told|tells|claims|believes|reckons|calls|called)',
    'according to [your|the] {thirdPerson}',
  ],
  'fill/not': [
    'you are (not alone|not the only|welcome|a|an|the|here|right|doing)',
    'you (want|need) to (try|stop|call|see|talk|go|get) ',
    'you need (a|to|some|help|your) ',
    'if you',
    'you (think|thought) about',
    '(even though|as long as|so that)',
    'you do not (have|need) to',
    'do you (want|need)',
  ],
  'fill/ground': [
    '(cry|cried|crying|tears|weeping|laughed|shout|shouted|scream|screamed|sighs)',
    '(so|too|again|still|even|except|same|whole|everyone|everybody|waiting|waited|result|results|finally|suddenly|always|only|but|without|really|barely|just)',
    '(i|we) (must|have to|had to|want|wanted|would|wish|hope|can not|could not|dare)',
    '(rather|unfortunately|luckily)',
    '(dead|died|buried|funeral|ill|cancer|fired|sacked|bullied|hit|beaten|row|lost|failed|rejected|debt|debts|divorced|left me|cheated|lied|stolen|prison|police|accident|burgled)',
    '(stupid|bad|hard|difficult|awful|terrible|horrible|nice|great|lovely|damn|unfair|rubbish|weird|creepy|pointless|fault)',
    'i (feel|felt|think|thought|lie|find)',
  ],
};

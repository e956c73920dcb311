import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that take up what a child brings. */
export const lexicon: PhraseLists = {
  '@glad':
    `wow cool brilliant lovely great amazing awesome fun clever wonderful fantastic beautiful nice exciting super funny
    yummy delicious smart magical fab`.split(/\s+/),
  'lead/glad': [
    '^ (wow|ooh|oooh|gosh|goodness|hooray|yay|congratulations|oh wow|whoa)',
    '^ [what|that is|that sounds|how] [a|so|really|such] [a] {glad}',
    '[what] [a] {glad} (name|idea|drawing|picture|story|place|den)',
    '(clever|good|great) idea',
    'i (would love|really want) to (see|hear) ',
    'i have never (seen|heard of|heard)',
  ],
  'lead/show': [
    'i have never (seen|heard|met)',
    '^ (show|let) me [see]',
    '^ let us see',
    'i (want|would love|would like) to (see|hear)',
  ],
  'lead/allow': [
    '^ [yes|sure|of course|ok] (go ahead|go on|help yourself|ask away|fire away|be my guest)',
    '^ of course (you|he|she|it|teddy|your|we|that)',
    '(you|he|she|it) [certainly|of course] can [come|sit|stay|join]',
    '^ (yes|sure|ok) (let us|we can|we will)',
    '^ (show|let) me [see]',
    '^ let us see',
    'i (want|would love|would like) to (see|hear)',
    '^ (sure|certainly|absolutely|yes please)',
    'then we will',
    'here you (go|are)',
    '(good|great|clever|lovely) (idea|plan)',
  ],
  'lead/child-asks': [
    '(can|could|may) (i|we|he|she|it|teddy|you|my) ',
    '(shall|can) we',
    'i (want|wanna|would like) ',
    'is it ok if',
    '(look|watch)',
    'i have (made|built|drawn|learned|learnt|invented)',
    'i (made|built|drew|learned|learnt|invented)',
  ],
  'lead/painful': [
    '(dead|died|die|ill|hospital|hurt|hurts|blood|bullied|bullying|bully|fight|hit|hits|hitting|kicked)',
    '(scared|sad|angry|cross|cry|cried|cries|crying|mean|punished|alone|nobody|shouts|shouting|shouted)',
    '(lost|stolen|broken|lied|police|judge|divorce|prison|miss|scary|nightmare|stupid|horrible)',
    'do not (want|wanna|like)',
    'i (can|may) not',
  ],
  'lead/away': [
    'we were (talking|speaking)',
    '^ but (now|first|we|let us) ',
    '(but|first) (we|let us|you) (have|need|finish|talk) ',
    '(back|on) to (your|the|our|my) (question|questions|list|homework|father|mother|work)',
    '(maybe|perhaps) later',
    'that can wait',
  ],
  'lead/not': [
    '(not|never mind|but|unfortunately|shame)',
    '^ (good|well|clever|big) (boy|girl|done|job)',
    'you are [so|very|such a] [a] (clever|good|smart|big) ',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that evaluate behaviour, and words for behaviour that clearly does harm. */
export const lexicon: PhraseLists = {
  '@right':
    'ok okay good wise smart sensible fair acceptable appropriate clever alright right kind nice healthy responsible helpful'.split(
      ' ',
    ),
  '@bad':
    `unwise rude dangerous harmful wrong unacceptable reckless unkind mean selfish irresponsible careless unfair
    overreacting disrespectful foolish silly stupid unhealthy bullying stealing abuse violence theft impolite cruel
    inappropriate thoughtless childish`.split(/\s+/),
  '@degree':
    'just really very a bit quite honestly frankly rather pretty somewhat kinda little never always quite pretty so ever plain simply rather of absolutely kind too such little an'.split(
      ' ',
    ),
  'judge/behaviour': [
    '(is|was|are|be) [{degree}] (not|never) [{degree}] [{degree}] {right} [move|idea|thing to do|way|choice|behaviour]',
    '(is|was|are) [{degree}] [{degree}] [{degree}] {bad}',
    'do not think (it is|that is|it was|that was) [{degree}] [{degree}] {right}',
    'is no way to',
    '(was|is) not [{degree}] [{degree}] (smart|wise|clever|good|great) (move|idea|thing|choice)',
    'you (should|ought to) not have',
    'you should never',
    'you can not (just|do that|treat|hit|talk)',
    'you [{degree}] (overreacted|went too far|crossed a line|were out of line|behaved badly|messed up)',
    'you did not (handle|deal|do|manage) ... (well|right|properly)',
    'you handled (that|it|this) [{degree}] (badly|poorly|wrong)',
    '(put|puts|putting) ... (danger|risk)',
    'in danger',
    '(hurts|harms|damages|wrecks|ruins|destroys) (him|her|them|people|your|others|a child|children|someone)',
    'does (him|her|them|you|a child|children|people) [{degree}] (harm|damage|no good)',
    '(does|will|did) not (help|solve|fix|get you|do) (you|anything|anyone|him|her|anywhere|any good|the)',
    '(makes|make|made) (it|things|everything) [{degree}] (worse|harder)',
    'crosses a line',
    '(is|was) [{degree}] (no solution|no excuse|not on|out of order|a bad idea|a poor choice|over the top|bad behaviour)',
  ],
  'judge/attitude': [
    '^ [sorry|well|honestly|but] (that|it|this) (is|was) [{degree}] [{degree}] [{degree}] (weak|lame|lazy|pathetic|cowardly|ridiculous|nonsense|rubbish|feeble|dramatic|melodramatic|cheap|a cop-out|an excuse)',
    'i [{degree}] (think|find) (that|it|this) [is] [{degree}] [{degree}] [{degree}] (weak|lame|lazy|pathetic|cowardly|ridiculous|feeble|{bad})',
    '(stop|quit|enough with) [all] [the|your|this|that] (moaning|whining|complaining|whinging|whingeing|sulking|exaggerating|overreacting|fussing|making excuses|feeling sorry|excuses|drama|self-pity|crying about|wallowing)',
    '^ [come on|oh come on] (no|less) (moaning|whining|complaining|whinging|excuses|drama)',
    'do not be [so|such] [a|an] [such] (silly|dramatic|childish|pathetic|ridiculous|baby|wimp|weak|lazy|selfish|drama queen|soft|difficult|melodramatic|wuss|moaner|crybaby)',
    '(pull yourself together|get a grip|man up|grow up|toughen up|snap out of it|get over yourself|get over it)',
    'you are [just|really|being|only|always] [being|so|just|a bit] (overreacting|exaggerating|moaning|whining|dramatic|melodramatic|making excuses|wallowing|whinging)',
    'you [just|really|do|always] (exaggerate|overreact|moan|whine|complain too much|fuss)',
    'making [such] a (fuss|drama|scene|mountain)',
  ],
  'judge/harmful': [
    '(hit|hits|hitting|smack|smacked|smacking|slap|slapped|slapping|kick|kicked|kicking|punch|punched|shove|shoved|push|pushed|beat|beating|biting)',
    '(threaten|threatened|threatening|threat|knife|weapon|where to find)',
    '(pints|pint|beers|drinks|drunk|drinking) ... (drove|drive|driving|home|wheel)',
    '(drove|drive|driving) ... (pints|pint|beers|drinks|drunk|drinking)',
    '(danger|dangerous|harm|harmful|abuse|abused|violence)',
    'left ... in the car',
    'in the car for',
    '(stole|steal|stealing|stolen|bully|bullied|bullying)',
    '(cut|cutting) myself',
    'stopped eating',
    'stopped taking',
  ],
  'judge/not': [
    '(of|from) (me|us)',
    'on my part',
    '^ [oh|well] sorry [that|for|if|about] [i]',
    '(unfair|mean|cruel|unkind) (on|for|to) you',
    '(unfair|cruel) that (you (do|have|are|get|always|never|had|must|carry)|he|she|they|it)',
    '(unfair|mean|cruel|unkind|selfish) of (him|her|them|your|the)',
    '(afraid|scared|worried|feel|feeling|do not want|think) ... (moan|moaning|whining|complaining|exaggerating|overreacting)',
    '(easy|simple|nice|pleasant|good) (situation|position|time|place|choice to)',
    'better for',
    'you are saying',
    'you (think|feel|believe) [that]',
    'not allowed',
    'in this building',
    'nothing wrong',
    '(what|anything) is wrong',
    'not your fault',
    'no (right|wrong)',
    'right or wrong',
    'is not wrong',
    'does not (help|solve) $',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that join the client against a third person. */
export const lexicon: PhraseLists = {
  // Those of whom a client complains, beside the common third persons.
  '@other':
    `manager managers neighbours neighbors neighbour men women brothers sisters flatmate roommate council company landlord
    nurse nurses staff doctors psychiatrist therapist police judge lawyer coach employer teachers classmates man woman guy bloke
    stepfather stepmother nephew niece cousin aunt in-laws mother-in-law father-in-law sister-in-law brother-in-law agency office
    government system management supervisor social worker lot people place girls boys person thing`.split(
      /\s+/,
    ),
  '@label':
    `slob jerk idiot idiots bully bullies monster pig bastard bastards arsehole asshole creep tyrant liar narcissist cow bitch witch moron
    fool coward thug parasite crook disgrace scumbag prat git rat snake brute joke nightmare piece-of-work cheat`.split(
      /\s+/,
    ),
  '@bad':
    `mean selfish rude cruel outrageous disgusting unfair disgraceful cowardly ridiculous heartless horrible nasty appalling
    shocking disrespectful childish petty thoughtless inconsiderate stupid scandalous shameful vile awful terrible useless lazy
    pathetic unreasonable`.split(/\s+/),
  '@degree':
    'so really just such a an clearly absolutely totally completely utterly very plain simply obviously quite pretty complete total real utter right proper being honestly'.split(
      ' ',
    ),
  'sides/other': ['({other}|{thirdPerson})', '(he|she|they|him|her|them|his|their)'],
  'sides/behaviour': [
    '{bad} of (him|her|them|those|that|the|these)',
    '{bad} of your ({other}|{thirdPerson})',
    'how (dare|could) (he|she|they|your|the|that|those)',
    '(ought to|should|must) be [{degree}] ashamed of (himself|herself|themselves)',
    '(he|she|they|{other}|{thirdPerson}) (had|has|have) no (right|business)',
    '(he|she|they) (does|do|did) not deserve (you|someone like you)',
    'you deserve [so|much|far|way] [much] better (than|from)',
    '(he|she|they|{other}|{thirdPerson}) (is|are|was|were) [{degree}] [the one|the ones] [{degree}] in the wrong',
    '(wrong|he|she|they|him|her|them) not you $',
    '(those|that sort of|that kind of|such) (people|man|woman|men|women|managers|types)',
    '^ typical ({other}|{thirdPerson})',
    '(men|women|managers|landlords|doctors|bosses) are all',
    'not got a clue',
    '(do|does) not have a clue',
    'have no (idea|clue) [at all] what they are',
    'better off without (him|her|them)',
    '(clearly|obviously|really) (knows|know) nothing',
    'i would [have] [{degree}] (kick|throw|sack|fire|block|dump|report) (him|her|them)',
    'the (nerve|cheek) of',
    'you can do [so|much|way] [much] better',
    '(treating|treats|treat) you like (dirt|rubbish|a child|nothing|trash)',
    'too good for (him|her|them)',
    'jealous of you',
    'people like that (should|must|ought|are)',
    '(he|she|they) (is|are) wrong and',
    '(is|are|was|were) [{degree}] [{degree}] out of (order|line)',
  ],
  'sides/label': [
    '^ what [a|an] [{degree}] [{bad}] {label}',
    '^ what [a|an] [{degree}] {bad} ({other}|{thirdPerson})',
    '(he|she|they|that|your|those|the) [{other}|{thirdPerson}] [of yours] (is|are|was|were|sounds like|sound like) [{degree}] [{degree}] [{degree}] [{bad}] ({label}|{bad} ({other}|{thirdPerson}))',
    'that {other} is [{degree}] [a] {label}',
    '(he|she|they|that {other}|those {other}|those {thirdPerson}|your {other}|your {thirdPerson}) (is|are|was|were|sounds|sound) [{degree}] [{degree}] {bad} [and|$|to]',
    '^ what a [{degree}] {bad} thing to (say|do)',
  ],
  'sides/outrage': [
    '(that|this) is [{degree}] [{degree}] (outrageous|disgraceful|scandalous|a disgrace|shameful)',
  ],
  'sides/agree': [
    'you are [{degree}] [{degree}] right (to|about (him|her|them|your)|that (he|she|they))',
    'you are (absolutely|totally|completely|so|entirely|dead|quite) right [{degree}] $',
    'i am [{degree}] [all|fully|right] (on your side|behind you|with you on)',
    'i am [{degree}] with you $',
    'i am with you all the way',
    'i would (quit|leave (him|her)|dump|sue|report (him|her|them))',
    'i [totally|completely|fully|entirely] agree with you',
    'i do not blame you',
    'i would [have] [{degree}] (be|been|go|feel|hate) [{degree}] (furious|livid|mad|angry|fuming|crazy|raging|him|her|them)',
    'i would not (put up|stand|take it|accept|stand for)',
    'do not have to (put up|take that)',
  ],
  'sides/agreeing': [
    '(yes|yeah|really|honestly|indeed|totally|absolutely|sounds|clearly|right|agree|truly|such)',
  ],
  'sides/not': [
    '(not|never) [here] [to] (take|taking|on|choose|pick) [your|sides|either]',
    '(as if|as though|feels like|feel like)',
    '{bad} (for|on) you',
    'what [a] {bad} (situation|day|time|rule|night|thing to happen|week)',
  ],
};

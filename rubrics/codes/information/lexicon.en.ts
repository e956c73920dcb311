import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that give facts and explain, the matters they are about, and questions that ask for facts. */
export const lexicon: PhraseLists = {
  '@matter':
    `council judge court doctor doctors oncologist insurance insurer law scheme schemes benefit benefits landlord
    employer employers solicitor lawyer form procedure appeal medicine medication medications pill pills tablet tablets
    chemo radiotherapy brain blood pressure kidneys lungs insulin scan
    operation surgery wound infection inflammation dose alcohol nicotine caffeine thc cannabis dementia psychosis stroke
    notary mentor coach mortgage pension redundancy  physiotherapist dietitian pharmacist website site
    fund rent interest licence passport virus bacteria antibiotics vaccine vaccines stoma clinic
    withdrawal cholesterol patch gum cravings symptoms diabetes guidelines tribunal payment payments grant
    teenagers`.split(/\s+/),
  '@unit':
    'minutes hours hour day days week weeks month months year years times percent pounds dollars drinks'.split(
      ' ',
    ),
  '@folk': 'people parents children babies teenagers women men patients employers students adults kids'.split(
    ' ',
  ),
  'inform/fact': [
    '(research|studies|evidence|the science) (shows|show|suggests|suggest|says|tells|has shown)',
    '(according to the|by|under the) (law|guidelines|rules|guideline)',
    'guidelines (recommend|say|suggest|are)',
    '(on average|typically|as a rule) ',
    '(it|that) (usually|normally|typically) (takes|costs|lasts|means|happens|starts|goes)',
    '(that|this|it) is [what] (called|known as)',
    'what we call',
    '(that|this|it) (means|stands for) ',
    '(that|it|this) is because (the|your|of|it|a) ',
    '(that|it) comes from (the|your|a|an)',
    '(makes|make) sure that',
    'there (is|are) [also|a|several|different|three|two|some] [a|government] (scheme|schemes|fund|helpline|law|rule|waiting list|kinds|types|ways|options|treatments|programmes|programs)',
    '(entitled|eligible) (to|for)',
    'you (have|are entitled) [a|the] right to',
    '(can|may) be (ordered|requested|done|applied|treated|obtained|claimed|extended|arranged) ',
    '(is|are) [also|legally] (allowed|required|obliged|supposed) to',
    'within ... {unit} (of|to)',
    '(takes|lasts|costs|take) [about|around|roughly|up to] ... {unit}',
    '(one|two|three|four) (in|out of) [every] (three|four|five|ten|a hundred)',
    'is a (condition|form of|kind of|type of|medicine|disease|way of|government)',
    'is meant (to|for)',
    'is designed to',
    '(helps|help) (people|children|parents|the body|your body) ',
    '(causes|reduces|lowers|raises|increases|slows|affects|thins|blocks|releases) (the|your|blood|sleep|a) ',
    'did you know that',
    'you may (notice|experience|feel a bit) ',
  ],
  // A matter of fact, and where it is said of people in general.
  'inform/matter': ['{matter}'],
  'inform/general': [
    '^ (a|an) ... (helps|arranges|manages|makes sure|decides|looks|takes|comes|treats|works|examines|checks|supports|advises|visits|tests|gives) ',
    '^ (with|after|during|before) (a|an) ... (goes|get|gets|is|are|will|can|may|comes) ',
    'is there because',
    'there (is|are) [also] (a|an|some)',
    '(below|above|under|over) a certain',
  ],
  // Effects and causes: the same words can argue, so these are less sure.
  'inform/effect': [
    '(can|could|may|might) [also|actually|really|sometimes] (cause|lead|result|increase|interfere|trigger|affect|damage|raise|lower|delay) ',
    '(leads|lead) to ',
    '(linked|associated) (to|with)',
    '(more|less) likely to',
    'we [also] know (that|if|from)',
    'we (define|consider|call) ',
    'is (defined|considered) [as] ',
    'side (effect|effects)',
    '(a|this|the|some) (brochure|handout|leaflet|pamphlet)',
    'there are [some|also|many|a lot of|a few|lots of] [new|other|different|great|good] (products|options|medications|medicines|groups|classes|programs|programmes|approaches)',
    'percent of',
    'not legal',
    'the idea (is|would be)',
    'your (brain|immune system|lungs|liver|kidneys) (is|are|has|have|can|will)',
  ],
  'inform/by-question': [
    'did you know (that|there|you|it|a) ... ... ...',
    'do you know [that] there (is|are) ...',
  ],
  'inform/asked': [
    'how (long|often|much|many|late|far|does|do they|is it) ',
    '(when|where|who|which) ...',
    'what (is|are|does|do|happens|will|costs) [a|the|that|this|it|happen|they] ',
    'is (that|it) [really|still] (true|normal|possible|dangerous|compulsory|free|right|contagious|ok)',
    '(may|can|must|will|does|do|is|are|am) (i|that|it|he|she|they|my|there|we|mummy|daddy|the|mum|dad) ',
    'why (do|does|is|am|are|can not) (i|it|that|those|the|my|they) ',
  ],
  'inform/not': [
    '(i think|i believe|in my opinion|i feel|i guess|personally|i hope|i understand|i get)',
    '(luckily|fortunately|hopefully|unfortunately for)',
    '(better|good|bad|worse|healthier) for (you|your|the)',
    '(will|going to) [all] be (fine|ok|all right|alright)',
    '(that|it|this) (is|must|sounds) [really|so|very|quite|be|have been|pretty] (hard|tough|sad|understandable|natural|brave|great|good|difficult|a shame|tense|up to you|a lot|awful|yours|wonderful|nice)',
    '^ [and] (if|suppose|imagine|first|but if) ',
    '(brave|proud|courage|guts|poor|pity|strength|impressive|well done|besides|moreover|anyway)',
    'then you (will|can|are|would|have)',
    'in a (month|year|week|few)',
    '(most|many|all|almost all|a lot of|lots of) {folk}',
    '(just|surely|definitely|guaranteed|obviously)',
    '{folk} ... {feeling}',
    '{folk} ... (feel|too|like that|the same)',
    '(do not worry|not the only one|not alone)',
    '^ [so] you (feel|think|want|are|have been|said|say|hope|miss|know|would|do not feel|sound|seem) ',
    '^ so ',
    'for you $',
    '(sounds|seems) like',
    '(shall we|let us|thank you|thanks|welcome|hello)',
    'i (hear|notice|see|wonder|am wondering)',
    'part of you',
    'you [do] (typically|usually|normally)',
    'you are (saying|feeling|thinking)',
    '^ (what|how|which|when) ',
    '^ i (am|have|want|would|will|had|know|can|do|see|said|mean|just|appreciate|will|call|take|hope|think|wanted|say|get|got|guess)',
    '^ we ',
    '^ (good|well done)',
    '^ it is [not] (fair|hard|tough|ok)',
    'please',
  ],
};

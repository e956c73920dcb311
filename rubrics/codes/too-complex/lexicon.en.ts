import type { PhraseLists } from '../../language/phrases.ts';

/** English words and forms that go over a child's head. */
export const lexicon: PhraseLists = {
  'complex/abstract': [
    '(situation|circumstances|custody|arrangements|placement|contact arrangements|attachment|household composition)',
    '(consequence|consequences|motivation|emotions|emotional|behavioural|behavioral|behaviour|behavior|perspective|evaluation)',
    '(support plan|referral|assessment|procedure|diagnosis|symptoms|condition|impairment|jurisdiction|proceedings)',
    '(responsibility|autonomy|identity|self esteem|self-esteem|loyalty|conflict|conflicts|dynamics|relationship|relationships)',
    '(communication|communicate|regulate|regulation|reflect|process|processing|analyse|analyze|function|functioning)',
    '(experience|experiences|experiencing|impact|influence|trigger|triggers|coping|strategy|strategies|structure|framework)',
    '(regarding|concerning|with respect to|to what extent|in terms of|in relation to|on the basis of|associated with)',
    '(violence|abuse|neglect|incident|respectively|nevertheless|alternative|alternatives|domestic|perceive|perceived)',
    '(formulated|facilitated|deemed|accompany|deceased|atypical|voluntary|statutory|intervention|interventions|objectives)',
    '(frustration|aggression|aggressive|assertive|depressed|depression|traumatic|trauma|psychological|mental|psychosomatic)',
    '(priority|priorities|development|developmental|prioritise|resources|professionals|significant)',
  ],
  'complex/share': [
    '(percentage|percent|average|frequency|ratio)',
    'on average',
    'what (proportion|fraction)',
  ],
  'complex/count': [
    'what time',
    'how many (minutes|hours|weeks|months|years)',
    'how long (ago|did|was|had|has)',
    'how (often|many times) (a|per|in a|each) (day|week|month|year)',
    '(what|which) (date|month|year)',
    'since when',
    '(approximately|roughly) (when|how)',
  ],
  'complex/two-questions': [
    '^ (what|how|who|where|when|why|which) ... ... ... and (what|how|who|where|when|why|which) {verb}',
    '{verb} (you|he|she|they|it|mother|father) ... ... and (what|how|who|where|when|why) {verb}',
  ],
  'complex/and': ['^ and'],
  'complex/passive': [
    '(have|has|had|was|were|are|is) [you|your {thirdPerson}|it] [not|been|ever] [been] (informed|notified|instructed|permitted|considered|deemed|required|advised|determined) ',
  ],
  'complex/known': ['(conversation|conversations|competition|competitions|celebration|decorations)'],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English words with which a trainee values the client: strengths, effort and steps, and what only looks like it. */
export const lexicon: PhraseLists = {
  '@character':
    `brave courageous honest caring loving thoughtful loyal generous considerate protective devoted`.split(
      /\s+/,
    ),
  '@good':
    `good great brave courageous strong smart clever wise thoughtful honest impressive admirable remarkable
    wonderful amazing brilliant fantastic awesome bold caring loving responsible resourceful generous terrific
    incredible excellent sensible gutsy inspiring mature patient creative`.split(/\s+/),
  '@trait':
    `brave courageous impressive admirable remarkable bold caring loving responsible gutsy inspiring honest thoughtful
    strong smart clever wise incredible generous`.split(/\s+/),
  '@very':
    `very really so quite truly pretty such just also incredibly extremely absolutely actually totally seriously
    rather genuinely honestly is was that some real enormous huge great lot of self a`.split(/\s+/),
  '@other':
    `mother father mum dad parents brother sister friend girlfriend boyfriend partner husband wife son daughter boss
    colleague colleagues doctor gp teacher coach mentor worker trainer therapist counsellor psychologist family ex manager
    nan grandma grandpa aunt uncle tutor`.split(/\s+/),
  '@strength':
    `courage guts strength bravery determination willpower discipline patience resilience perseverance commitment
    dedication loyalty honesty control self-control self-discipline backbone initiative persistence character effort planning nerve creativity
    grit stamina maturity trust devotion kindness resolve bottle spirit`.split(/\s+/),
  '@fighter': 'fighter survivor doer grafter stayer trier go-getter achiever'.split(' '),
  '@step': 'step achievement milestone effort accomplishment progress undertaking victory'.split(' '),
  '@big': 'big huge real massive major brave great giant enormous first important difficult'.split(' '),
  // A strength, an effort or a step has its own name here, so nothing more is needed.
  'affirm/strength': [
    '(takes|took|taken|needs|needed|requires|required|shows|showed|demands) [{very}] [{very}] [{very}] [{very}] {strength}',
    'what [{very}] {strength} [you|it|to|that] ',
    '(that|it) (is|was) [{very}] [{very}] {character} of you ',
    'how [{very}] {character} of you ',
    'you (are|were) [{very}] [{very}] {character} [to|with|about|for|towards|there|then] ',
    'you have [got] [{very}] (an eye|an ear|a nose|a gift|a talent|a feel) for',
    '[that|there] is [{very}] [{very}] {strength} (in|right there|for you)',
    'you [have|have got|showed|show|have shown] [{very}] [{very}] [{very}] {strength}',
    '(respect|admiration) for (how|what|the way|your|that)',
    'hats off to you for',
    'i [{very}] (admire|respect|commend) (how|that|the way|your|you for|what|you) ...',
    'i [{very}] appreciate (how|your (honesty|openness|effort|efforts|courage|willingness|sense|patience|trust)) ...',
    'i am [{very}] [{very}] (impressed|struck|moved) (by|with|that|how) ...',
    'you are [{very}] [{very}] {fighter}',
    'you are [{very}] [the kind of|a|really a] (someone|person|somebody|man|woman|mother|father|parent) (who|that|people|he can|she can|they can|others can|you can) ',
    '(is|was|what) [{very}] [{very}] {big} {step}',
    'is no (small|mean) (thing|feat|step|effort)',
    'not (everyone|everybody|many people|many parents) ... (can|could|would|manage|manages|do|does)',
    'you have [already] taken (a|the) [{very}] {big} step',
    'it is a sign (of|that) you',
  ],
  // The same as something the client does; where the client said these words, it is given back (convention 10).
  'affirm/deed': [
    'you (do not|did not|never|have not) [{very}] (give|gave|given) up [easily|that easily|on]',
    'you [have] [{very}] (stuck|kept|stayed|hung) (with|at|to|in|going) [it|that|there|through|despite] ',
    'you [have] [{very}] (persevered|persisted|pulled through|pulled it off|saw it through|seen it through)',
    'you are [{very}] (working|trying|studying|fighting|practising|practicing) [{very}] hard ',
    'you [have] [been] [{very}] (worked|working|tried|trying|studied|practised|practiced|fought) [{very}] hard',
    'you [have] [{very}] (put|putting) [{very}] [{very}] (work|effort|thought|time|care) into',
    'you are [{very}] (doing|trying) [your] [{very}] (best|hardest)',
    'you (look|looked|took|take) [{very}] [{very}] good care of',
    'you took (matters|things) into your own hands',
    'you [have] (did|done|managed|sorted|arranged|organised|organized) [all] [of] [that|this|it] (yourself|on your own|all by yourself|by yourself|single-handedly)',
    'you did not let ... (stop|hold|put|scare) you',
    'you (kept|still keep) (getting up|going|trying|fighting)',
    'and yet (here you are|you are here|you came|you still)',
    'and you still (went|did|came|called|got|stood|made|showed)',
  ],
  // Valued with a clause that says what for.
  'affirm/clause': [
    '{good} (that|how) you ...',
    '(so|very|really|is|was|how) (kind|{good}) of you to ...',
    '(kind|{good}) (thing|move|choice|decision|call|thinking) (of you|on your part) ...',
    '{trait} on your part',
    '(that is|it is) (so|really|very|a really) (kind|nice) of you',
    '(a|really|so) [{very}] kind [thing] of you',
    'well done (for|on) [you|your|the|getting|being|not|sticking|that|taking|managing|doing|going|keeping|making|telling|standing|asking|all] ...',
    'i am [{very}] [{very}] (proud|glad) (of how|of what|of the way|of you for) ...',
    'thank you for (trusting|being (honest|so honest|open|so open)) ',
    '(kudos|credit|hats off|congratulations|good on you|good for you|fair play) [to you] (for|on) ...',
  ],
  // Glad of what the client dared to tell.
  'affirm/shared': ['i am [{very}] [{very}] glad [that] you (told|shared|said|brought|trusted) ...'],
  // A value word: a content word beside it says what for.
  'affirm/value': [
    '(that|it|this) (is|was|took|sounds) [{very}] [{very}] {trait} [of you] ',
    'how [{very}] {trait} [of you] ',
    '{good} of you ',
    'i (think|find|call) (that|it) [is] [{very}] [{very}] {trait} ',
    '(hats off|kudos|well done|good on you|good for you|fair play)',
    '(well|nicely|cleverly|bravely) (handled|thought|managed|put|said|spotted|prepared|planned)',
    '{good} (thinking|move|effort|call)',
    'i am [{very}] [{very}] proud of you',
    'i am [{very}] [{very}] impressed',
    'you are [{very}] [{very}] (determined|resourceful|resilient|persistent) ',
    'you (handled|managed|did) (that|this|it) [{very}] [{very}] (well|calmly|beautifully|bravely)',
  ],
  // An exclamation, though it begins like a question.
  'affirm/exclaim': ['(how|what) [{very}] ({trait}|{character}|{strength}|kind) ', 'how well you '],
  'affirm/not': [
    '(might|may|maybe|perhaps|could) [have|be|been] [a] [{very}] {good} ',
    '(is|was) (that|it) [{very}] {good}',
    '(not|never) [{very}] [{very}] {good} [of|to|that|for|idea|move|thing] ',
    'you (think|feel|find|believe|say|said|call|called|consider|see) [that|it|yourself|you] ... {good}',
    'you are [{very}] [{very}] (proud|impressed)',
    'you (see|consider|call) yourself',
    '{good} of (him|her|them|your|the|my|our)',
    '{good} (that|how) (he|she|they|it|the|your {thirdPerson}) ',
    '(good|great|nice|lovely|wonderful|glad) (to|that you) (see|meet|hear|are here|came|could come|could make|made it)',
    '(it is|it would be|it might be|would be|might be) [{very}] {good} (to|if|for|idea)',
    '(good|great) (question|point|morning|afternoon|evening|luck|night|day)',
    '^ (are|do|did|were) you ',
    '^ your {other} (thinks|thought|says|said|finds|found|feels) ',
    'good for (your|the|my) ',
    'thank you for (telling me (where|when|which)|coming|waiting|filling|your time)',
    '(oh great|just great|great well)',
    'not (easy|good)',
  ],
};

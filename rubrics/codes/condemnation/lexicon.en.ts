import type { PhraseLists } from '../../language/phrases.ts';

/** English words that put a label on a person, and the forms in which they are put on the client. */
export const lexicon: PhraseLists = {
  '@label':
    `lazy stupid selfish liar coward cowardly loser failure worthless useless junkie addict drunk criminal idiot fool
    foolish dumb pathetic weak irresponsible ungrateful spoilt spoiled brat childish immature arrogant aggressive hysterical
    manipulative naive unreliable hopeless impossible moron slob freeloader monster heartless cold antisocial disgraceful
    disgusting jealous bully stubborn nasty horrid nuisance attention-seeker slut pig cow bitch mess disgrace whiner crybaby
    wimp wuss martyr egoist hypocrite thoughtless careless clueless crazy insane mental bad terrible awful waster layabout aggressor`.split(
      /\s+/,
    ),
  '@person':
    `person mother father mum dad parent woman man guy bloke boy girl daughter son friend kid child madam lady student
    partner husband wife human kids children family`.split(/\s+/),
  '@amount':
    'just really such a an so very quite nothing but being simply plain always honestly a bit rather pretty truly frankly little'.split(
      ' ',
    ),
  'condemn/person': [
    'you are [{amount}] [{amount}] [{amount}] {label} [{person}]',
    '(you are|your) [{amount}] [{amount}] drama queen',
    'your (such|a|just) [{amount}] [{amount}] {label}',
    'you [{amount}] [little] {label} [little] {person}',
    'you [{amount}] {label} $',
    'what [a] (kind|sort|type) of [a] {person} (are you|is|does|leaves|forgets|would|do)',
    'what [a|an] {label} [you are|thing to do|{person} you are] $',
    '(how|that was) [{amount}] (stupid|selfish|lazy|dumb|foolish|thoughtless|pathetic|childish|irresponsible|cruel) of you',
    '^ typical [{label}]',
    'typical {label}',
    '(people|mothers|fathers|girls|boys|parents|types|addicts|women|men) like you',
    'only a [{amount}] (bad|selfish|lazy|terrible|awful|rotten) {person}',
    'you never learn',
    'you will never learn',
    'you are no [kind of|sort of|good] [mother|father|parent]',
    'you are not a [good|proper|real] {person}',
    'you ought to be ashamed',
    'you call yourself a {person}',
    'you are behaving like a {label}',
    'you are [{amount}] too (weak|lazy|stupid|selfish|dumb|cowardly) to',
  ],
  'condemn/shame': [
    '(shame on you|you should be ashamed|ashamed of yourself)',
    '(are you|you are) not ashamed',
    'are not you ashamed',
    'have you no shame',
    'how dare you',
  ],
  'condemn/fault': [
    'your own [damn|stupid] fault',
    '(is|are) [all|just|really|entirely|only|probably|obviously] your fault',
    '(you have|you) [only|really|just] [only] [got] yourself to (blame|thank)',
    '(only|no one|nobody) [but] yourself to blame',
    'you [have|really|only] (brought|bring) [all|it|this|that] [of] [this|that|it] [all] (on|upon) yourself',
    'you [were|are|have|really] [been] (asking|asked) for (it|this|that)',
    'you did this to yourself',
    'you made your [own] bed',
    '(serves|serve) you right',
    'you (got|get) what you (deserve|deserved)',
    'you [really] deserve [all of] (it|this|that) $',
    'you [have|really|just|completely] (ruined|wrecked|spoilt|spoiled|screwed up|messed up) (everything|it all|it for|your|their|his|her)',
  ],
  'condemn/failing': [
    'you are [just|really|simply|basically|actually] (letting|failing|abandoning|neglecting|deserting) [down] [all of] (your|them|him|her|everyone|everybody) ...',
    'you [have|just|really|simply] [just|really] (let|let down|failed|fail|abandoned|abandon|neglected|neglect|deserted) (your|them|him|her|everyone) [own] {person} ...',
    'you [have] (let|letting) (your|them|him|her|everyone) [own] [{person}|all] down',
    'you have [really|just|completely] failed (as|your|them|him|her)',
    'you [just|really|clearly|obviously|simply] do not [really|even|actually] (care about|give a) (your|them|him|her|anyone|damn|toss|anybody)',
    'you [only|just] [ever|only] (care|think) [only] (about|of) yourself',
    'you have [got] [absolutely|just|really] no (backbone|spine|character|decency|heart|conscience|shame|discipline|willpower|self respect|self-respect|self control|compassion|sense of responsibility)',
    'you have not got (a|any) (backbone|spine|heart|conscience|discipline|willpower)',
    'you are (a|no) (waste of|use to|good to|good for) ...',
    'you are [just] not (fit|cut out) to be a',
  ],
  'condemn/failing-word': [
    '(failing|failed|fail|failure|neglect|neglecting|neglected|abandoned|abandoning|deserted)',
    '(let|letting) ... down',
    '(backbone|spine|willpower|discipline|only think of myself)',
  ],
  'condemn/measure': [
    '(a|any|every) (real|good|decent|normal|proper|loving|responsible|caring) {person} (would|does|do|knows|never|puts|has|could|takes|is|looks|will)',
    'no [real|good|decent|normal|proper|loving|caring] {person} (would|does|could|leaves|lets|treats|forgets)',
    'if you [really|truly|actually|even] (cared|loved) [at all] [about|for] (your|him|her|them|the) ...',
    'if you (were|was) (a|any) [half] (good|real|better|decent|proper|kind of) {person}',
    'if you had any (decency|shame|heart|sense|backbone|self respect|love)',
    '(and you|you) call yourself a',
  ],
  'condemn/no-wonder': [
    '(no|little|small) wonder [that] [your] ({thirdPerson}|nobody|no one) ... (not|never|no|avoid|avoids|avoiding|left|leaves|hate|hates|ignore|ignores|gave up|sick|away from|stopped|had enough) ... (you|talk|call|visit|speak)',
    '(no|little|small) wonder [that] [your] ({thirdPerson}|nobody|no one) [all] (avoid|avoids|left|hates|hate|ignores|dislikes|dislike|dumped|leaves|mistrusts|likes|wants) you',
    'not [really|at all|even|exactly|that|one bit] surprised [that] [your] ({thirdPerson}|nobody|no one) ... (not|never|no|avoid|avoids|left|hate|hates|ignore|ignores|gave up|sick|away|stopped|had enough|likes|wants) ... (you|talk|call|visit|speak)',
    '(does|do) not surprise me [at all] [that] [your] ({thirdPerson}|nobody|no one) ... (not|never|no|avoid|avoids|left|hate|hates|ignore|ignores|sick|stopped|had enough|likes|wants) ... (you|talk|call|visit|speak)',
  ],
  'condemn/said': [
    'you (say|said|feel|felt|believe|told|tell yourself|are saying|are telling)',
    '(feels|felt) like',
    'to you $',
  ],
  'condemn/fault-not': [
    '(not|never|none) [all|just|really|entirely|only|even|of it is] your [own] fault',
    '(you|like|if|as though|though) (feel|felt|think|thought|believe|say|said|saying|blame|worry|wonder|told|fear|you are|you have|it is|it was|you) ... (your|you|like|that|as)',
    '(afraid|scared|worried|worry|feeling|feels|felt|sense|sounds|seems|guilty|thinking) ...',
    '(do not|would not|did not|never|hate) (want|mean|like) to',
    'do not (think|believe|see)',
  ],
  'condemn/not': [
    'what [a] (kind|sort|type) of [a] {person} (do|would) you (want|like)',
    '^ (were|had|did) you',
    'not [{amount}] [{amount}] {label}',
    '(of|from) (me|us) $',
    'you feel',
    'you felt',
    '(stupid|bad|terrible|awful|crazy|dumb) (rule|rules|system|question|news|night|week|day|feeling|time|at|for|situation)',
    'hard on yourself',
    'you are not',
    'jealous of',
    'you are [{amount}] [{amount}] jealous $',
  ],
};

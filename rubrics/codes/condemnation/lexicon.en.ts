import type { PhraseLists } from '../../language/phrases.ts';

/** English words that put a label on a person, and the forms in which they are put on the client. */
export const lexicon: PhraseLists = {
  '@label':
    `lazy stupid selfish liar coward cowardly loser failure worthless useless junkie addict drunk criminal idiot fool
    foolish dumb pathetic weak irresponsible ungrateful spoilt spoiled brat childish immature arrogant aggressive hysterical
    manipulative naive unreliable hopeless impossible moron slob freeloader monster heartless cold antisocial disgraceful
    disgusting jealous bully stubborn nasty horrid nuisance attention-seeker slut pig cow bitch mess disgrace whiner crybaby
    wimp wuss hypocrite thoughtless careless clueless crazy insane mental bad terrible awful waster layabout aggressor`.split(
      /\s+/,
    ),
  '@person':
    `person mother father mum dad parent woman man guy bloke boy girl daughter son friend kid child madam lady student
    partner husband wife human`.split(/\s+/),
  '@degree':
    'just really such a an so very quite nothing but being simply plain always honestly a bit rather pretty truly frankly little'.split(
      ' ',
    ),
  'condemn/person': [
    'you are [{degree}] [{degree}] [{degree}] {label} [{person}]',
    '(you are|your) [{degree}] [{degree}] drama queen',
    'your (such|a|just) [{degree}] [{degree}] {label}',
    'you [{degree}] [little] {label} [little] {person}',
    'you [{degree}] {label} $',
    'what [a] (kind|sort|type) of [a] {person} (are you|is|does|leaves|forgets|would|do)',
    'what [a|an] {label} [you are|thing to do|{person} you are] $',
    '(how|that was) [{degree}] (stupid|selfish|lazy|dumb|foolish|thoughtless|pathetic|childish|irresponsible|cruel) of you',
    '^ typical [{label}]',
    'typical {label}',
    '(people|mothers|fathers|girls|boys|parents|types|addicts|women|men) like you',
    'only a [{degree}] (bad|selfish|lazy|terrible|awful|rotten) {person}',
    'you never learn',
    'you will never learn',
    'you are no [kind of|sort of|good] [mother|father|parent]',
    'you are not a [good|proper|real] {person}',
    'you ought to be ashamed',
    'you call yourself a {person}',
    'you are behaving like a {label}',
  ],
  'condemn/shame': [
    '(shame on you|you should be ashamed|ashamed of yourself)',
    '(are you|you are) not ashamed',
    'are not you ashamed',
    'have you no shame',
    'how dare you',
  ],
  'condemn/not': [
    'not [{degree}] [{degree}] {label}',
    'of me $',
    'you feel',
    'you felt',
    '(stupid|bad|terrible|awful|crazy|dumb) (rule|rules|system|question|news|night|week|day|feeling|time|at|for|situation)',
    'hard on yourself',
    'you are not',
    'jealous of',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English praise that does not say what for. */
export const lexicon: PhraseLists = {
  '@cheer': `bravo superb ace champion legend`.split(/\s+/),
  '@glad':
    `super great brilliant fantastic excellent awesome amazing wonderful terrific fabulous impressive magnificent
    splendid outstanding marvellous nice perfect lovely`.split(/\s+/),
  '@filler':
    `man mate dude really very so just well wow oh yes yeah that is was how you good girl boy lad kid buddy pal for sweetheart
    love bro sir again too truly absolutely totally seriously honestly ok right there and of ah is it aw hey`.split(
      /\s+/,
    ),
  '@person':
    `star superstar hero heroine champ champion legend angel genius rockstar winner gem diamond trooper natural
    treasure`.split(/\s+/),
  '@fine':
    'great wonderful fantastic brilliant amazing lovely good strong terrific awesome special incredible clever big fine nice beautiful'.split(
      ' ',
    ),
  '@someone':
    'person woman man mother father daughter son girl boy kid lad human parent student friend dad mum guy lady sister brother'.split(
      ' ',
    ),
  '@made': 'drawing picture poem song tower cake painting story project castle idea plan achievement'.split(
    ' ',
  ),
  // Stands for itself: what comes behind it does not say what for.
  'praise/cheer': [
    '^ [{filler}] [{filler}] [{filler}] {cheer} [{filler}] [{filler}] [stuff|work|job|going|effort|news] $',
    '^ [{filler}] [{filler}] (well done|good job|great job|good work|great work|nice one|nice work|good stuff|good going|way to go|good girl|good boy|good lad|attaboy|nice job|excellent work|lovely work) [{filler}] [{filler}] $',
    '^ [{filler}] [{filler}] (good|great|nice|excellent|amazing|brilliant|fantastic|awesome) (job|work|one|stuff|going|effort) ',
    '^ [{filler}] well done [{filler}] $',
    '(good|great) (for you|on you) [{filler}] $',
    '^ [{filler}] keep it up ',
    'keep up the (good|great) work',
    'you go (girl|man|boy) ',
    '^ [{filler}] (hats off|kudos|bravo|fair play) [to you|{filler}] [{filler}] $',
    '^ [{filler}] [{filler}] (that is|how) [{filler}] [{filler}] (great|brilliant|amazing|awesome|fantastic|wonderful|excellent|impressive|good) of you $',
    '^ [{filler}] (congratulations|congrats) $',
    'that is what i like to (see|hear)',
    '^ [{filler}] i am [{filler}] [{filler}] (proud of you|impressed) $',
  ],
  // Praise only behind something that the client did; else it agrees, or is glad.
  'praise/glad': [
    '^ [{filler}] [{filler}] [{filler}] {glad} [{filler}] [{filler}] [stuff|effort] $',
    '^ [{filler}] [{filler}] (very|really|so) good [{filler}] $',
  ],
  // The client tells of something done.
  'praise/deed': [
    '(i|we) [{filler}] [finally|also|even|actually|already|only|managed] (did|got|passed|went|made|managed|told|called|wrote|finished|won|paid|quit|stopped|stayed|kept|tried|ran|walked|cooked|slept|said|asked|took|signed|cleaned|started|talked|spoke|came|gave|found|built|sent|learned|learnt|read|completed|applied|cut|helped|handed|baked|applied|joined|opened|cleared|sorted|drew|stood|showed|turned) ',
    '(i|we) have [{filler}] [finally|also|even|actually|already|only|not] (been|done|got|made|passed|gone|quit|stopped|managed|had|kept|lost|written|told|finished|started|paid|signed|stayed|cut|applied|cleaned|sorted|taken|joined) ',
    'passed [my|the] ',
  ],
  'praise/person': [
    'you are [{filler}] [{filler}] (a|an|my|such a|the) [{filler}] [{fine}] [{filler}] {person} ',
    'what (a|an) [{filler}] {fine} {someone} [you are] ',
    'you are [{filler}] [{filler}] (a|an|such a|such an) [{filler}] {fine} {someone} ',
    'you are [{filler}] [{filler}] [so] (great|amazing|brilliant|fantastic|awesome|wonderful|clever|incredible|the best) $',
    'how (clever|good|great|brilliant|amazing) you are',
    'aren not you clever',
    'you are doing [{filler}] [{filler}] (great|well|brilliantly|amazingly|fantastic|amazing|fine|wonderfully) ',
    'you (did|have done) [{filler}] [{filler}] (great|brilliantly|amazing|fantastic) $',
    'you were doing so well',
    '^ [{filler}] [{filler}] (clever|big|brave|good) (girl|boy|lad|kid|you) $',
    'i think you are [{filler}] [{filler}] [a|an] {fine}',
    'you are [{filler}] (stronger|better) than you think',
    'what (a|an) [{filler}] {fine} {made} ',
    'i am [{filler}] [{filler}] proud of you $',
  ],
  'praise/not': [
    '(not|never) [{filler}] [{filler}] {fine}',
    '(oh great|just great|great just|great now|nice try|well done for nothing)',
    '(says|said|thinks|thought|think|feel|feels) [that] you are [{filler}] ',
    'you (think|feel|say|said) [that|you]',
    '(sounds|that would be|would be|is that) [{filler}] (good|great|perfect)',
    '(good|great|lovely|nice|wonderful) (to|question|point|morning|afternoon|evening|day|night|luck)',
    'are you',
    'if you are',
    'nice (meeting|weather|day|place|to)',
  ],
};

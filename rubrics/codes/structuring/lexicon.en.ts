import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases about the talk itself: its time, course, purpose, rules and roles. */
export const lexicon: PhraseLists = {
  '@talk':
    `talk look start begin discuss go move continue finish wrap cover focus stop review draw read meet pick
    chat`.split(/\s+/),
  '@when': 'first today then now next afterwards later'.split(' '),
  'structure/time': [
    'we (have|have got|have only|are) ... (minutes|minute|hour|half)',
    'we have [got] until',
    'i have ... (minutes|hour) for you',
    '(minutes|hour) (left|today|together)',
    'i will keep an eye on the (time|clock)',
    'half an hour (today|together|left|for)',
  ],
  'structure/course': [
    '^ {when} we (will|are going to|can|need to|have to|shall)',
    '{when} we [will|are] [going to] {talk} ',
    '^ [so] [today] we (will|are going to|need to|have to|shall) [first|now|just|then|also] {talk} ',
    'we (will|can|are going to) [first|now|just|then|also] (start|begin|finish|wrap up|come back|move on|talk about|look at|go over|discuss|go through) ',
    'i (will|am going to|would like to|want to|have) [just|first|now|also] [start|begin] [by|with] [asking] [ask] [you] (a few|some|two|three|five) [more|other|quick|short] questions',
    'i [will|would] [first|just] [like to] ask you (a few|some|a couple)',
    'i will start with',
    'i (will|am going to|would like to|want to) [first|just|briefly|quickly] [tell you|explain] (how|what) (this|the|we|our) ...',
    '(today|first) i would [mostly|mainly|really] like to hear [mostly|mainly] from you ...',
    '(shall|can|could|may) i [just|quickly|briefly] (sum|summarise|summarize|recap) ',
    'let me [just|quickly|briefly|first] (sum up|summarise|summarize|recap|explain how)',
    '(come|get) back to (that|this|those|it|these) [in|later|next|shortly]',
    'let us (move|start|begin|go back|stick|leave|wrap|get started|continue|turn|pick up) [on|to|with|by|there]',
    'moving on',
    'we (need|have) to (wrap up|stop|finish)',
    '(our|the) time is [almost|nearly] (up|over)',
    'before we (start|begin|finish|go on|continue|move)',
    'to (finish|close|wrap up|round off)',
    'we will (leave|put) ... (for now|aside|there)',
  ],
  'structure/next': [
    '(last|next) (time|week|session|meeting) (we|you and i)',
    'we (talked|spoke|agreed|met) [about] ... last (time|week)',
    '(same|this) time next week',
    'next (appointment|session|meeting)',
    'follow up (appointment|session|meeting)',
  ],
  'structure/privacy': [
    '(stays|remains|is) [just] between (us|you and me)',
    '(is|stays|remains) [strictly|completely|entirely] confidential',
    'i will not (pass|share|tell) ... (on|anyone|anybody|your|without)',
    'i (will|am going to) (write|make|take) ... (report|notes|note)',
    'i (make|take|write) [a|some] ... (notes|report)',
    'i would have to (tell|inform|involve)',
  ],
  // With a child the purpose of the talk has a code of its own.
  'structure/topic': ['^ we (are going to|will) [just|have a] (talk|look|chat|discuss) '],
  'structure/role': [
    'my (role|job|task|aim) [here|today|in this] [talk|conversation] is',
    'i am here to (listen|help|talk|see|find|support|think)',
    '(purpose|aim|goal|point) of (this|our|today|the) [conversation|talk|session|meeting]',
    '(this|our) (conversation|talk|session|meeting|appointment) (is|will|takes|lasts)',
    'i am [still|a] ... (in training|a student|a trainee|on placement)',
    'you are here because',
    'the reason (i|we) (asked|invited|am|are) ',
  ],
  'structure/not': [
    'between (them|the two of you|him|her)',
    'all the time in the world',
    'you are going',
    'take your time',
    '(play|pretend|draw|game|film) ...',
    'that is a [really|very] long time',
  ],
};

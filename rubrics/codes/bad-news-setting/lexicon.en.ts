import type { PhraseLists } from '../../language/phrases.ts';

/** English words of a setting fit for bad news: undisturbed, with time, near each other. */
export const lexicon: PhraseLists = {
  '@off': 'off silent away muted'.split(' '),
  'setting/private': [
    '(close|shut|closed|closing|shutting) [the|this|that] door',
    'door [is|can be|stays] (closed|shut)',
    'on the door',
    '(phone|mobile|pager|bleep|mine) [is|has been] [already|on|switched|turned] {off}',
    '(switched|turned|put) my (phone|mobile|pager|bleep) {off}',
    '(switched|turned|put) {off} my (phone|mobile|pager|bleep)',
    'my (phone|mobile) is {off}',
    '(not|nobody|no one|without) ... (disturb|disturbed|disturbs|interrupt|interrupted|walk in|come in|overhear)',
    '(family room|quiet room|side room|private room|relatives room|consulting room|quiet corner)',
    '(quiet|private|separate) (place|space|spot|room|office|corner)',
    '(in private|in peace|undisturbed|just the two of us|just you and me|to ourselves)',
    '(tell|say|do|discuss|have) ... (in|on) the (corridor|hallway|waiting room|reception)',
    '(not|rather not) ... (over|on) the phone',
  ],
  '@number': 'an half a one two ten fifteen twenty thirty 10 15 20 30 45 60'.split(' '),
  'setting/time': [
    '{number} [an] (hour|hours|minutes) ',
    '(whole|entire|all) (hour|afternoon|morning)',
    '(all the|plenty of|enough|as much) time',
    '(take|taking) [all] (our|your|the) time',
    '(set aside|kept free|cleared|blocked|reserved) ',
    'more time',
  ],
  'setting/seat': [
    '(have|take|grab) (a|that|this) seat',
    '(sit|come and sit|please sit|let us sit|do sit) [down|here|with] ',
    'i will (sit|come and sit|pull up) ',
    'another chair',
    'come (in|through|with me|this way|along)',
  ],
  'setting/care': [
    '(tissues|glass of water|some water|coffee|tea|blanket)',
    '(someone with you|bring someone|bring her in|bring him in|ask her in|ask him in|someone to be here)',
    'good that you brought',
  ],
  'setting/heralds': [
    'something [very|really|quite] (important|serious|difficult|hard)',
    'i (have|need|want|wanted) to (tell|discuss|talk|speak|go through) ',
    '(bad news|not good news|your results|the results)',
    'i (did not|do not|would rather not) want to ',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that tell a child of a good intention. */
export const lexicon: PhraseLists = {
  '@angry': 'cross angry mad upset annoyed'.split(' '),
  '@well': 'ok safe happy well fine better alright nicer good happier safer'.split(' '),
  'good-will/phrase': [
    '(nobody|no one|noone|no-one|nobodys|nobody here) (is|will be|gets|will|going|{angry}) [going to] [be|get] [going to be] [here] [{angry}|told|punished|in|into]',
    '(i am|i will|i would) (not|never) [be|get] [going to be] {angry}',
    'you are not [going to be] in [any|big] trouble',
    'you will not be in [any|big] trouble',
    '(not|nobody|no one) [is] [here] in [any] trouble',
    '(you|nobody|no one|they) (have|has|did) not [done|do] [anything|a thing] (wrong|bad|naughty)',
    'not done (anything|a thing) (wrong|bad|naughty)',
    'not do (anything|a thing) (wrong|bad|naughty)',
    'done nothing (wrong|bad|naughty)',
    'did nothing (wrong|bad|naughty)',
    'not [here] to (tell you off|tell anyone off|punish|catch|trick|take you|get you|get anyone|get anybody|check up)',
    'not because you (did|have|are|were) ',
    '(this|it) is not a punishment',
    'because (i|we) [just|only|really] (want|would like|care|hope|wanted) ',
    '(i|we) [just|only|really] (want|would like|hope) [for] (you|things|it|school|home|everyone|every child|all children|children|kids) [to|can|will] [be|feel|are|is|stay] [a bit|more] [to be|to feel|at home] {well}',
    '(i|we) [just|only|really] (want|would like|wanted) to [try to] (help|understand) (you|kids|children|how|what|and|it) ',
    '(i|we) [just|only|really] (want|would like|wanted) to help $',
    'to help you (feel|with it|be|sleep|and)',
    '(how|if|whether) (i|we) can help',
    'so [that] (i|we) can help',
    'i will not hurt you',
    'i am [only|just] here to help',
  ],
  'good-will/not': [
    'help you (with|find|tidy|carry|put) (your|the|that)',
    'if you (do not|lie|keep|say)',
    'but i am',
    '(do not|never) (be|get) {angry}',
    'want you to (listen|stop|sit|be quiet|tell|be honest|behave)',
  ],
};

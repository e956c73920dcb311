import type { PhraseLists } from '../../language/phrases.ts';

/** English questions for times when it went otherwise, and for how the client managed. */
export const lexicon: PhraseLists = {
  '@time':
    `time times moment moments day days week weeks night nights evening evenings morning mornings weekend
    period periods situation situations occasion occasions place places monday tuesday wednesday thursday friday
    saturday sunday`.split(/\s+/),
  '@grade': '0 1 2 3 4 5 6 7 8 9 10 one two three four five six seven eight nine ten'.split(' '),
  '@better': `better easier less lighter calmer ok fine manageable bearable different smaller quieter
    well`.split(/\s+/),
  '@bright': `good happy nice laughed laugh fun calm relaxed without proud enjoyed enjoy well rested peaceful
    ok`.split(/\s+/),
  'exception/times': [
    '{time} ... [it|that|things|you] [is|was|are|were|felt|feel|went|goes|been] ... {better}',
    '^ [and|but|so] when ... {better}',
    '^ [and|but|so] when ... ... {better}',
    '(anything|something|things) ... (did work|worked|did help|goes well|went well|that works|do manage)',
    '(last time|last) ... {bright}',
    '{time} without',
    '(that|which|where) [it] (went|go|goes) (well|better|ok|fine)',
    '^ (at|on) what {time} ... ... {better}',
    '{time} ... (did|could|can|managed|manage|works|worked|succeeded|coped) ',
    '{time} ... (it|that|you) (did work|did go|do sleep|did sleep|do manage|do feel)',
    '(do|does|did) (it|you|that|he|she|they) ever (not|manage|work|feel better|feel good|go well|sleep)',
    'exception',
    'who do you [still] trust',
  ],
  'exception/time': ['{time}'],
  'exception/went': [
    'but [you] (did not|managed not to|resisted)',
    '(that|when|where) (it|you|things|he|she|they) (is|was|are|were|felt|feels|went|go|goes|feel) [a bit|a little|slightly|just|somewhat] {better}',
  ],
  'exception/absent': [
    '{time} ... (not|no|never)',
    '{time} ... ... (not|never)',
    '{time} ... did not',
    '^ [and|but|so] when (do|did|are|were|is|was) (you|it|he|she|they) not',
  ],
  'exception/managed': [
    'how (did|do|have|were|are) you [ever|even|still|all] (manage|managed|cope|coped|managing|coping) [$|it|that|this|to|then|with|on|through|so]',
    'how [on earth|exactly|in the world] (did|do|have|has) (you|she|he|they) ... (get through|keep going|kept going|hold on|hang on|held on|stay strong|pull that off|pull it off|pulled that off|pulled it off|make it through|made it through|keep it up|kept it up|get by|hold it together|survive|survived|stuck with it|stick with it|make that work|made it work)',
    'how (did|have) you [manage to|managed to] (stay|stayed|resist|resisted|avoid|avoided|stop|stopped yourself|stop yourself|keep|kept) ...',
    'what [has] (helped|helps) [you|most|then|there|with|a bit|even|get|$]',
    '(who|what) (or|and) (who|what) (helps|helped|keeps|gets|gave|gives) ...',
    'what (keeps|kept) you going',
    'what (gets|got) you through',
    'where (do|did) you (find|get) the (strength|energy|courage)',
    'what (was|were|is|are) [so|you doing|it that was] different',
    'what (did|do|were|are) (you|he|she|they) ... different [$|then|there|that|on|when]',
    'what (did|do|does) ... differently',
    'what made it (work|possible|go|easier|ok)',
    'what made [it] (the|that) difference',
    'what worked',
    'what (gave|gives) you ... (strength|courage|hope|energy)',
    'what (has worked|has been working|went well|is working)',
    'how did (that|it) [manage to] (work|go so well)',
  ],
  'exception/how-so': ['how (did|does|come|is|was) (that|it|come) ...', 'what (made|makes) ...'],
  'exception/named': [
    '(except|apart from|only time|one time|that once|other than)',
    'only (when|with|at|if)',
    '(he|she|it|that|i) (does|did|was|is|could) (not|though) $',
  ],
  'exception/always': [
    '(always|every|constantly|everything|continually)',
    'all (the time|day|night|day long)',
  ],
  'exception/done': [
    'how (did|do) you do (that|it)',
    'how have you done (that|it)',
    'what did you do [then|there|exactly|that time] $',
    'what did you say [then|exactly] $',
    'how did you (go about|make) (it|that|this) [happen|$]',
  ],
  'exception/success': [
    'from [a|an] {grade} to [a|an] {grade}',
    '(except|managed|finally|without|succeeded|sober|clean|resisted|won)',
    '(not|no|never|nothing|did not) ...',
    '(yesterday|saturday|sunday|once|last week|today|still|at least) ... did',
    '(for the first|first time|one time|even so|anyway|actually|once) ...',
    '(less|better) ',
    'but i (did|went|stayed|got|made)',
  ],
  'exception/failed': [
    '(failed|lost|relapsed|relapse|cut|stole|hit|hurt|punched|broke) ',
    '(could|can) not ...',
    '(did|does|do) not (work|go|help|manage|make it)',
  ],
  'exception/not': [
    'would',
    '(appointment|meet|see me|come in|come back|reach you|call you|available)',
    '{time} ... (worse|not work|not manage|harder|not go well|bad)',
    '^ when ... (worse|harder|not work|bad|bring)',
    'how (long|confident|sure|likely|important)',
    'less (well|good)',
    'not {better}',
    'feel (less|better) about',
  ],
};

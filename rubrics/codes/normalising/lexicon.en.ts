import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that say that others have it too, and those that make it small or give advice with it. */
export const lexicon: PhraseLists = {
  '@group':
    `people parents children kids mothers fathers mums moms dads women men carers patients students clients widows
    widowers partners teenagers teens pupils colleagues others veterans boys girls families couples adults caregivers
    folk folks newcomers survivors siblings grandparents nurses workers employees residents smokers drinkers teachers
    youngsters starters stepparents`.split(/\s+/),
  '@one':
    `person parent mother father woman man child kid partner patient student client carer teenager teen widow
    widower human newcomer`.split(/\s+/),
  '@many': 'many most plenty countless'.split(' '),
  '@kind': 'new young other of the older working single bereaved who such first-time grown'.split(' '),
  '@very': 'completely totally perfectly very quite entirely absolutely really so only pretty just'.split(
    ' ',
  ),
  'normal/others': [
    '{many} [{kind}] [{kind}] {group} ',
    '(a lot|lots|loads|a good many|a great many|quite a few|plenty|tons) of [the] [{kind}] [{kind}] {group}',
    '(nearly|almost|practically) (everyone|everybody|anyone) ',
    '(nearly|almost|practically) (every|any) [{kind}] {one} ',
    '(nearly|almost|practically) all [the] [{kind}] {group} ',
    '(half|third|quarter|majority) (of|of the|of all) [{kind}] {group} ',
    '(in|out of) (three|four|five|ten) [{kind}] {group} ',
    '(quite a few|other|more) [{kind}] {group} (feel|say|have|find|tell|go through|describe|struggle|get|do) ',
    '(every|any) {one} (who|would|in your|i see|i speak) ',
    '(anyone|anybody|everyone|people|others|most people|someone) [else] in your (place|shoes|situation|position)',
    '(anyone|anybody|people|parents) who (has|have|had|goes|go|went|lose|loses|lost|is|are) ... would ',
    'you are [{very}|certainly|definitely] not the (only|first) (one|person|parent|mother|father|man|woman) ',
    'you are [{very}|certainly|definitely] not alone [in|with|there] ',
    '(not the only one|not alone) (who|in|with|there) ',
    '(i|we) [do] (hear|see) (that|this|it) [here] [{very}] (often|a lot|every week|all the time|every day|from|in) ',
    '(we|i) (hear|see) (that|this|it) (from|in|with) (many|most|lots|other|a lot)',
    '(happens|happened) to [{very}] (many|most|lots|a lot|other|plenty|more)',
    'is [{very}|more] common ',
    '(more|very) common than you ',
    'something [that] (many|most|lots of|other|a lot of|plenty of) ',
    '(many|most|lots|plenty|others) [of them|of those|of us] (feel|say|have|find|go through|experience|tell me)',
    'one of the most common',
  ],
  // Others are not named, but "normal" compares with them.
  'normal/usual': [
    '(is|are) {very} [{very}] (normal|natural|human) ',
    '(is|are) (normal|natural|human|only human|not unusual|not strange|not weird|not uncommon) (to|that|after|for|in|when|with|if|at) ',
    '(is|are) [{very}] (not unusual|not uncommon|not strange at all|not weird at all) ',
    'a [{very}] (normal|natural|human|common) (reaction|response|feeling|thought|part|thing)',
    'is [all] part of (grieving|grief|growing|recovery|healing|being|it)',
    'nothing (strange|weird|abnormal|odd) about',
  ],
  // Makes it small, argues with what others do, or tells what helps: no normalising.
  'normal/not': [
    '^ (oh|ah) come on',
    'there are (other|more) ',
    'it is (just|only) a phase',
    '^ [oh|well|but] (everyone|everybody|we all|all of us) (gets|feels|has|is|does|get|feel|have|are|do) ',
    '(we|us) (all|have all|all have) ',
    '(not|no) [such|that|a] (big deal|biggie)',
    '(it will|that will|this will) [soon|just] (pass|blow over|go away|get better|be fine)',
    '(nothing|no need|no reason) to (worry|get upset|fuss|be upset|make)',
    '(much|far|a lot) worse',
    '(have|has) it [much|far] (worse|harder)',
    '(do not|stop) (make|making|worry|worrying|fuss)',
    'get over it',
    '(helps|helped|works|helpful|worked|benefit|succeed|manage to) ',
    '{group} (start|begin|choose|use|try|quit|stop|join|take|go for|prefer) [by|with|out|a|the|to|using|with] ',
    'how (other|others|many|most|do other) ',
    '(you|i) [would] (want|like|meet|see|know|have|miss|need|met|saw) [to meet|to see] (many|more|other|lots of|plenty of|a lot of) ',
    '(talk|talking|speak|live|work|come|waiting) [to|with|here|there] (many|more|other|lots of|all|a lot of) ',
    '(says|said|say|think|thinks|told|thought|according) [you|that|it|me] ... normal',
    'what is ... normal',
    '(was|were) (normal|the norm)',
    'is not [{very}] normal',
    'waiting list',
    '(can|should|must|need to) [just] (be|get|learn|cope|handle|manage)',
    '{group} (can|could|should|must|will|did not|do not) ',
    '(does|knows) everyone',
    'everyone knows',
  ],
};

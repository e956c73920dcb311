import type { PhraseLists } from '../../language/phrases.ts';

/** English words of information after bad news, and of a client who asks for it. */
export const lexicon: PhraseLists = {
  '@day':
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december`.split(/\s+/),
  '@number':
    'one two three four five six seven eight nine ten twelve fourteen thirty sixty a 1 2 3 4 5 6 7 8 9 10 12 14 24 30 60'.split(
      ' ',
    ),
  '@unit': 'hours hour days day weeks week months month years year percent pounds euros times working'.split(
    ' ',
  ),
  '@office':
    `doctor doctors specialist oncologist surgeon consultant gynaecologist neurologist nurse gp team solicitor
    lawyer court council employer department colleague coach midwife undertaker hospital clinic midwife officer
    advisor adviser tutor`.split(/\s+/),
  'inform/fact': [
    '{number} [more|full|extra|working] {unit}',
    '(within|after|in|until|by|at) {number} {unit}',
    '(on|next|this|by|from|until) ({day}|week|month)',
    '(the|a|your|our|an) {office} (will|calls|is going|can|comes|would|has|phones|rings|discusses)',
    '(entitled to|right to appeal|appeal|severance|redundancy pay|compensation|resit|second opinion)',
    '(chemo|chemotherapy|radiotherapy|surgery|operation|treatment plan|medication for|scan) ',
    '(leaflet|form|in writing|website|phone number|letter)',
    '(there is|there are) [also|still] (a|two|three|several|options|different|some|ways)',
    '(the next step|the plan is|what happens next|after that)',
    'you (will|get) [also|then] (get|receive|have|see|be given|a|an) ',
    'you (can|may) [still|also|now|then] (see|stay|go|take|choose|bring|appeal|call|have|say goodbye|retake|be with|apply) ',
  ],
  'inform/asks': [
    '(what|so what) now',
    'what (happens|happened|will happen|do|can|should|about|is going|are) ',
    'how (long|much|often|many|soon|does|do|did|will|is) ',
    '(when|where|who|which) ',
    '(can|may|should|will|do|could|am) (i|we|my|it|he|she|they) ',
    '(did|was|had|has|is|will) (he|she|it|they|there) ',
    '(tell|give) me the rest',
    '(go on|tell me more|what else)',
  ],
  'inform/why': ['why', 'how can (this|that|you|it)', '(this|that) can not'],
};

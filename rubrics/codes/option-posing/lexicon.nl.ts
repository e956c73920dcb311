import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch forms of a question that poses something that may have happened. */
export const lexicon: PhraseLists = {
  '@past':
    `deed deden zei zeiden ging gingen kwam kwamen sloeg sloegen gooide gooiden pakte pakten raakte riep riepen schopte
    schopten duwde duwden schreeuwde schreeuwden dronk dronken gaf gaven liet lieten zat zaten stond stonden lag lagen
    viel vielen lachte lachten huilde keek keken pestte pestten beet kneep trok trokken rende vocht vochten klopte
    plaagde plaagden begon begonnen sliep at moest moesten mocht mochten vertelde vroeg bleef had hadden was waren
    werd werden brak maakte hoorde zag speelde dreigde schold scholden liep sloot nam bracht haalde`.split(
      /\s+/,
    ),
  '@does':
    `slaat sla schopt schop scheldt scheld schreeuwt schreeuw gooit gooi pest knijpt duwt bijt trekt plaagt roept
    dreigt drinkt huilt schreeuwen slaan schelden gooien pesten vechten drinken huilen zegt zeggen`.split(
      /\s+/,
    ),
  '@who':
    `hij zij ze ie iemand mama papa moeder vader oma opa juf meester oom tante die je er jullie de het dat`.split(
      ' ',
    ),
  '@third': 'hij zij ze ie iemand iedereen mama papa moeder vader oma opa juf meester oom tante die'.split(
    ' ',
  ),
  '@view':
    `leuk fijn lief stom spannend eng moeilijk lekker gezellig mooi saai erg goed vervelend rot gek raar lastig
    streng aardig ziek moe blij bang boos verdrietig kwaad trots zenuwachtig eenzaam geschrokken jarig`.split(
      /\s+/,
    ),
  'option/event': [
    '^ {past}',
    '^ {does} [toen|daar|dan] {third}',
    '^ {does} [je|de|die] {thirdPerson}',
    '^ weet je [nog|dan|ook] [ook] of',
    '^ is er [thuis|daar|bij jullie|soms|wel eens] [thuis|daar|sprake] [van] ...',
    '(was|is|waren) (dat|het) ... of (een|de|je|met|door|bij|in|op|mama|papa|juf|iemand)',
    '{does} {third} ... of',
  ],
  'option/whether': ['^ weet je [nog|dan|ook] [ook] of'],
  'option/perfect': [
    '^ (heb|hebben|ben|is|zijn|word) [dan|toen|daar] {who}',
    '^ (heb|hebben|ben|is|zijn|word) [dan|toen|daar] [je|de|die] {thirdPerson}',
    '(heb|hebben|ben|is|zijn) {who} ... of',
  ],
  'option/told': [
    '(heb|had|hebben|hadden|was|waren|deed|ging|kwam|sloeg|zei|werd|moest|gaf|liep|zat|schreeuwde|gooide)',
  ],
  'option/after-fact': [
    '(was|is|waren|deed|zei) (dat|het|die) ... of',
    '[een] (grote|kleine|jongen|man) of (een|de) ',
  ],
  'option/no-participle': [
    '(gezicht|geluid|gezond|gedicht|gewicht|verdriet|verstand|bericht|verband|geweest $)',
    'heb je ... (gevoel|zin|tijd|honger|dorst|idee)',
  ],
  'option/not': [
    '^ (was|is|waren|zijn|ben|werd) (het|dat|je|hij|zij|ze|er) [toen|daar|dan|daarvan|zelf|ook|wel|nu] [een beetje|heel|erg|echt|ook|zo|best] {view}',
    '^ (was|is|ben) [je|de|het] {thirdPerson} [toen|daar|wel|ook] [een beetje|heel|erg|echt] {view}',
    '^ (was|had|moest|mocht) ik',
    '^ had je [liever|graag|zelf|nog|het|toen|ook] (willen|liever|graag|gevoel|zin|iets)',
    '^ [dat|het] was [zeker|vast] {view}',
    '^ mag ',
  ],
};

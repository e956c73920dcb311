import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that take up what a child brings. */
export const lexicon: PhraseLists = {
  '@glad':
    `wauw wow leuk gaaf cool tof amai spannend lekker mooi mooie knap knappe handig slim super grappig bijzonder
    grappige leuke gave vet stoer geweldig prachtig prachtige top plezant tof leuks goh oeh ooh oh`.split(
      /\s+/,
    ),
  'lead/glad': [
    '^ (wauw|wow|amai|oeh|ooh|oooh|jeetje|goh|tjonge|gefeliciteerd|hoera)',
    '^ [wat|dat is|echt|heel|dat klinkt] [een|echt|heel|erg] {glad}',
    '[wat] [een] {glad} (naam|idee|tekening|verhaal|plek|hut)',
    '{glad} (bedacht|gemaakt|gevonden|verzonnen|gebouwd)',
    '(top|goed|slim|leuk) idee',
    'wil ik [helemaal|graag|echt|wel] (zien|horen)',
    '(dat|het|hem) heb ik nog nooit (gezien|gehoord)',
  ],
  'lead/show': [
    'heb ik [echt] nog nooit (gezien|gehoord)',
    '^ laat [eens|maar] zien',
    'wil ik [helemaal|graag|echt|wel] (zien|horen)',
    '^ laat [je|hem|het] [eens|maar] zien',
  ],
  'lead/allow': [
    '^ [ja|oke|tuurlijk|natuurlijk] [hoor|leuk] (pak|doe|vraag|zeg|ga|kom) maar',
    '(dat|het) mag [hoor|best|zeker|natuurlijk]',
    'natuurlijk mag',
    'mag [de|het|hij|je] ... (mee|erbij|meedoen)',
    '^ [ja] (doen we|gaan we ruilen|ruilen we)',
    '(doen we|gaan we doen)',
    '^ laat [eens|maar] zien',
    'wil ik [helemaal|graag|echt|wel] (zien|horen)',
    '^ [ja] (tuurlijk|natuurlijk|zeker|goed|prima|leuk)',
    '^ vraag maar',
    'dan (doen|laten) we ',
    '(goed|top|prima|leuk) [idee|plan] (van je|idee)',
    '^ we (doen|pakken|nemen|maken) ',
    '(we|dan) pakken [we] de',
  ],
  'lead/child-asks': [
    'mag [ik|het|de|hij|dat|mijn|je] ',
    '(zullen|kunnen|gaan) we ',
    'ik wil ',
    'is het goed als ',
    'kijk',
    'ik heb ... (verzonnen|gemaakt|gebouwd|getekend|geoefend|geleerd)',
  ],
  'lead/painful': [
    '(dood|doodgegaan|overleden|ziek|ziekenhuis|pijn|au|bloed|gepest|pesten|pest|ruzie|slaat|sloeg|geslagen|schopt)',
    '(bang|verdrietig|boos|huil|huilde|huilt|huilen|stom|gemeen|straf|brand|alleen|niemand|schreeuwt|schreeuwen)',
    '(kwijt|gestolen|kapotgemaakt|gelogen|politie|rechter|scheiden|gevangenis|kapot|mis|eng|nachtmerrie)',
    'wil niet',
    'ik (kun|mag|durf) niet',
  ],
  'lead/away': [
    '(we|wij) hadden het over',
    '(we|wij) waren [gebleven|aan]',
    '^ maar [nu|eerst|we] ',
    'eerst (even|nog|gaan|moeten|praten)',
    '(terug|verder) [naar|met] (je|de|ons|onze|mijn|deze) (vraag|vragen|lijst|huiswerk|vader|moeder)',
    '(straks|later) (mag|kun|gaan|misschien)',
    'dat kun (straks|later|na)',
  ],
  'lead/not': [
    '(niet|geen|maar|helaas|jammer|nou en)',
    '^ [wat] (goed|knap) (zo|zeg|hoor|van je) $',
    'wat ben je [toch] [een] (knap|knappe|goed|slim|grote|lief)',
    'je bent [een] [heel|echt] (knap|slim|knappe|goed)',
  ],
};

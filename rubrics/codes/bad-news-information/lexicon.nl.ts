import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch words of information after bad news, and of a client who asks for it. */
export const lexicon: PhraseLists = {
  '@day':
    `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december`.split(/\s+/),
  '@number':
    'een twee drie vier vijf zes zeven acht negen tien twaalf veertien dertig zestig 1 2 3 4 5 6 7 8 9 10 12 14 24 30 60'.split(
      ' ',
    ),
  '@unit':
    `uur uren dagen weken week maanden maand jaar jaren werkdagen procent euro keer maandsalarissen dag`.split(
      /\s+/,
    ),
  '@office':
    `arts artsen specialist oncoloog chirurg longarts gynaecoloog neuroloog verpleegkundige huisarts team
    uitvaartleider advocaat jurist rechtbank gemeente uwv werkgever afdeling collega coach maatschappelijk medewerker
    ziekenhuis polikliniek begeleider bewindvoerder opleiding studiebegeleiding pijnteam`.split(/\s+/),
  'inform/fact': [
    '{number} [volle|extra|hele] {unit}',
    '(binnen|na|over|tot|per|op|om) {number} [{unit}]',
    '(op|aanstaande|komende|volgende|per|vanaf|tot) ({day}|week|maand)',
    '{day} (belt|bel|komt|kom|bespreken|start|starten|heb|krijg|bekijkt|bekijken)',
    '(de|een|je|onze|het) {office} (belt|bel|komt|kom|bespreekt|bekijkt|neemt|zal|kun|legt|leg|vertelt|heb|gaat|ga|regelt)',
    '(recht op|in beroep|bezwaar maken|vergoeding|regeling|transitievergoeding|ontslagvergoeding|herkansing|second opinion)',
    '(chemo|chemotherapie|bestraling|bestralen|operatie|opereren|behandelplan|medicijnen tegen|onderzoek|scan) ',
    '(folder|formulier|op papier|website|telefoonnummer|brief)',
    '(er is|er zijn|er bestaat|er bestaan) [ook|nog] (een|twee|drie|meer|verschillende|mogelijkheden|opties|wel)',
    '(loopt|blijft|geldt|duurt) [door] [tot|tot en met|nog] (eind|begin|half|het|de|{day}|{number})',
    '(de volgende stap|het plan is|de afspraak is|het vervolg|daarna volgt|eerst volgt)',
    'je krijg [een|het|de|dat|van|nog|straks|ook|eigen] ...',
    'je (kun|mag) [nog|ook|zo|straks|altijd|binnen|thuis|dan|gewoon] ... (naar|bellen|kiezen|krijgen|terecht|overdoen|meenemen|beroep|bezwaar|afscheid|zien|houden)',
  ],
  'inform/asks': [
    '(wat|en|hoe) nu',
    '(hoe|wat) (gaat|moet|gebeurt|kun|kan|mag) ... (nu|verder|gebeuren|met|dat dan)',
    'hoe lang',
    '(wat|wanneer|waar|hoe|wie|welke|welk|hoeveel|hoe vaak) (moet|kan|kun|mag|ga|gaat|krijg|regelt|start|begint|heb|is|gebeurt|bestaat|doe) ',
    '(kan|kun|mag|moet|krijg|heb|blijf) ik ',
    '(moeten|mogen|kunnen|gaan) (we|mijn|jullie|de|wij) ',
    '(gaat|doet) het pijn',
    '(had|heeft|heb|lag|was) (hij|zij|ze|het|hem) ',
    'hoe (ging|is het|ging het|gaat dat|is hij|is ze) ',
    '(vertel|zeg) [je] [de|het] [rest|verder|maar|me] ',
    '(is er|zijn er) [dan|echt|nog|ook] ...',
    'wat (voor|kost|bestaat|krijg|gebeurt|zijn) ',
    '(welke|welk|wie|wanneer|waar) ',
  ],
  'inform/why': [
    '^ waarom',
    '(hoe kan|hoe kun) [dat|dit|je|jullie]',
    '(dat|dit) (kun|kan) (niet|toch)',
    'waarom',
  ],
};

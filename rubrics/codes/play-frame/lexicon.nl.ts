import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases of play. */
export const lexicon: PhraseLists = {
  '@role':
    `tovenaar ridder prinses prins koning koningin kapitein piloot chauffeur conducteur machinist agent politieagent
    brandweerman brandweervrouw boef dief inbreker speurder hoofdspeurder detective gids regisseur acteur leeuw hond
    hondje poes kat paard paardje beer wolf draak heks fee dino dinosaurus krokodil monster clown reporter
    verslaggever presentator weerman weervrouw spook ambulance robot superheld held piraat ruimtevaarder astronaut
    kok ober winkelier klant reus kabouter elf dwerg muis konijn biggetje vogel olifant aap tijger vis haai pop
    baby patient publiek circusdirecteur goochelaar cowboy ontdekker uitvinder schatzoeker quizmaster regisseur trein
    auto boot raket hulpje assistent schildpad egel uil`.split(/\s+/),
  '@roles':
    'speurders piloten ridders piraten detectives dieren monsters tovenaars ontdekkers leeuwen honden agenten astronauten reporters clowns superhelden schatzoekers muizen spoken'.split(
      ' ',
    ),
  '@work': 'dokter juf meester tandarts rechter advocaat burgemeester leraar meneer mevrouw buurman'.split(
    ' ',
  ),
  'play/frame': [
    '(we|ik|laten we|zullen we|gaan we|kom we|zijn we|je) ... (doen|doe) [net] alsof',
    '^ (doe|doen) [we] [eens|nu] [net] alsof',
    '(we|gaan we|laten we|zullen we) [gaan] [nu|eens|even|samen] spelen [dat|met]',
    'we spelen [nu|vandaag|even] (dat|een)',
    '^ (zullen|gaan) we [samen|even|nu] (met|in) ... spelen',
    '^ (wil|zullen) (je|we) [samen|even|met mij|met me] (spelen|tekenen|kleien|bouwen) ...',
    '(dan|we|ik) (doen|doe|spelen|gaan) [we|ik] [nu|eens|even] een [leuk|klein|gek] (spelletje|spel|raadspel|toneelstukje|poppenkast)',
    '(dan|nu) (doen|spelen) we [nu|eens|even] een (spelletje|spel|quiz)',
    '(stel je voor|stel) [dat] je [nu] (een|de) {role}',
    'je (ben|bent) [nu|vandaag|dan|even|dus] (de|een|het|mijn) [grote|dappere|echte|stoere] {role}',
    '(dan|nu|vandaag) (ben|bent) je [nu|vandaag] (de|een|het|mijn) {role}',
    'je (ben|bent) [nu|vandaag|dan|even] (de|een) {work}',
    '(dan|nu|vandaag) (ben|bent) je [nu|vandaag] (de|een) {work}',
    'je (mag|moet) [nu|vandaag] (de|een) ({role}|{work}) (zijn|spelen)',
    'ik ben [nu|vandaag|dan|even] (de|een|het|je) [grote|kleine|boze|gevaarlijke] [boze] {role}',
    '(dan|nu) ben ik [nu] (de|een|het|je) {role}',
    '(we|wij) zijn [nu|vandaag|dan|allebei|samen] {roles}',
    '(dan|nu|vandaag) zijn (we|wij) [nu|vandaag|samen] {roles}',
    'je (ben|bent) ... en ik (ben|houd|hou|speel|schrijf) (de|een|je|het)',
    'ik speel [nu|dan] (de|een|dat ik)',
    '(dit|hier) is [nu|je|een] (toverstok|toverstokje|microfoon|tovermuts|kroon)',
    'dames en heren',
    '(zullen|gaan|laten|kunnen) we ... ... (naspelen|nadoen|uitspelen)',
    '^ (dag|hallo|hoi|goedemorgen|welkom) [lieve|grote|beste|mevrouw|meneer|de] {role}',
    '(poppenkast|toneelstukje|weerbericht van|het weerbericht doen|een film maken|toverstaf)',
    '(kletskaarten|praatkaarten|kletspot|dobbelsteen|gevoelskwartet)',
    '(we|jij|ik) (oefenen|oefen|gaan) ... met (deze|die|de) (pop|knuffel|beer)',
    '(heer|meneer|mevrouw|prinses|prins|koning|kapitein|agent) [de] ({role}|{work}) ',
  ],
  'play/sound': [
    '(vroem|woef|waf|miauw|tuut|tuuut|toeter|boem|abracadabra|simsalabim|kiekeboe|pling|roarr|grrr|grr|tatu|tatuu|toet|knor|hocus pocus|kukeleku|brrr|plons|aaargh|aargh|piep piep)',
  ],
  'play/join': [
    'mag ik ... (erin|er in|meedoen|mee doen|mee|binnen|binnenkomen|instappen|hem lenen|bordje|proeven|spelen)',
    '(zullen|gaan) we {thirdPerson} ',
    '(zullen|gaan) we (beer|pop|popje|aap|knuffel|hond|poes)',
    '(kapitein|kok|majesteit|meester tovenaar|agent) $',
    '(welke|op welke) (knop|kant|deur) ... (ik|we)',
    'ik (stap|klop|kruip|verstop|tel|lig|vlucht|ren|duik|vlieg|zwem|spring|schuil|doe mee|doe de deur)',
    '(dan|nu) (stap|klop|kruip|verstop|tel|vlucht|ren|duik|vlieg|spring) ik',
    '(help|red) (me|mij)',
    '(hoe|wat) ... (heet|heten|zegt|vindt|wil|denkt) (je|die|de|dat) (pop|popje|poppen|beer|knuffel|aap|draak|hond|dino)',
    '(wat|hoe) (zegt|heet|doet|wil|vindt|denkt) (dit|dat|die|de|deze|je) (pop|popje|poppetje|beer|knuffel|aap)',
    'wat (vindt|vind|zegt|denkt|wil|doet|gaat) (popje|pop|beer|aap|de wolf|de draak|knuffel|de pop|de beer)',
  ],
  'play/greeting': ['^ (dag|hallo|hoi|goedemorgen|heer|mevrouw|meneer)', '^ (dag|hallo|hoi)'],
  'play/child': [
    'ik ben (een|de|nen) ',
    'ik ben (een|de) ({role}|{work})',
    '(pop|popje|poppen|poppetjes|handpop|knuffel|knuffels|beer|aap|dino|dinosaurus|autootje|trein|lego|playmobil|poppenhuis|draak|raket|kasteel)',
    '(speelt|tekent|kruipt|verstopt|toveren|tover|spelen|spelletje|speel|verstoppertje|kiekeboe|tikkertje)',
    '(soep|koekjes|taart) ',
    '(vroem|tuut|pief|paf|woef|miauw|boem|roar)',
    '(zombie|monster|spook|superheld|heks|wolf|piraat|prinses|ridder)',
    'nog (een keer|eens)',
    'als ik groot ben',
  ],
  'play/not': [
    '(geen|niet een) (spel|spelletje|toneelstuk)',
    '(eerst|daarna|straks|later|na het) ... (spelen|spelletje|spel)',
    '(zegt|zei|vindt|vinden|noemt|noemen) ... je (een|de)',
    'niet (spelen|alsof)',
    'hou op met',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch words that put a label on a person, and the forms in which they are put on the client. */
export const lexicon: PhraseLists = {
  '@label':
    `lui luie dom domme egoist egoistisch egoistische aansteller leugenaar lafaard laf lafbek slappeling slap
    sukkel loser mislukkeling nietsnut nietsnutten waardeloos waardeloze junk junkie zuiplap dronkaard crimineel
    trut kreng zeikerd zeur zeurpiet zeurkous doos idioot debiel gek mafkees achterlijk achterlijke onverantwoordelijk
    onverantwoordelijke ondankbaar ondankbare verwend verwende nest kinderachtig kinderachtige puber onvolwassen
    egocentrisch arrogant agressief agressieve hysterisch hysterische dramaqueen manipulatief manipulatieve naief naieve
    onbetrouwbaar onbetrouwbare hopeloos hopeloze onmogelijk onmogelijke ezel rund eikel klootzak mietje watje slons
    sloddervos profiteur uitvreter klaploper monster ongevoelig harteloos harteloze koud asociaal asociale schandalig
    zwak zwakkeling dwaas stom stomme onnozel onnozele goedgelovig goedgelovige jaloers jaloerse bangerik schijterd
    controlefreak martelaar pestkop treiteraar bully dikzak vetzak teen rotkind rotjoch stout stoute onbeschoft onbeschofte
    moeilijk lastpak lastpost viezerik smeerlap slet hoer slecht slechte`.split(/\s+/),
  '@person':
    `mens vrouw vent man kerel moeder vader ouder ouders kind jongen meisje dochter zoon vriend vriendin collega
    type figuur persoon wijf gast student partner mannetje vrouwtje kinderen gezin ouder`.split(/\s+/),
  '@amount':
    `gewoon echt ook zo een nen wel toch ronduit eigenlijk altijd maar nou nu een beetje behoorlijk heel erg
    nogal behoorlijk enorm ongelooflijk eerlijk gezegd tamelijk vrij verschrikkelijk ontzettend knap vreselijk zelf te nog gewoonweg best puur hartstikke niks anders dan typisch`.split(
      /\s+/,
    ),
  'condemn/person': [
    'je ben [{amount}] [{amount}] [{amount}] {label}',
    'ben je [{amount}] [{amount}] [{amount}] {label}',
    'je ben [{amount}] [{amount}] [{amount}] (slechte|luie|domme|egoistische|agressieve|verwende|waardeloze|onmogelijke|rare|jaloerse|zwakke) [{person}]',
    'je ben [{amount}] [{amount}] (geen) [goede|echte] {person}',
    '^ wat een {label} (ben|zijt) je',
    'wat ben je [{amount}] [{amount}] [{amount}] {label}',
    'wat ben je [{amount}] [nou|nu] voor [een] [{person}]',
    'wat voor [een] {person} (ben|zijt|doet|laat|zegt|slaat|vergeet) [je|zijn|zijn|zo]',
    'wat {label} van je',
    '^ [jij|je] {label} [die|dat|toch] $',
    '^ [jij|je] (luie|domme|stomme|ondankbare|egoistische|verwende|vreselijke|stoute|slechte|vieze) {person}',
    '^ (luie|domme|stomme) {label}',
    '^ typisch [een|weer] {label}',
    '(mensen|types|figuren|moeders|vaders|meisjes|jongens|ouders|studenten) (zoals|als) je',
    '(alleen|enkel) een (slechte|luie|domme|egoistische|onverantwoordelijke) {person}',
    'een (slechte|luie|domme|waardeloze|egoistische|onverantwoordelijke|beroerde) {person} (ben je|zijn|zijt)',
    'je (leert|leer) het (ook|dan|toch) nooit',
    'leer je het dan nooit',
    'je (deugt|deug) [gewoon|echt|ook|dus] niet',
    'met [zo] [iemand] [als] je (valt|val|is) [ook|echt|gewoon|toch] (niks|niets) te',
    'je ben [gewoon|echt] een gevaar (op|voor)',
    'je ben gewoon [een] (verslaafd|verslaafde|alcoholist)',
    'je ben geen knip',
    'met je is het nooit',
    'zo een {label} ben je',
    'je gedraag je als een [{label}]',
    'wat een {label} [ben|die]',
  ],
  'condemn/shame': [
    '^ [en] [zou] (schaam|schaamt|schamen) je [je|zich] [eigen|dan|nou] [niet|diep|dood|wat]',
    'je (moet|moest|zou|moeten|mag) [je|zich] [eigen|diep|moeten|dood] [eigen] schamen',
    'foei',
    '(dat|het) is [een] schande',
    'waar haal je het lef',
  ],
  'condemn/fault': [
    'je eigen [stomme|domme] schuld',
    '^ [dikke] eigen schuld',
    '(is|komt|ligt) [toch|dus|gewoon|echt|allemaal|alleen|helemaal|ook] [maar] (je schuld|door je|aan je zelf|aan jezelf)',
    '(aan je|aan jezelf|aan je zelf) [zelf] te (danken|wijten)',
    '(heb|hebt) je [het|er] [toch] [zelf] (naar gemaakt|om gevraagd)',
    'je heb [het] er [toch|gewoon] [zelf] (naar gemaakt|om gevraagd)',
    'je (vraag|vraagt) er [toch] [zelf] om',
    'over je [zelf] [heen] afgeroepen',
    'over jezelf afgeroepen',
    'had je maar (niet|beter|eerder|moeten)',
    'dan had je [dat|er|het|ze|maar] [maar] [niet|geen|beter] ... moeten',
    '(je|dat is je) verdiende loon',
    '^ [dat is] net goed',
    'je heb [het|dit|dat|alles|er] [toch|echt|gewoon|helemaal|zelf] [zelf] ... (verpest|verknald|verprutst|verziekt)',
  ],
  'condemn/failing': [
    'je laat ... (in de steek|stikken|barsten|creperen|aan hun lot over|aan haar lot over|aan zijn lot over)',
    '^ [dus] laat je ... in de steek',
    'je heb ... (in de steek gelaten|laten stikken|laten barsten)',
    'je (verwaarloost|verwaarloosd|mishandelt) [gewoon|echt] je [eigen] {person}',
    'je (faalt|faal|mislukt|schiet [echt|gewoon] tekort) [gewoon|echt|behoorlijk] als {person}',
    'je ben [gewoon|echt] (mislukt|tekortgeschoten) [als]',
    'je denk [echt|ook|gewoon|dus|altijd|toch] alleen [maar] aan (je zelf|jezelf|je eigen)',
    'je (geef|geeft) [echt|gewoon|dus|blijkbaar|ook] [helemaal] (niks|niets|geen moer|geen zier|geen bal) om',
    '(kun|interesseert) je [allemaal|blijkbaar|dus|echt|gewoon] (niks|niets|geen moer|geen bal|geen zier) [schelen]',
    'je heb [echt|gewoon|totaal|helemaal|ook|blijkbaar] geen [enkel|enkele|greintje|enig] (ruggengraat|karakter|fatsoen|hart|verantwoordelijkheidsgevoel|doorzettingsvermogen|zelfrespect|discipline|geweten|schaamte|wilskracht|verstand|medelijden|plichtsbesef)',
    'aan je heb [je|ik|we|men] [ook|echt] (niks|niets)',
    'een {person} van (niks|niets)',
    'je (stel|stelt) [echt|gewoon|ook] (niks|niets) voor',
    'je (bakt|bak) er [echt|ook|gewoon] [helemaal] (niks|niets) van',
  ],
  'condemn/failing-word': [
    '(in de steek|stikken|barsten|verwaarloos|verwaarloosd|verwaarloost|verwaarlozen|faal|gefaald|falen|tekort|mislukt)',
    'alleen [maar] aan mezelf',
    'geen [enkel|enkele] (ruggengraat|karakter|fatsoen|doorzettingsvermogen|zelfrespect|discipline|geweten|wilskracht)',
  ],
  'condemn/measure': [
    '(een|elke|iedere) [beetje] (echte|goede|fatsoenlijke|normale|verantwoordelijke|liefhebbende|volwassen) {person} (doet|doe|zou|laat|zorgt|zorg|had|heeft|heb|gaat|ga|vergeet|weet|blijft|blijf|zegt|zeg|slaat|is|kun)',
    'geen [enkele] [goede|normale|echte|fatsoenlijke] {person} (doet|doe|zou|laat) (dat|zoiets|dit|zijn|haar|zo)',
    'als je [echt|werkelijk|ook maar|maar] ... (om|van) [je|de] [eigen] ({person}|hem|haar|ze|hen) [echt|werkelijk|zou] (gaf|hield|geven|houden)',
    'als je [nou|nu|maar|echt] [echt] een (goede|echte|betere|fatsoenlijke) {person} (was|ben)',
    '(gaf|hield) je [echt|maar] (om|van) je [eigen] {person}',
    'je (noemt|noem) je [zelf] [een] [goede] {person}',
    'en (je|dat) (noemt|noem) [je] [zich|zelf|jezelf] [een] {person}',
  ],
  'condemn/no-wonder': [
    '(geen wonder|logisch|snap ik wel|vind je het gek|vreemd is het niet|niet raar|niet gek) [ook|hoor] dat [je] ({thirdPerson}|niemand) ... (niet|niks|niets|nooit|geen|genoeg|klaar|weg|zat|beu) ... (met|bij|van|tegen|aan|over|op|naar|voor) je',
    '(geen wonder|logisch|vind je het gek|vreemd is het niet|niet raar|niet gek) [ook|hoor] dat [je] ({thirdPerson}|niemand) je [niet|niks|nooit|liever|allemaal] [meer] (ontwijkt|ontwijken|mag|mogen|moet|mijdt|mijden|verlaten|verlaat|haat|wil|willen|beu|zat|vertrouwt|ziet|wilt|gelooft)',
    '(verbaast|verwondert|verrast) me [ook|eerlijk|helemaal|dus] [gezegd|helemaal] (niks|niets|niet) [eerlijk gezegd|meer] dat [je] ({thirdPerson}|niemand) ... (niet|niks|niets|nooit|geen|genoeg|klaar|weg|zat|beu) ... (met|bij|van|tegen|aan|over|op|naar|voor) je',
    '(verbaast|verwondert|verrast) me [ook|eerlijk|helemaal|dus] [gezegd|helemaal] (niks|niets|niet) [eerlijk gezegd|meer] dat [je] ({thirdPerson}|niemand) je [niet|niks|nooit|liever] [meer] (ontwijkt|ontwijken|mag|mogen|moet|mijdt|mijden|verlaten|verlaat|haat|wil|willen|beu|zat|vertrouwt|ziet)',
  ],
  'condemn/said': [
    'je (zeg|zegt|vind|denk|voel|zei|vertelde|geloof|dacht) [dus|zelf|ook] dat',
    'voelt het',
    'voor je gevoel',
  ],
  'condemn/fault-not': [
    '(niet|nooit|geen|nee) [helemaal|alleen|alles|echt|van] [alleen|maar] [je|door|aan] [eigen] (schuld|je|zelf)',
    '(niet|nooit) [allemaal] (je|aan je|door je)',
    '(bang|gevoel|idee|alsof|klinkt|lijkt|voelt|voel|voelde|vind|vindt|denk|denkt|dacht|zeg|zegt|zei|verwijt|vraag|vraagt) ... (dat|of|alsof|als|het)',
    '(wil|wilt|wilde|wou|zou|kun) ... (niet|nooit)',
    '(is|was) (dat|het) (zo|waar)',
    '(ik|we) (vind|denk) niet dat',
  ],
  'condemn/not': [
    'je ben [{amount}] [{amount}] jaloers $',
    'jaloers (op|dat|als|om)',
    '(niet|geen|nooit) [{amount}] [zo] {label}',
    '(van|door) (mij|me|ons) [zelf] $',
    '(excuses|excuus|spijt) ... (me|mij|ik)',
    'je voelt je',
    'je voelde je',
    'ben je bang',
    '(stom|stomme|dom|domme) (regel|regels|idee|systeem|vraag|toeval)',
    'ben [{amount}] moeilijk',
    '(moeilijk|slecht|slechte|koud|gek|stom) (voor|om|nieuws|gevoel|nacht|week|dag|in|te|periode)',
    'hopeloos voor',
    'gek op',
    'gek van',
    'gek geworden',
    'onmogelijk (om|voor)',
  ],
};

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
    controlefreak pestkop treiteraar bully dikzak vetzak teen rotkind rotjoch stout stoute onbeschoft onbeschofte
    moeilijk lastpak lastpost viezerik smeerlap slet hoer slecht slechte`.split(/\s+/),
  '@person':
    `mens vrouw vent man kerel moeder vader ouder ouders kind jongen meisje dochter zoon vriend vriendin collega
    type figuur persoon wijf gast student partner mannetje vrouwtje`.split(/\s+/),
  '@degree':
    `gewoon echt ook zo een nen wel toch ronduit eigenlijk altijd maar nou nu een beetje behoorlijk heel erg
    verschrikkelijk ontzettend knap vreselijk zelf te nog gewoonweg best puur hartstikke niks anders dan typisch`.split(
      /\s+/,
    ),
  'condemn/person': [
    'je ben [{degree}] [{degree}] [{degree}] {label}',
    'ben je [{degree}] [{degree}] [{degree}] {label}',
    'je ben [{degree}] [{degree}] [{degree}] (slechte|luie|domme|egoistische|agressieve|verwende|waardeloze|onmogelijke|rare|jaloerse|zwakke) [{person}]',
    'je ben [{degree}] [{degree}] (geen) [goede|echte] {person}',
    '^ wat een {label} (ben|zijt) je',
    'wat ben je [{degree}] [{degree}] [{degree}] {label}',
    'wat ben je [{degree}] [nou|nu] voor [een] [{person}]',
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
    'je deugt niet',
    'je deug niet',
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
  'condemn/not': [
    '(niet|geen|nooit) [{degree}] [zo] {label}',
    'van mij $',
    'je voelt je',
    'je voelde je',
    'ben je bang',
    '(stom|stomme|dom|domme) (regel|regels|idee|systeem|vraag|toeval)',
    'ben [{degree}] moeilijk',
    '(moeilijk|slecht|slechte|koud|gek|stom) (voor|om|nieuws|gevoel|nacht|week|dag|in|te|periode)',
    'hopeloos voor',
    'gek op',
    'gek van',
    'gek geworden',
    'onmogelijk (om|voor)',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch words with which a trainee values the client: strengths, effort and steps, and what only looks like it. */
export const lexicon: PhraseLists = {
  '@character':
    `moedig dapper eerlijk zorgzaam liefdevol warm attent trouw geduldig beschermend openhartig behulpzaam verantwoordelijk
    moedige dappere`.split(/\s+/),
  '@trait':
    `knap dapper moedig sterk slim stoer krachtig bewonderenswaardig indrukwekkend wijs straf fantastisch flink
    netjes scherp verstandig zorgzaam liefdevol knappe groots ongelooflijk`.split(/\s+/),
  '@manner':
    `goed knap netjes secuur slim mooi duidelijk rustig zorgvuldig sterk prachtig dapper kalm beheerst handig
    keurig straf flink`.split(/\s+/),
  '@good': `goed knap dapper moedig sterk slim stoer krachtig bewonderenswaardig indrukwekkend mooi wijs lief
    zorgzaam liefdevol eerlijk straf prachtig geweldig fantastisch netjes flink scherp warm attent tof verstandig
    groots keurig verantwoordelijk ongelooflijk goe`.split(/\s+/),
  '@very':
    `heel erg echt super hartstikke ontzettend enorm zo wel toch best ook gewoon wat ongelofelijk ongelooflijk een bijzonder
    al maar nou eigenlijk vooral weer vreselijk stiekem vast erg veel toen daar`.split(/\s+/),
  '@other':
    `moeder vader mama papa ouders broer zus vriend vriendin partner man vrouw zoon dochter baas chef collega collegas dokter
    huisarts arts juf meester leraar oma opa tante oom coach begeleider begeleidster mentor trainer therapeut psycholoog
    hulpverlener familie ex leidinggevende docent`.split(/\s+/),
  '@strength':
    `moed lef kracht doorzettingsvermogen wilskracht discipline geduld vastberadenheid veerkracht ruggengraat
    zelfbeheersing trouw toewijding inzet karakter durf initiatief zorgzaamheid verantwoordelijkheid
    verantwoordelijkheidsgevoel eerlijkheid planning creativiteit zelfkennis leergierigheid zuinigheid
    volharding uithoudingsvermogen betrokkenheid zelfdiscipline daadkracht openheid  pit   
    verantwoordelijkheidszin courage mildheid  `.split(/\s+/),
  '@fighter': 'doorzetter vechter volhouder bijter aanpakker doener doordouwer vakman vakvrouw'.split(' '),
  '@step':
    'stap prestatie mijlpaal overwinning klus mijlpalen inspanning karwei werk winst vooruitgang'.split(' '),
  // A strength, an effort or a step has its own name here, so nothing more is needed.
  'affirm/strength': [
    '(daar|hier) (is|was|heb je|moet je|spreekt|spreek|zit|hoort|komt) [{very}] [{very}] [{very}] ... {strength}',
    'daar spreekt ... uit',
    '(ik zie|ik hoor|ik merk) hoeveel (moeite|werk|energie|zorg|liefde|tijd) je ...',
    'je (doet|doe) [{very}] veel moeite (om|voor) ...',
    '(dat|het) is [een] ... {strength}',
    '(dat|het) (is|was) [{very}] [{very}] {character} van je ',
    'wat [{very}] {character} van je ',
    'je (bent|was) [{very}] [{very}] [{very}] {character} [voor|tegen|met|naar|geweest|om] ',
    'je (hebt|had) [{very}] (een neus|oog|oor|een oor|gevoel|een talent|een groot hart|een goed oog|een gave|talent) voor',
    '(was|is) [{very}] {manner} [en] [{manner}] (gezegd|opgelost|aangepakt|bedacht|geregeld|verwoord) [van je] ',
    'niet [zo] veel (volk|mensen) [tot|toe] in staat',
    '(getuigt|getuigde) van [{very}] [{very}] {strength}',
    '(vraagt|vergt|kost|vroeg|vergde|kostte|toont|eist) [{very}] [{very}] [{very}] [veel|grote|flink] [wat] {strength}',
    'wat [{very}] [{very}] ... {strength} [heb je|om|dat|zeg|van je] ',
    'je (hebt|toont|toonde|liet|laat) [{very}] [{very}] [veel|grote|een grote] {strength} [zien|getoond]',
    'teken (van {strength}|dat je) ...',
    '(respect|petje af|chapeau|bewondering|waardering) voor [hoe|dat|je|die|deze|wat] ',
    'je bent [{very}] [{very}] een [{very}] [echte] {fighter}',
    'je bent [{very}] iemand (die|op|met|waar)',
    'wat een [{very}] [{very}] [grote|flinke|hele|mooie|enorme|dappere] {step} ... ',
    '(dat|het|zoiets) (is|was) [{very}] [{very}] [een] (flinke|grote|hele|enorme|knappe|mooie) {step} [geweest] ',
    '(en|dat|nu) [is|was] [{very}] een stap $',
    'is [{very}] niet niks',
    'dat siert je',
    'niet (iedereen|veel mensen|veel volk|elke ouder) ... (zou|durft|kun|toe in staat|doet|lukt)',
    'je hebt een (eerste|grote|flinke|belangrijke|moeilijke) stap gezet',
    'echte kracht van je',
    'je kracht is',
  ],
  // The same as something the client does; where the client said these words, it is given back (convention 10).
  'affirm/deed': [
    'je (geef|geeft) [het] [{very}] niet [zo|snel|zomaar] [snel|gauw] op',
    '(dat|en|je) [heb|hebt] [je] [{very}] [{very}] ... (doorgezet|volgehouden) ',
    'je hebt ... hard (gewerkt|geknokt|gevochten|gewerkt)',
    '(heb je|je hebt) [er] [{very}] [{very}] hard ... (gewerkt|geleerd|geoefend|geknokt)',
    'je (doe|doet) [{very}] [{very}] [{very}] [hard] je [uiterste] best',
    '(je hebt|heb je) ... voor elkaar gekregen',
    '(dat heb je|heb je dat|je hebt dat) [{very}] [{very}] {manner} [en] [{manner}] (gedaan|opgelost|aangepakt|gezegd|geregeld|verwoord|volgehouden) ',
    'je (werk|werkt|werkte) [{very}] [{very}] hard (aan|voor|om) ',
    '(hou|houdt|houd|hield) je [dat|het] [{very}] vol ',
    'zelf voor gezorgd',
    'je hebt ... het heft in handen',
    'het heft in [eigen] handen',
    'je (bijt|beet) je [{very}] vast in',
    'je (hebt|hebben) ... (echt|veel|zoveel) (werk|moeite) [van|in] ...',
    'je (blijft|blijf|bleef) [steeds|telkens|toch|maar] (opstaan|knokken|volhouden|doorgaan|proberen)',
    'je (zorg|zorgt|zorgde) [{very}] goed voor',
    'je hebt ... niet laten (tegenhouden|kisten|afschrikken)',
    '(toch|toch maar) (gedaan|gelukt|gegaan|doorgezet|opgestapt|gebeld|gekomen) $',
    'en toch (ben|zit|sta|kom|ga|doe) je [hier|er] (vandaag|elke|toch)',
    'je hebt ... (zelf|helemaal alleen|in je eentje) ... (uitgezocht|geregeld|opgelost|gedaan|opgebouwd|bereikt)',
    'daar (heb|zorg) je ... voor (gedaan|gezorgd|gewerkt|gevochten|geknokt)',
  ],
  // Valued with a clause that says what for.
  'affirm/clause': [
    '{good} [van je] (dat|hoe) (je|jullie) ...',
    '{good} van je om ...',
    'wat [{very}] {good} om [zo|dat|het|er|met|op|toch|eerst|als|in|naar] ',
    'wat [{very}] {good} [van je] (dat|hoe) ...',
    '(goeie|goede|slimme|knappe|mooie|sterke|dappere) (zet|keus|keuze|stap|actie|vondst) (dat|om|van je)',
    'ik (ben|was) [{very}] [{very}] (trots|onder de indruk) (dat|hoe|van hoe|op hoe|van wat|op wat|van de manier|op de manier) ...',
    '(ik bewonder|bewonder ik|ik respecteer) ...',
    '(ik waardeer|waardeer ik) [het] [{very}] (hoe|je {strength}|je eerlijkheid|je openheid|je inzet|dat je zo) ...',
  ],
  // Glad of what the client dared to tell.
  'affirm/shared': [
    'fijn dat je (dit|dat|het|me dat|me dit) ... (deelt|deel|vertelt|vertel|zegt|zeg|uitspreekt|durft) ',
  ],
  // A value word: a content word beside it says what for.
  'affirm/value': [
    'wat [{very}] {good} ',
    'wat heb je [{very}] [{very}] ({good}|{manner}) ',
    'wat [{very}] (ben|was) je [{very}] {character} ',
    '(dat|het) (is|was|vind ik|vond ik|lijkt me) [{very}] [{very}] [{very}] {trait} ',
    '{good} van (je|jullie) ',
    '{good} (gedaan|bedacht|aangepakt|volgehouden|opgelost|geregeld|gezegd|nagedacht|doorgezet|gehandeld|gevonden) ',
    '(petje af|chapeau|hoedje af)',
    'ik vind (het|dat|je) [{very}] [{very}] {trait} ',
    '(slim|goed|knap|sterk) (bedacht|gedaan)',
    '[{very}] {good} (gelukt|gelukt zeg)',
    'dat is je [{very}] goed gelukt',
    'ik (ben|was) [{very}] [{very}] (trots op|onder de indruk van)',
    'hulde',
  ],
  // An exclamation, though its word order is that of a question.
  'affirm/exclaim': [
    'wat (heb|ben|doe|hou|houd|kun|was|zorg|werk) je [{very}] [{very}] ({good}|{manner}|{character}|vol|veel|hard) ',
  ],
  'affirm/not': [
    'misschien [wel] {good} ',
    '(goed|mooi|fijn) om [je] [{very}] (te|hier|weer) ',
    'eerlijk gezegd',
    'wat [{very}] {good} (ging|gaat|ga|is|werkt|voelt|voor|bij) ',
    '(niet|niets|nooit|geen|niks|weinig) [zo|echt|heel|bijster|erg|bepaald] {good} (van|dat|om|gedaan)',
    'niet [zo|echt|heel|bijster|erg|bepaald] {good} van je',
    '(is|was|vind ik|vond ik) [dat|het] [{very}] (niet|nooit) [{very}] [zo] {good}',
    '(goed|fijn|mooi|super|top) dat je (er|hier) (bent|weer bent|zijt)',
    '(goed|fijn|mooi) dat je [kon|bent|er|hier|weer|vandaag|toch] [kon] (gekomen|komen|komt|kom|langskomt) ',
    '(je vind|je vindt|je noemt|je noem|je ziet|je zie|je zou) [het|dat|dus|zelf|jezelf|je] ... {good}',
    '(je|ben je|je bent) [{very}] [dus] [{very}] trots',
    'je ziet jezelf',
    '^ je {other} (vind|vindt|vond|zegt|zei|denkt|noemt|noemde) ',
    '^ (volgens|hij|zij|ze) ',
    '{good} van (hem|haar|ze|hen|hun|die|de|mijn)',
    '{good} van je [oudste|jongste|beste] {thirdPerson}',
    '{good} dat (hij|ze|zij|die|er|het|de|hun) ',
    '{good} dat je [oudste|jongste|beste] {thirdPerson}',
    '(mooi is dat|lekker dan|fraai is|mooie boel|goed gek)',
    '{good} (om te|om dat te|dat te) horen',
    'het is (goed|verstandig|slim|wijs) (om|als|dat) ',
    '(goed|verstandig|slim|beter) als je',
    'het zou ... {good}',
    'dat lijkt me [{very}] [niet|geen]',
    'zo goed (mogelijk|als)',
    'goed (begrepen|verstaan|gehoord|samengevat)',
  ],
};

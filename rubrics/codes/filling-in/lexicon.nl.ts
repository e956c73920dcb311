import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch forms that state as fact what goes on inside the client, and what a client says that gives ground for it. */
export const lexicon: PhraseLists = {
  '@inner':
    `ben was wil wilde zoek zoekt hoopt hoop hoopte vind voel voelde denk dacht durf durfde mist mis miste
    schaamt schaam haat haatte gelooft geloof vreest verlangt verlang geniet geniet baalt baal vertrouw
    heb had kun zie houd hou zit gunt gun weigert weiger schrikt schrik schrok wenst wens weet twijfelt ergert benijdt
    voelen willen hebben zijn vinden`.split(/\s+/),
  '@certain':
    `stiekem natuurlijk overduidelijk duidelijk absoluut ongetwijfeld onbewust vanbinnen heimelijk gewoonweg
    uiteraard vanzelfsprekend`.split(/\s+/),
  '@sort': 'gewoon alleen enkel puur simpelweg'.split(' '),
  '@self':
    'je zich er daar dat het hem haar ze dit hier ook dan nu nog wel eigenlijk zo heel toch al helemaal'.split(
      ' ',
    ),
  '@root': 'vroeger thuis kind nooit altijd schuldig niet geen bang te onzeker eenzaam jaloers schaamt'.split(
    ' ',
  ),
  '@comfort':
    `aandacht bevestiging controle macht wraak medelijden goedkeuring erkenning waardering vaderfiguur
    moederfiguur uitlaatklep houvast structuur nabijheid rust uitdaging liefde zekerheid`.split(/\s+/),
  'fill/sure-of-it': [
    '(dat|en dat) (weet|weten) (je|jullie) [zelf] (best|goed|donders goed|heel goed|ook wel)',
    'dat (voel|zie|merk|hoor|weet) ik [zo|wel|gewoon|meteen|toch|ook] [wel] $',
    'dat zie je [zo|toch|meteen] $',
  ],
  'fill/certain': [
    'je {inner} [{self}] [{self}] {certain}',
    '^ daar {inner} je [{self}] {certain}',
    '^ diep [van] (binnen|vanbinnen) {inner} je',
    '^ (stiekem|onbewust|natuurlijk|heimelijk) {inner} je',
    'je doet (dat|dit|het|zo|alsof) ... (om|omdat) ... (aandacht|indruk)',
    'dat (zit|steekt) erachter',
    'daar (gaat|draait) het [je] [eigenlijk] om $',
    'in werkelijkheid (wil|ben|voel|heb|gaat|ga) [het] je',
    'het gaat je [{sort}] [maar] om ...',
    'waar het je (echt|eigenlijk) om (gaat|ga) is',
    'wat je (echt|eigenlijk|werkelijk|diep vanbinnen) (wil|nodig heb|zoekt|zoek|voel|mist) is',
  ],
  '@wish': 'wil wilde zoek zoekt hoopt hoop voel voelde denk vind durf mist mis verlangt haat baalt'.split(
    ' ',
  ),
  'fill/simply': [
    'je {wish} [{self}] [{self}] {sort}',
    'je (ben|was|heb) [{self}] [{self}] {sort} [{self}] ({feeling}|geen|schrik|jaloers|verliefd|op zoek|uit op|bezig met)',
    '^ daar {wish} je [{self}] {sort}',
  ],
  'fill/sought': [
    'je {inner} [{sort}] [maar|graag|een|veel|meer] [{sort}] {comfort}',
    'je {inner} [{sort}|wel|ook|zo|erg] [een|veel|meer] [sterke|grote] (behoefte|nood) aan',
  ],
  'fill/root': [
    '^ je ... omdat [je|het] [je|zelf|als|ook|zich] {root}',
    '^ je ... (door|vanwege) (wat|hoe) je (vader|moeder|ouders|ex)',
    '^ je ... (komt|ligt) (door|aan) je (jeugd|opvoeding|verleden|vader|moeder|ouders)',
    '^ (dat|dit) (komt|doe je|heb je|voel je) [allemaal|gewoon|natuurlijk|alleen] (doordat|omdat|door) je [als|zelf|je] ({root}|jeugd|vader|moeder|opvoeding|ouders)',
    '^ je (vlucht|loopt weg|loop weg|rent weg|ren weg|kruipt weg) [{sort}|weg] (in|voor|van|omdat)',
    '(is|was) [{sort}|natuurlijk|je] [een] (vlucht|uitvlucht|dekmantel|masker|schreeuw om aandacht|kreet om hulp) [voor|om|van|in|bij] ...',
    '^ je heb [hem|haar|ze|het|dat|er] nooit [echt] [kunnen] (losgelaten|loslaten|verwerkt|verwerken|geaccepteerd|accepteren|vergeven|los)',
    '^ je ben nooit [echt] over ... heen',
    '^ je ben nooit over',
    '^ je kun (hem|haar|ze|het|dat) niet (loslaten|vergeven|accepteren) omdat',
  ],
  'fill/unkind': [
    'je ben [toch|ook|eigenlijk|nu|wel|zelf|een beetje|erg] [{sort}] jaloers',
    'je durft [{sort}|het|hem|haar|er] [{sort}|eigenlijk] niet',
    'je durft (de|je|geen) ... [niet]',
    'je kun [er|dat] [{sort}] [er|dat] niet (tegen|zonder)',
    'je (houd|hou) [{sort}] (niet|nooit) [meer|echt] van',
    'jullie houden [{sort}] niet [meer] van',
    'je (houd|verzwijgt|verbergt) [{sort}] (iets|wat|informatie) ',
    'je heb [{sort}] geen (zin|gevoelens|interesse|vertrouwen|respect) [meer] (in|voor)',
    'je wil [{sort}] altijd [zelf|het|de] ...',
    'je haat (hem|haar|ze|hen|je|jezelf|mij|me)',
    'je wil [{sort}] geen verantwoordelijkheid',
    'je vertrouw [{sort}] (mannen|vrouwen|niemand|mensen|mij|me|hem|haar|ze) [{sort}] [niet]',
    'je vind [hem|haar|ze|je] ... (maar niks|een moeilijk|een lastig|niet lief)',
    'zonder ... (durf|kun) je (geen|niet|niks)',
    'je voel je ... minder dan',
  ],
  'fill/inner': [
    '^ je ben [{self}] [{self}] [{self}] {feeling}',
    '^ je ben [{self}] [{self}] (kapot|verliefd|vies|bang)',
    '^ je (voel|voelde) (je|zich)',
    '^ je (wil|wilde) ',
    '^ je denk [nu|dan|vast] dat',
    '^ je vind dat (hij|zij|ze|je|het|de) ',
    '^ je heb [daar|er|hier] [{self}|vast] [veel|een] (spijt|heimwee|verdriet|hekel|angst|schrik|moeite)',
    '^ en je denk dat',
    '^ je zie (op|er|ertegen|dat|daar|het|erg) ',
    '^ (je kijk|je kijkt) (op|uit|ernaar|er|daar|ertegen)',
    '^ daar (kijk|kijkt|zie) je [al|er|erg|ook|weken|zo] ... (naar uit|tegenop|tegen op|uit)',
    '^ je maakt je [veel|grote|erg] (zorgen|druk|ongerust)',
    '^ je maakt zich [veel|grote|erg] (zorgen|druk|ongerust)',
    '^ je (mist|miste|mis|schaamt|schaamde|vreest|hoopt|verlangt|baalt|geniet) ',
    'en nu (denk|voel|ben) je',
    'en daar (schaamt|schaam) je',
    '^ dat is (je|jullie) [grote|grootste] (verdriet|angst|wens|droom|pijn)',
  ],
  'fill/tentative': [
    '(misschien|wellicht|mogelijk|ergens|blijkbaar|kennelijk|schijnbaar|vermoedelijk)',
    '(het|dat) (lijkt|klinkt|komt over)',
    '(lijkt|klinkt) (me|het|dat|alsof|of)',
    '(zo te horen|zo te zien|proef ik|ik proef)',
    '(zou|zouden) [het] (kunnen|je|jullie)',
    'kan het [zijn] dat',
    '(ik krijg|krijg ik|ik heb|heb ik) [zo|een beetje|toch] (het|de) (idee|indruk|gevoel)',
    '(ik vraag|vraag ik) me af',
    '(ik gok|gok ik|ik vermoed|vermoed ik|ik stel me voor|ik denk|denk ik|volgens mij)',
    '(corrigeer|verbeter) me',
    'als ik het (mis|verkeerd|goed)',
    'je (zegt|zeg|zei|vertelt|vertel|vertelde|noemt|noemde|bedoelt) ',
  ],
  'fill/reported': [
    '{thirdPerson} [altijd|steeds|ook|dus] (zei|zegt|zeg|zeggen|vinden|denken|noemt|noemde|beweert|riep|zeiden) [dat|je|dat je|van]',
    '(zegt|zeg|zei|denk|dacht|zeggen|vinden|denken) (je|de) {thirdPerson}',
    'volgens [je|de] {thirdPerson}',
    '{thirdPerson} (vind|denk) dat je',
  ],
  'fill/not': [
    'je ben (niet de enige|niet alleen|een|de|hier|er|welkom|moedig|sterk|dapper|goed|aan het)',
    'je (kun|mag) (altijd|hier|me|het|gerust|zelf|ook|straks|daar|nu|gewoon)',
    'je heb (een|gelijk|recht|hard|veel|al|goed|dat|het|gezegd|net|de|nog|me)',
    'je (weet|wist) (zelf|het|beter|hoe|wat|waar)',
    'als je',
    'wil je ',
    '(ook al|zolang|zodat)',
  ],
  'fill/ground': [
    '(huil|huilt|huilde|huilen|gehuild|ween|tranen|lach|lachte|gelachen|uitgelachen|schreeuw|schreeuwde|zucht)',
    '(erg|zo|echt|te|steeds|weer|zelfs|amper|helaas|gelukkig|eindelijk|ineens|plots|tenminste|altijd|elke|stiekem|gezeur|behalve|hetzelfde|hele|iedereen|blijkt|gewacht|wachten|uitslag|nog|terwijl|maar|alleen|zonder)',
    '(ik|we) (moet|moest|zou|wou|wil|wilde|durf|durfde|hoop|mag|mocht)',
    '(moet|moest|zou|wou|wil|wilde|durf|mag|mocht) (ik|we)',
    '(liever|liefst|graag)',
    '(dood|overleden|gestorven|begraven|ziek|kanker|ontslagen|ontslag|gepest|geslagen|sloeg|ruzie|kwijt|mislukt|gezakt|afgewezen|schulden|gescheiden|verlaten|weggelopen|bedrogen|gelogen|gestolen|overkomt|voedselbank|gevangenis|politie|ongeluk|ingebroken)',
    '(stom|slecht|slechte|moeilijk|moeilijke|zwaar|zware|lastig|erge|vreselijk|verschrikkelijk|fijn|leuk|mooi|klote|rot|kut|shit|verdomme|godverdomme|oneerlijk|gezeik|onzin|raar|eng|druk)',
    '(voel|voelde|vind|vond) ik',
    'ik (voel|voelde|vind|vond|lig|denk|dacht)',
  ],
};

import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that join the client against a third person. */
export const lexicon: PhraseLists = {
  // Those of whom a client complains, beside the common third persons.
  '@other':
    `leidinggevende chefs chef directeur directie manager buren buur mannen vrouwen ouders broers zussen schoonmoeder
    schoonvader schoonzus schoonzusje zwager stiefvader stiefmoeder nicht neef nichtje ambtenaar ambtenaren gemeente uwv bedrijf organisatie
    leiding begeleider begeleiders begeleidster behandelaar psychiater psycholoog therapeut docent docente mentor verhuurder huisbaas
    verzekering instantie instanties bewindvoerder ploegbaas dienst mens meneer mevrouw vent wijf gast mediator artsen dokters
    verpleging verpleger thuiszorg jeugdzorg politie rechter advocaat coach werkgever klasgenoten jongens meisjes kerel man vrouw
    woningbouw woningcorporatie zuster mama papa ma pa types volk lui dochter zoon kinderen hulpverleners sociaal`.split(
      /\s+/,
    ),
  '@label':
    `viespeuk eikel hufter schoft klootzak rotzak lul tiran feeks lapzwans matennaaier misbaksel slang smeerlap viezerik trut
    heks bitch idioot rotmens rotvent rotwijf rotjoch rotkind rotbaas rotbedrijf rotdienst rotstreek rotopmerking klotebaas kloterij
    egoist lafaard leugenaar monster narcist bullebak pestkop zeikerd zak mafkees sukkel crimineel huisjesmelker uitbuiter
    bemoeial dictator haai onmens varken griet schurk dief bedrieger engerd griezel sadist betutteling schandaal loser flapdrol`.split(
      /\s+/,
    ),
  '@nasty':
    `slechte vreselijke waardeloze gemene nare rotte akelige egoistische achterbakse onmogelijke asociale vieze
    domme achterlijke verschrikkelijke harteloze koude botte onbeschofte arrogante rare vervelende stomme luie valse onredelijke
    belachelijke schandalige rot vreselijk vervelend raar`.split(/\s+/),
  '@bad':
    `gemeen schandalig belachelijk egoistisch brutaal harteloos achterbaks asociaal onbeschoft oneerlijk laf respectloos
    onmenselijk idioot absurd walgelijk ongehoord onredelijk vals hufterig bot arrogant onfatsoenlijk onvoorstelbaar kinderachtig
    waardeloos misselijk slordig bespottelijk misselijkmakend dom stom`.split(/\s+/),
  '@outrage':
    'schandalig ongehoord asociaal schande godgeklaagd schandelijk onmenselijk achterbaks harteloos'.split(
      ' ',
    ),
  '@degree':
    `toch echt gewoon heel zo wel ook ronduit puur behoorlijk ontzettend inderdaad een beetje hartstikke dan best zeg
    pure volkomen erg`.split(/\s+/),
  'sides/other': ['({other}|{thirdPerson})', '(die|ze|zij|hij|hun|haar|hem|zijn)'],
  'sides/behaviour': [
    '{bad} van (hem|haar|ze|hun|hen|die|de|het|dat|zoon|zo een)',
    '{bad} van je ({other}|{thirdPerson})',
    '{bad} (dat|hoe) (hij|zij|ze|die|dat|de)',
    'hoe (durft|durven|durf|kun|kunnen) (ze|hij|zij|die|dat)',
    '(haalt|haal|halen) (hij|ze|zij|die) het lef',
    'zich [toch|eigenlijk|moeten|diep] [moeten|dood|kapot] (schamen|doodschamen|kapotschamen)',
    '(verdient|verdienen) je [helemaal|echt|gewoon] niet',
    '(hij|zij|ze|die) (zit|is|zijn|zitten) [{degree}] [{degree}] (fout|verkeerd)',
    '(fout|schuldig) [en] (niet je|je niet)',
    '(dat|zoiets|zo) (hoort|had|mag|doe|zeg|hoor) (een|geen|geen enkele) ({other}|{thirdPerson}) ',
    '(hij|zij|ze|die) hoort zo niet',
    '(dat soort|zulke|dit soort) (mensen|mannen|vrouwen|types|figuren|bazen|lui|volk|instanties)',
    '(zoon|zo een) (vent|man|vrouw|zus|broer|vader|moeder|baas|vriend|vriendin|ex|iemand) (laat|verdient|maakt|heb)',
    '^ typisch [weer] ({other}|{thirdPerson})',
    '(deugt|deugen|deug) [echt|gewoon|toch|van geen kant] niet',
    '({other}|die|ze|zij|hij) (snappen|snap|kunnen|kun|bakken) er [ook] [{degree}] [{degree}] (niks|niets|geen|helemaal)',
    '(denken|denk) [ook|echt|toch] alleen [maar] aan (hun|zichzelf|zijn|geld)',
    'laten je [mooi|echt|gewoon] [in de kou|stikken|vallen|barsten|zitten]',
    'slaat [ook|echt] nergens op',
    '(heb|hebben) [echt|helemaal] (het recht niet|geen recht|niet het recht)',
    'zou ik nooit meer',
    'ik zou (hem|haar|ze) [{degree}] [maar] (eruit|buiten|ontslaan|aangeven|aanklagen|laten vallen|blokkeren)',
    'geen verstand van',
    'wat een lef van',
    '(het|dat) lef van (hem|haar|die|ze|dat)',
    '(behandelt|behandelen) je als (vuil|oud vuil|stront|een kind|een nummer)',
    'te goed voor (hem|haar|ze|die|dat)',
    'je verdient [echt|veel] [veel] beter [dan]',
    '(gewoon|duidelijk|stiekem) jaloers op je',
    'je kun [echt|veel] [veel] beter krijgen',
  ],
  'sides/label': [
    'wat een [{degree}] {label}',
    '^ {label} (is|zijn|die)',
    'wat een [{degree}] {nasty} ({other}|{thirdPerson}|bedrijf|organisatie|opmerking)',
    '(hij|zij|ze|die|dat|je|de) [{other}|{thirdPerson}] [daar|van je] (is|zijn|was|blijft) [{degree}] [{degree}] [{degree}] [een] [{degree}] {label}',
    '(hij|zij|ze|die|die {other}) (is|zijn|was) [{degree}] [{degree}] [{degree}] [een] {nasty}',
    '(dat|je|de) ({other}|{thirdPerson}) (is|was) [{degree}] [{degree}] [{degree}] een [{degree}] {nasty}',
    '(je|die|de) ({other}|{thirdPerson}|collegas) zijn [{degree}] [{degree}] ({nasty}|{label})',
    '(zoon|zo een|die) {label}',
    '(hij|zij|ze|die|die {other}|je {other}|je {thirdPerson}) (is|zijn|was) [{degree}] [{degree}] {bad}',
    '(klinkt|klinken) als een [{degree}] [{degree}] {label}',
  ],
  'sides/outrage': [
    '^ [wat|dat is|het is] [{degree}] [{degree}] {outrage}',
    '(dat|het) is [{degree}] [{degree}] {outrage}',
  ],
  'sides/agree': [
    '(groot|overschot van) gelijk',
    '(helemaal|volkomen|absoluut|volledig|honderd procent) gelijk',
    'gelijk heb je',
    'je heb [{degree}] gelijk dat je',
    '(helemaal|volkomen|absoluut|volledig) met je eens',
    'ik (sta|ben|kies) [helemaal|volledig|honderd procent|echt] [achter je|aan je kant|voor je] [achter|aan|voor] je',
    'ik sta [helemaal|volledig|echt] (achter|aan) je',
    'ik geloof je (direct|meteen|tenminste|wel)',
    'ik zou [daar|dat|er|ook|hem|haar] [ook|daar|wel] [ook] (gek|niet pikken|woest|kwaad|razend|boos|gek van)',
    'zou ik [ook] (niet|nooit) (pikken|accepteren|nemen)',
    '(hoef|hoeft) [je] [dat|van hem|van haar] [niet|niks] [niet|niks] te pikken',
    'volledig in je recht',
    'daar ben ik [ook] [helemaal] klaar mee',
  ],
  'sides/agreeing': ['(ja|inderdaad|ook|echt|wel|hoor|zeg|gewoon|helemaal|toch)'],
  'sides/not': [
    '(vind je|je voel|ben je|je ben)',
    'volgens je',
    'voor je [{degree}] {bad}',
    '{bad} voor je',
    '(niet|geen) (aan je kant|partij|kant kiezen)',
    'ik kies geen',
    'alsof',
    '{bad} van je [zelf] $',
    'wat een [{degree}] (stomme|rare|vervelende|vreselijke) (situatie|dag|tijd|regel|periode|toestand)',
  ],
};

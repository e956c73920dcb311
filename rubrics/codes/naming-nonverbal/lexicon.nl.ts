import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch words for what a trainee can see or hear of a client here and now. */
export const lexicon: PhraseLists = {
  // Done in the room, seen by whoever sits there.
  '@act':
    `schud knik snik bloos gaap frons zucht zuchtte huilt huil lacht lach lachte glimlacht glimlach glimlachte knikt knikte bloost bloosde trilt trilde
    tril beeft rilt snikt slikt slikte fronst fronste gaapt gaapte gaap wiebelt wiebelde friemelt friemelde frunnikt
    trommelt schudt schudde grijnst gniffelt giechelt snuift hijgt stottert kreunt kucht knippert schokschoudert
    verstijft verstijfde zweet beweegt schuifelt ijsbeert trommelde zwijgt straalt straal glundert fluistert mompelt
    wrijft wreef klappertandt bibbert frunnikte plukt plukte peutert staart staarde lachend huilend`.split(
      /\s+/,
    ),
  // Such a verb shows something only with what it moves or where it goes.
  '@move':
    `kijkt kijk keek schuift schuif schoof trekt trek trok balt balde knijpt knijp kneep klemt klemde wendt draait draai
    draaide slaat sla sloeg leunt leun leunde buigt boog bijt beet wrijft krabt krabde tikt tikte speelt stopt stopte rolt
    rolde houdt hou houd haalt haal haalde vouwt vouwde duikt zakt zakte zit steekt legt veegt veegde vouwen pakt pakte
    deinst stak zat wiebelt schopt kauwt kruipt kromp krimpt rekt stampt strijkt streek gooit staart`.split(
      /\s+/,
    ),
  '@body':
    `ogen oog schouders schouder handen hand vuisten vuist armen arm benen been voet voeten gezicht hoofd lippen lip
    stem mond kaken kaak vingers vinger nagels wangen wang wenkbrauwen blik houding rug knieen tranen kin voorhoofd
    hals nek keel adem ademhaling neus mondhoeken tanden`.split(/\s+/),
  '@thing':
    `ring mouw mouwen horloge telefoon zakdoek sjaal tas jas stoel tafel deur raam grond vloer plafond klok knuffel
    brief beker kopje tissue veters trui pen sleutels muur papier muts pet kraag rits kussen foto`.split(
      /\s+/,
    ),
  '@handle':
    `kijkt kijk keek schuift schoof trekt trek trok knijpt kneep klemt draait draai draaide tikt tikte vouwt vouwde
    friemelt frunnikt wijst staart staarde tuurt prutst kruipt verschuilt grijpt`.split(/\s+/),
  '@mood':
    `gespannen verdrietig boos onrustig zenuwachtig nerveus moe vermoeid opgelucht geschrokken geraakt ontroerd stil
    stiller stilletjes vrolijk opgewekt emotioneel verkrampt blij bleek rood gespannen somber afwezig onrustiger
    ongemakkelijk zachter harder sneller langzamer feller vochtig nat warm kleiner rechtop ineengedoken emoties bewogen
    vol trots geirriteerd bang ongerust`.split(/\s+/),
  '@very':
    `nu heel erg even ook wel een beetje ineens opeens hard diep zachtjes echt steeds er zo meteen al best vandaag weer
    helemaal plots ondertussen daarbij wat toch vooral telkens terwijl`.split(/\s+/),
  'nonverbal/seen': [
    '(zie|zag|zien|merk|merkte|merken) (ik|we) [{very}] [aan je] [dat|hoe] [{very}] je [{very}] [{very}] [{very}] {act}',
    '(ik|we) (zie|zag|zien|merk|merkte) [{very}] [aan je] [{very}] [dat|hoe] [{very}] je [{very}] [{very}] ({act}|wegkijkt|wegkijken)',
    '(ik|we) (zie|zag|zien|merk|merkte) [{very}] [{very}] [dat|hoe] je ... {move}',
    '(ik|we) (zie|zag|zien) [{very}] [{very}] je ... (kijken|zitten|schuiven|knikken|schudden|slikken|huilen|lachen|glimlachen|zuchten|wegkijken|draaien|friemelen|fronsen|wiebelen|trillen|blozen|schrikken|twijfelen|denken) ',
    '(ik|we) (zie|zag|zien|merk|merkte|hoor|hoorde) [{very}] [{very}] [{very}] [dat|hoe|aan|in|een] [{very}] [trilling in|verandering in] je [{very}] {body} ',
    '(ik zie|zie ik|ik zag) [{very}] [{very}] (tranen|een glimlach|een lach|een traan|een frons|een traantje|een blos)',
    'ik hoor [{very}] [{very}] (een trilling|een zucht|iets van een zucht|een snik|een brok)',
    '(ik zie|zie ik|ik zag|ik merk|merk ik) [{very}] [aan je|bij je] [dat|hoe] [{very}] je [{very}] [{very}] [er] [{very}] {mood} ',
    'zie ik [dat] je [{very}] [{very}] {mood}',
    '(ik zie|zie ik|ik merk|merk ik) [{very}] [aan je] dat (het|dit|dat) je [{very}] [{very}] (raakt|aangrijpt|ontroert|pijn doet|emotioneert)',
    '(ik merk|ik zie|ik voel) [{very}] [dat] (de|het|er|wat|een) [{very}] (boosheid|spanning|verdriet|onrust|emotie|woede|angst|iets) [{very}] (opkomt|op komt|bij je|in je|aan je|omhoog)',
    'dat (hoor|zie|merk) ik [{very}] (in|aan) je (stem|gezicht|ogen|houding|blik|handen)',
    '(zie|hoor|merk) ik (in|aan) je (stem|gezicht|ogen|houding|blik|handen)',
    'je [{very}] {move} ... zie ik',
    '(ik zie|zie ik) [{very}] dat je [{very}] [met|naar|in|op|aan] [je|de] [{very}] {thing} ',
  ],
  'nonverbal/sign': [
    '(terwijl|als|wanneer|nu) je (dat|dit|het|erover|daarover) (zegt|zeg|vertelt|vertel|praat) ({act}|{move}) je ',
    '^ je [{very}] [{very}] {act} ',
    '^ [en] (nu|terwijl|ondertussen|daarbij|intussen|zonet|net|daarnet) {act} je',
    'en [{very}] je {act} ',
    'en je {move} (weg|naar beneden|naar de|naar buiten|omlaag|opzij|om je|van me|even) ',
    '^ je [{very}] {move} ... ({body}|weg|omlaag|opzij|achteruit|buiten|beneden) ',
    '^ je [{very}] {handle} ... {thing} ',
    '^ je {move} [{very}] (weg|naar beneden|naar de grond|naar buiten|omlaag|opzij|achterover|achteruit|in elkaar|onderuit) ',
    '^ je [hele] {body} [{very}] (worden|wordt|word|trilt|trillen|staan|staat|zitten|zit|zitte|hangen|hangt|gaan|gaat|licht|lichtte|lichten|lopen|klinkt|betrekt|betrok|vertrekt|vallen|stralen|straalt|verandert|bewegen|schieten|springen|werd|werden) ...',
    'je ... {body} [{very}] (lichtte|lichten|vollopen|trillen|zakken|stralen) ',
    'je hebt tranen in',
    'en je {move} [{very}] [{very}] je {body} ',
    'tranen in je ogen',
    '(er|nu) [{very}] (komt|rolt|rollen|komen|loopt|lopen|staan|verschijnt|speelt) [{very}] [een|een beetje] (traan|tranen|glimlach|lachje|lach) (op|in|langs|over|om) [je] ',
    '^ je (bent|wordt|word|werd|werdt|valt|viel|gaat|ga|ging) [{very}] [{very}] [{very}] (stil|stiller|rood|bleek|zachter|harder|sneller|langzamer|feller|wit|rechtop) ',
    'je [{very}] (gaat|ga|ging|praat|praatte|spreekt) [{very}] [{very}] (zachter|harder|sneller|langzamer|luider|feller) [praten|spreken|zitten] ',
    '^ (dat|het) was een [{very}] (diepe|flinke|zware|lange|grote|hele) (zucht|stilte|ademteug) ',
    '^ [een] (diepe|flinke|zware|lange) zucht ',
    'je (krijgt|kreeg|krijg) er [{very}] (een kleur|een kleurtje|tranen|kippenvel|rode)',
    'je krijgt [{very}] (een kleur|een kleurtje|rode|vochtige|natte) ',
    'je zit [{very}] [{very}] [{very}] (met je armen|te wiebelen|te friemelen|op het puntje|in elkaar|te trillen|te draaien|ineengedoken|voorovergebogen|met gebalde|met je handen) ',
    '^ je (lacht|lachte|glimlacht|huilt|zucht|grijnst) en ',
  ],
  // Told of, not seen: what happens elsewhere, often, or to another; sayings that only sound like looking.
  'nonverbal/not': [
    'dan (anders|normaal|eerst|vroeger)',
    '(altijd|vaak|elke|iedere|soms|vroeger|wekelijks|dagelijks|nooit) ',
    '(in|door) de (nacht|trein|auto|klas|les|winkel)',
    "(thuis|gisteren|'s|s) (nachts|avonds|ochtends|morgens)",
    'kijk je (op|er|ernaar|uit|tegen|terug|naar uit|anders)',
    'kijkt ... (op tegen|naar uit|ernaar uit|tegenop|terug op|neer op|uit naar)',
    'je kijk ... (op tegen|naar uit|ernaar uit|tegenop|terug|neer op|uit naar|tegenaan)',
    '(zie|kijk) er tegenop',
    'op je (schouders|nek|tenen)',
    'je (zit|trekt|trek|sta) [er|het|je] [{very}] (mee|ermee|vast|klem|aan|op je werk|thuis)',
    'in je (hoofd|maag|buik)',
    'aan het hoofd',
    '(je moeder|je vader|je zoon|je dochter|je man|je vrouw) ',
    '(hij|ze|zij) {act}',
    'zie ik (dat|het) (goed|verkeerd)',
    'geen stem',
    'je stem (gevonden|uitbrengen|verheffen|laten horen)',
    'stem van',
    '(als|wanneer|toen) je [er|daar|dan|alleen|thuis|weer] [{very}] (bent|was|alleen|thuis|slaapt)',
    '(vertelde|zei) je',
  ],
};

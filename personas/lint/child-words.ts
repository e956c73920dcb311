import type { Language } from '../persona.ts';

/** What a child of 6 to 8 does not say, and what looks as if she would not and yet she does (written by hand). */
export type ChildWords = {
  /** Grown-ups' words, as phrases (phrase.ts). */
  readonly adult: readonly string[];
  /** Endings of abstract nouns. */
  readonly abstractEndings: RegExp;
  /** Words with such an ending that children know. */
  readonly knownThings: readonly string[];
  /** Long words that children know. */
  readonly knownLong: readonly string[];
  /** Endings that are not counted with a word's letters. */
  readonly lightEndings: RegExp;
  /** What opens a subordinate clause; each match is one. */
  readonly clauses: RegExp;
  /** What might have been. */
  readonly couldHaveBeen: RegExp;
  /** The passive voice. */
  readonly passive: RegExp;
  /** Passives that children use. */
  readonly knownPassives: RegExp;
};

const nl: ChildWords = {
  adult: [
    'ervaring*/situatie*/relatie*/emotie*/emotioneel',
    'gevoelens/beleving*/behoefte*',
    'verantwoordelijk*/afhankelijk*/zelfstandig*/kwetsbaar',
    'bewust*/onbewust*/besef*/beseft/realiseer*/realiseren',
    'accepter*/verwerken/verwerkt/overwegen/overweeg/beoordel*/functioner*/reflecter*',
    'ontwikkel*/beïnvloed*/beinvloed*/veroorza*/invloed*',
    'oorzaak/oorzaken/gevolg/gevolgen/betekenis/mening/visie/inzicht*/standpunt*',
    'psycholog*/psychisch*/psychiat*/trauma*/stress/stressvol/gestrest/depressi*/paniekaanval*',
    'communic*/discussi*/conflict*/compromis*/confront*',
    'frustr*/gefrustreerd/teleurgesteld*/teleurstell*/ambivalent*/machteloos/wanhopig',
    'agressi*/manipul*/mishandel*/misbruik*/intimi*/seksu*/seks',
    'alcohol*/verslaafd*/verslaving*/relatieprobl*',
    'partner*/echtgeno*/ex-man/ex-vrouw/ex-partner/affaire*/scheiding*/co-ouder*/omgangsregeling',
    'loyaal/loyaliteit*/vertrouwelijk*/privacy/respect*',
    'desalniettemin/niettemin/daarentegen/desondanks/ondanks/echter/bovendien/derhalve',
    'aangezien/tenzij/mits/teneinde/hoewel/alhoewel/ofschoon/waardoor/waarbij/waarmee/waarin/waaruit',
    'voornamelijk/klaarblijkelijk/overigens/kortom/vermoedelijk/uitsluitend/voortdurend/aanvankelijk/uiteindelijk/regelmatig',
    'met betrekking tot',
    'ten opzichte van',
    'in principe/feite/zekere',
    'aan de ene kant',
    'aan de andere kant',
    'op dit moment',
    'enerzijds/anderzijds/enigszins/dermate/betreffende/omtrent/jegens',
    'moeizaam/complex/intens/negatief/positief/stabiel/structureel/structuur/patroon/patronen',
    'financi*/hypotheek/belasting*/verzekering*/procedure*/instantie*/traject*',
    'hulpverlen*/jeugdzorg/gezinsvoogd*/raadsonderzoek',
  ],
  abstractEndings: /(?:heid|heden|ingen|ing|atie|aties|iteit|iteiten|isme)$/,
  knownThings: [
    'koning/koningen/ding/dingen/ring/ringen/tekening*/kleding/regenkleding/zing/zingen/spring/springen',
    'ging/gingen/hing/hingen/ving/vingen/kring/kringen/haring/haringen/ketting/kettingen/verrassing/verrassingen',
    'wandeling/oefening/oefeningen/lieveling/lievelingen/tweeling/pudding/woning/rekening/schutting/leerling/leerlingen',
    'dwing/dwingen/ontving/meeging/wegging/opging/uitging/doorging/aanging/ophing/aanhing/beloning/beloningen',
    'misging/dichtging/kapotging/terugging/afging/camping/training/voetbaltraining/turntraining/legging/viking/vikingen',
    'operatie/waarheid/afstandsbediening',
  ],
  knownLong: [
    'verjaardag*/lieveling*/speelgoed*/sinterklaas*/voetbal*/zwem*/slaap*/knutsel*/brandweer*/politie*/zieken*',
    'dinosaur*/pannenkoek*/chocola*/verstopper*/sneeuw*/kinder*/prinses*/regenboog*/vracht*/school*/speel*/gymnastiek*',
    'trampoline*/verkleed*/kleur*/boterham*/spinnen*/vlinder*/toverst*/hagelsl*/kampvuur*/eekhoorn*/konijn*/paarden*',
    'olifant*/krokodil*/schildpad*/nijlpaard*/schommel*/springtouw*/skateboard*/tekenfilm*/televisie*/grootmoeder*/grootvader*',
    'tandenborstel*/tandarts*/buitenspel*/binnenspel*/huiskamer*/zaterdag*/donderdag*/woensdag*/achterbank*/vakantie*/kerst*',
    'buurjongen*/buurmeisje*/logeer*/opbergdo*/computer*/spelletje*/aardbei*/appelmoes*/spaghetti*/limonade*/sinaasappel*/achtbaan*',
    '*feest*/*vakantie/*dokter*/*moeder*/*vader*/*schrift*/*koningin*/*prinses*/*sprong*/*maker*/*bakker*/*winkel*/*auto/*boot/*trein*/*ambulance*',
    '*hond*/*beest*/*paard*/*konijn*/*boek*/*boom/*bomen/*huisje*/*hokje*/*bal/*ballen/*taart*/*koek*/*soep*/*broek*/*jurk*/*schoen*/*spel*/dieren*/reken*',
    '*twintig/*dertig/*veertig/*vijftig/*zestig/*zeventig/*tachtig/*negentig/maandag*/dinsdag*/vrijdag*/morgenochtend',
    'boodschappen/broodtrommel*/opgeschreven/overgebleven/thuisgebleven/parkeerplaats/spookverhalen/gehaktballen',
    'allerliefste/allergrootste/allerbeste/allermooiste/allerlaatste/allereerste/tegenoverge*/hartstikke/achterstevoren/ondersteboven/eergisteren/overmorgen/vanmiddag/binnenkort/tweehonderd*/driehonderd*/vijfhonderd*/honderdduizend*/duizendmiljoen*',
  ],
  lightEndings: /(?:[tp]?jes?|s)$/,
  clauses:
    /(?<!\p{L})(?:omdat|doordat|terwijl|hoewel|zodat|opdat|waardoor|dat (?:ik|je|jij|hij|ze|zij|het|we|wij|er|mama|papa|mijn|de|een|iedereen|niemand))(?!\p{L})/giu,
  couldHaveBeen:
    /(?<!\p{L})(?:zou|zouden)(?:\s+[\p{L}'-]+){0,4}\s+hebben(?!\p{L})|(?<!\p{L})(?:had|hadden)(?:\s+[\p{L}'-]+){0,4}\s+(?:kunnen|moeten|mogen|willen)(?!\p{L})|(?<!\p{L})zou(?:den)?(?:\s+[\p{L}'-]+){0,4}\s+(?:ge\p{L}+(?:d|t|en) zijn|zijn ge\p{L}+(?:d|t|en))(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:word|wordt|worden|werd|werden)(?:\s+[\p{L}'-]+){0,3}\s+(?!(?:geld|geen|gezond|geheel|gebied|geduld|gedicht|gebit|geluid|genoeg|gewoon|gezicht)(?!\p{L}))(?:af|op|aan|in|uit|weg|mee|om|toe|na|over|door)?ge\p{L}{2,}(?:d|t|en)(?!\p{L})/iu,
  knownPassives: /(?:ge|op|weg|af|mee)(?:ge)?(?:haald|bracht|pest|plaagd|boren|roepen|wassen|beld)$/iu,
};

const en: ChildWords = {
  adult: [
    'relationship*/emotion*/experienc*/situation*/responsib*/independen*/vulnerab*/aware/awareness',
    'realise*/realize*/accept/accepted/acceptance/acknowledg*/consider*/assum*/perceiv*/reflect*/process*/cope/coping',
    'influenc*/consequence*/opinion*/perspective*/insight*/outcome*/attitude*',
    'psycholog*/psychiat*/therap*/trauma*/stress/stressed/stressful/depress*/anxiety/anxious/overwhelm*',
    'communicat*/discuss*/conflict*/compromis*/confront*/negotiat*',
    'frustrat*/disappoint*/ambivalen*/desperate*/helpless*/resent*/guilt/guilty',
    'aggressi*/manipulat*/abus*/assault*/sexual*/neglect*/violen*',
    'alcohol*/addict*/intoxicat*',
    'partner*/spouse*/affair/affairs/divorced/separated/separation/custody/co-parent*',
    'loyal*/confidential*/privacy/respect*/appropriate*/inappropriate*',
    'nevertheless/nonetheless/furthermore/moreover/however/therefore/thus/hence/whereas/despite/although/albeit/unless',
    'regarding/concerning/presumably/apparently/essentially/ultimately/frequently/regularly/previously/currently/constantly/initially/eventually',
    'in terms of',
    'with regard to',
    'on the one hand',
    'on the other hand',
    'at the moment',
    'to be honest',
    'significan*/complex*/intens*/negative*/positive*/stable/stability/structur*/pattern*/issue/issues',
    'financ*/mortgage*/insurance/procedure*/authorit*/solicitor*/social services',
  ],
  abstractEndings: /\p{L}{3}(?:tion|tions|ness|ity|ities|ment|ments|ism)$/u,
  knownThings: [
    'question/questions/station/stations/potion/potions/lotion/lotions/addition',
    'moment/moments/basement/apartment/cement/pavement/electricity/business/harness/witness/goodness/playstation',
  ],
  knownLong: [
    'grandmother*/grandfather*/marshmallow*/trampolin*/skateboard*/rollerblad*/firefighter*/firework*/strawberr*/butterfl*',
    'caterpillar*/hippopotamus*/thunderstorm*/helicopter*/dinosaur*/tyrannosaur*/rhinoceros*/chimpanzee*/playground*/swimming*',
    'birthday*/christmas*/superhero*/spiderman*/somersault*/kindergarten*/schoolteacher/refrigerator/stepbrother*/stepmother*/stepfather*/stepsister*',
    'everybody*/something*/everything*/wheelbarrow*/hairdresser*/toothbrush*/cheeseburger*/grandparent*/handkerchief*',
  ],
  lightEndings: /(?:'s|s)$/,
  clauses:
    /(?<!\p{L})(?:because|although|though|while|whereas|so that|which|unless|(?:said|says|say|think|thinks|thought|know|knows|knew|hope|told (?:me|him|her|us)) that)(?!\p{L})/giu,
  couldHaveBeen:
    /(?<!\p{L})(?:would|could|should|might)(?:n't)?(?: not| never| always| just)?(?:'ve| have)(?: never| always| just)? (?:been|gone|done|had|said|seen|told|made|come|got|known|thought|taken|given|\p{L}+ed)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:was|were|is|are|am|been|being|gets?|got)(?:\s+[\p{L}'-]+){0,2}\s+(?:\p{L}+(?:ed|en)|told|made|taken|given|brought|found|sent|left|put|kept|held)(?:\s+[\p{L}'-]+){0,2}\s+by(?!\p{L})|(?<!\p{L})being (?:\p{L}+ed|told|made|taken|given|brought|sent|kept|held)(?!\p{L})/iu,
  knownPassives: /(?!)/,
};

/** The words of a child, by language. */
export const childWords: Readonly<Record<Language, ChildWords>> = { nl, en };

import type { Language } from '../../turn.ts';

/** Word lists for comparing a summary with what the client said; all words in normalised spelling. */
type AccuracyWords = {
  /** Behind these a new thought may begin within a sentence. */
  readonly connectors: ReadonlySet<string>;
  /** Lead up to what is given back. */
  readonly leading: ReadonlySet<string>;
  /** Say nothing of their own: words of summing up, of time and of weight in general. */
  readonly general: ReadonlySet<string>;
  /** Turn a thought about without a word of negation; where one stands, "not" proves nothing. */
  readonly softNegations: ReadonlySet<string>;
  /** Words for a feeling that mostly mean something else. */
  readonly doubtfulFeelings: ReadonlySet<string>;
  /** What a person does not say lightly. */
  readonly weighty: ReadonlySet<string>;
  /** Make a thought weigh more. */
  readonly stressing: ReadonlySet<string>;
  /** Numbers in words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Who is meant, by the word for them. */
  readonly persons: ReadonlyMap<string, string>;
  /** The client speaking of themselves as the one who does, and as the one it is done to. */
  readonly selfSubject: ReadonlySet<string>;
  readonly selfObject: ReadonlySet<string>;
  /** Somebody, without saying who. */
  readonly pronouns: ReadonlySet<string>;
  /** Days and months: one in the place of another is another time. */
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const listOf = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.split(':')[0]!, Number(pair.split(':')[1])]),
  );

const groupsOf = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((group) => {
      const [first = '', ...rest] = group.split(' ');
      return [first, ...rest].map((word): [string, string] => [word, first]);
    }),
  );

const nl: AccuracyWords = {
  connectors: setOf(
    'en maar want omdat terwijl waardoor zodat dus toen of hoewel als wanneer voordat nadat daarnaast bovendien',
  ),
  leading: setOf('dat me mij ook al'),
  general:
    setOf(`samenvattend samengevat samenvatten samenvatting begrijp begrepen kort rij goed vertelde vertelt noemde
    noemt klopt zie kijken tijd moment dag dagen week weken maand maanden jaar jaren leven situatie manier plek zwaar
    moeilijk lastig erg flink heleboel hele behoorlijk duidelijk belangrijk belangrijkste speelt spelen rol bezig ene
    andere inmiddels tegelijk intussen ondertussen laatste sindsdien vandaag gisteren morgen ver uiteindelijk vooral
    helemaal hard eigen zien gaan zitten loopt lopen worden vind vindt kort stuk gebied vlak punt keer denkt dacht gelooft blijf blijft blijven zet`),
  softNegations:
    setOf(`slecht moeilijk lastig nauwelijks amper weinig mis mislukt mislukte kwijt stop stoppen gestopt
    onmogelijk zelden liever weet bijna minder behalve pas zonder tenzij toch slechter rot verkeerd zou zouden wou hoopte`),
  doubtfulFeelings: setOf('alleen zorgen pijn dubbel liefde plezier spanning twijfel ontspannen verlaten'),
  weighty:
    setOf(`dood overleden overleed doodgaan sterven gestorven zelfmoord suicide kanker tumor scheiden scheiding
    gescheiden ontslag ontslagen ontslaan schulden deurwaarder huisuitzetting mishandeld mishandelt mishandeling slaat
    geslagen verkracht misbruik misbruikt verslaafd miskraam begrafenis huil huilen huilde hartaanval kwijtgeraakt`),
  stressing: setOf(
    'ergste vooral nooit altijd liefst echt helemaal steeds elke iedere niemand moet hoofdpijn grootste',
  ),
  numbers:
    listOf(`twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13
    veertien:14 vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50
    zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:100 duizend:1000 anderhalf:1.5 anderhalve:1.5`),
  persons: groupsOf([
    'moeder mama ma mam',
    'vader papa pa pap',
    'broer broertje broers',
    'zus zusje zussen',
    'schoonzus',
    'schoonmoeder',
    'schoonvader',
    'zwager',
    'zoon zoontje jongen',
    'dochter dochtertje meisje',
    'man echtgenoot',
    'vrouw echtgenote',
    'vriend',
    'vriendin',
    'baas chef leidinggevende manager',
    'collega collegas',
    'dokter huisarts arts',
    'juf meester leraar lerares',
    'oma',
    'opa',
    'tante',
    'oom',
    'buurman',
    'buurvrouw',
  ]),
  selfSubject: setOf('ik wij we'),
  selfObject: setOf('mij me ons mijzelf mezelf'),
  pronouns: setOf('hij zij ze hem haar hen hun die'),
  days: setOf('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  months: setOf('januari februari maart april mei juni juli augustus september oktober november december'),
};

const en: AccuracyWords = {
  connectors: setOf('and but because while so then or although when if before after plus whereas'),
  leading: setOf('that me also'),
  general:
    setOf(`summarise summarize summary sum recap understand understood check right correct told mentioned described far
    time times moment day days week weeks month months year years life situation place point hard difficult tough lot bit
    really quite important main matter part parts area going happening meanwhile lately yet already thinks believe believes recently today yesterday tomorrow
    since now along whole main big whenever keep keeps kept find finds found left`),
  softNegations:
    setOf(`bad badly hard difficult hardly barely rarely little struggle struggles struggling fail failed wrong
    stop stopped stopping quit impossible seldom rather know less except only unable miss lost lose almost nearly avoid
    avoids unless terrible poor poorly would should meant supposed hoped`),
  doubtfulFeelings: setOf(
    'alone pain hurt hurts love sick fed stuck judged tense relief supported empty panic',
  ),
  weighty:
    setOf(`dead died dying death suicide cancer tumour tumor divorce divorced fired redundant debts bailiff bailiffs
    eviction evicted hits beaten abuse abused raped addicted miscarriage funeral cry cries crying cried stroke`),
  stressing: setOf('worst mostly never always most really every nobody must biggest cannot'),
  numbers:
    listOf(`two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
    fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
    seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 twice:2`),
  persons: groupsOf([
    'mother mum mom mummy ma',
    'father dad daddy pa',
    'brother brothers',
    'sister sisters',
    'son',
    'daughter',
    'husband',
    'wife',
    'boyfriend',
    'girlfriend',
    'boss manager supervisor',
    'colleague colleagues',
    'doctor gp',
    'teacher',
    'nan gran grandma grandmother',
    'grandpa granddad grandfather',
    'aunt',
    'uncle',
    'neighbour neighbor',
  ]),
  selfSubject: setOf('i we'),
  selfObject: setOf('me us myself'),
  pronouns: setOf('he she they him her them'),
  days: setOf('monday tuesday wednesday thursday friday saturday sunday'),
  months: setOf('january february march april june july august september october november december'),
};

/** The lists of a language. */
export const accuracyWords: Readonly<Record<Language, AccuracyWords>> = { nl, en };

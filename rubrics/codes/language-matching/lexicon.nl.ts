import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch images, sayings and strong words in which a client puts things. */
export const lexicon: PhraseLists = {
  '@image': `   storm tornado orkaan wervelwind rots anker kooi bubbel cocon masker rugzak zombie robot
    bijennest achtbaan rollercoaster draaimolen hamsterwiel mallemolen ravijn afgrond vulkaan tijdbom ballast monster
    spook doolhof labyrint pantser schild  kluizenaar lichtpunt lichtpuntje lichtpuntjes
    drijfzand moeras wrak puinhoop slagveld mijnenveld boksbal voetveeg deurmat marionet kameleon  buitenbeentje
    etiket  tandwiel stuurloos speelbal ijsberg lawine wals stoomwals      heilig
    rots vangnet strohalm ankerpunt harnas kruitvat elastiek zeepbel luchtbel pion zwerver schim zombies 
     snelkookpan    gangmaker zenuwpees angsthaas pechvogel buitenstaander
    volhouder loser sukkel mislukkeling profiteur rotkind uilskuiken zwartkijker binnenvetter levensgenieter
    vechter muurbloem sloof vuilnisbak bliksemafleider  verzuipen stik stikken stikt
    ontploffen ontplof ontploft ontplofte ontploffing verdrinken verdrink verdrinkt doodbloeden opgebrand 
    leegzuigen`.split(/\s+/),
  '@slang':
    `kut klote boeie boeien depri beu zagen wreed kak kaka spuugzat kotsbeu zot nijdig kutzooi kloten shit
    fuck chill wack ambetant janken bleiten flikken flikte
    doodop hondsmoe stikkapot kapotgemaakt gezeik gezever zeveren kankeren`.split(/\s+/),
  'match/image': ['{image}', '{slang}'],
  'match/idiom': [
    'muren ... af',
    '(in|viel|val|zit|valt) [in] (een|het|dat|die) [diep|zwart|diepe|zwarte|soort] (gat|put|mist|dal) ',
    '(die|soort) mist ',
    'zwarte gat ',
    'spek en bonen',
    'geen meter',
    'als een gek',
    '(de weg|de draad|de kluts|het spoor) [helemaal|volledig|totaal] kwijt',
    'aan de grond',
    'op [mijn|je|zijn] (tandvlees|tenen|laatste benen)',
    'tussen [mijn|je|de] oren',
    'rug tegen de muur',
    'tegen een muur',
    'een muur ',
    'aan de lippen',
    'tot [aan] [mijn|je|de] (lippen|nek)',
    '(vreemde eend|in de bijt) ',
    'op eieren',
    '(kop|hoofd) boven water',
    '(emmer|druppel|maat) ... (vol|overloopt|overliep|overlopen|emmer)',
    'uit elkaar (val|valt|vallen|spatten|spat)',
    'van de kaart',
    'in de knoop',
    'op hol',
    'door het lint',
    '(mes|dolk) in ... rug',
    'klap in ... gezicht',
    'op zijn kop',
    '(poot|vinger) (uit|uitsteken|uitsteekt|uitsteek)',
    'geen poot',
    'einde van ... latijn',
    'vijfde wiel',
    'zwarte schaap',
    'blok aan ... been',
    'lood in ... schoenen',
    '(knoop|steen|baksteen) (in|op) ... maag',
    'brok in ... keel',
    '(batterij|accu|tank) ... leeg',
    '(hetzelfde|dat|zelfde) (rondje|liedje|riedeltje)',
    'het rondje',
    '(houdt|houd|hou) [je|me|mij] recht',
    'tussen twee vuren',
    'laatste strohalm',
    'op (een|de) (rand|kantelpunt|kruispunt)',
    'licht aan het eind',
    'in (een|het) (diep|zwart|diepe|zwarte) ... ',
    'aan een zijden draad',
    'uit mijn vel',
    '(een|geen|maar een) nummer ',
    'onder [een|mijn|de] (glazen stolp|stolp|deken)',
    'op (springen|ontploffen|knappen|instorten)',
    'op de automatische piloot',
    'automatische piloot',
    'met twee maten',
    'aan het lijntje',
    'door de grond',
    'een kaartenhuis',
    'te veel op mijn bord',
    'op mijn bord',
    'op je bord',
    'de stekker eruit',
    'de dagen ... aftellen',
    'dagen ... (af|aftellen|tellen) ',
    'zwart gat',
    '(alles|allemaal) [is] (zwart|grijs) ',
    '(is|het is) [allemaal] (zwart|grijs|donker) ',
    'leven op pauze',
    'op pauze',
    'in de wacht',
    'een last van ... schouders',
    '(niemand|iemand) (te zijn|zijn) ',
    'door de mangel',
    'aan mijn lot',
    'tussen wal en schip',
    'onder de duim',
    'de boot gemist',
    'de slappe lach',
    'op de vlucht',
    'de rust zelve',
    '(krop|prop) in ... keel',
  ],
  // Behind these words a client's comparison follows.
  'match/simile': [
    '(net|lijkt wel|precies) (als|alsof|een) [een] ',
    '(voel|voelde|voelt) [ik] (me|mij|mijn|het|dat|als|net) [soms|net|gewoon|echt|hier|daar|als] (een|als een|net een) ',
    '(ben|is|was) [gewoon|echt|ook|soms|hier|daar] (net een|net als een|als een|een soort) ',
    '(zit|leef|leven|loop) [hier|daar] in een soort ',
    '(noemt|noemde|noemden|noemen) [hij|ze|zij] (me|mij) [gewoon|altijd|steeds|wel] [een|de|haar|zijn|hun|mijn] ',
    'woont een ',
    'mijn (hoofd|leven|hart|buik) is [net] een ',
  ],
  // Makes it small or contradicts it: the word is not taken up.
  'match/not': [
    '(stelt niks voor|ben je niet|ben niet|je ben [helemaal|echt] geen|ben je geen|niks van waar|doe niet zo)',
    '(en|dan) zeg je ',
    '^ ik ben ',
  ],
  // The trainee points at the client's word.
  'match/points': [
    'dat woord',
    '(zoals|wat) je [het|dat] [zelf] [zo|net] [mooi] (noemt|noemde|noem)',
    'zoals je [het|dat] [zelf] [zo|net] (zegt|zeg|zei)',
    '(zo|dat) (noemde|noem) je het',
    'je (gebruikt|gebruik|gebruikte) het woord',
    'je [eigen] woorden',
  ],
};

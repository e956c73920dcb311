import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that give facts and explain, the matters they are about, and questions that ask for facts. */
export const lexicon: PhraseLists = {
  '@matter':
    `gemeente rechter rechtbank arts artsen oncoloog verzekering verzekeraar uwv svb ciz digid wet wetgeving
    regeling regelingen uitkering bijstand vergoeding toeslag huurtoeslag zorgtoeslag huurcommissie verhuurder huisbaas
    woningstichting werkgever werkgevers advocaat loket formulier procedure bezwaar medicijn medicijnen pil pillen middel
    tablet tabletten chemo bestraling hersenen bloed bloeddruk nieren longen insuline
    scan operatie wond infectie ontsteking dosis alcohol nicotine cafeine thc dementie psychose
    beroerte griffie notaris curator bewindvoerder mentor jobcoach schuldsanering hypotheek transitievergoeding
    ziektewet pensioen wachtlijst wachttijd vog kinderbescherming jeugdbescherming mutualiteit
    vakbond ocw ocmw cpas fysiotherapeut dietist logopedist vertrouwenspersoon ombudsdienst fonds huur rente
    rijbewijs paspoort schoolarts apotheek coach kindercoach bloedverdunner couveuse site website speeksel virus
    bacterie antibiotica vaccin inenting stoma locatie`.split(/\s+/),
  '@unit':
    'minuten uur uren dag dagen week weken maand maanden jaar jr keer procent euro kilo graden mg ml'.split(
      ' ',
    ),
  '@folk': `mensen ouders kinderen babys jongeren vrouwen mannen patienten werkgevers studenten ouderen pubers
    artsen`.split(/\s+/),
  'inform/fact': [
    '(uit|volgens) onderzoek',
    'onderzoek (laat|wijst|toont)',
    'volgens de (wet|richtlijn|regels)',
    '(wettelijk|de wet)',
    '(gemiddeld|doorgaans|meestal) [zo] [ongeveer] ...',
    '(dat|dit|die) (heet|heten|betekent|noem|noemen) [we|wij] ...',
    '^ (het|dit) (betekent|wil zeggen)',
    '(dat|het) komt (doordat|omdat|door de|door het|door een|van de)',
    'zorgt ervoor dat',
    '(er bestaat|bestaat er|er bestaan)',
    'er is [ook|wel|nog|een] een (regeling|fonds|wet|loket|hulplijn|telefoonnummer|wachtlijst|dienst|afdeling)',
    'er zijn [verschillende|meerdere|drie|twee|vier|tegenwoordig] [drie|verschillende|twaalf|twee] (wegen|soorten|regelingen|manieren|vormen|mogelijkheden|behandelingen)',
    'je (heb|hebt) [dan|ook|mogelijk|wel|meestal] recht op',
    'recht op (huurtoeslag|zorgtoeslag|bijstand|uitkering|ww|een)',
    'heb je recht op',
    '(kun|kunt) je [daar|dan|ook|altijd|gratis] ... terecht',
    'je kun [daar|dan|altijd|gratis|ook] ... terecht',
    'je kun ... aanvragen bij',
    '(aanvragen|inschrijven|aanmelden|blokkeren|bezwaar maken|melden|opvragen) kun ... (bij|binnen|online|via|op)',
    '(dat|het|dit) (kun|loopt|gaat|kost|duurt) [via|online|bij|ook|meestal|ongeveer] (via|online|bij|op|binnen|meestal|ongeveer|gemiddeld|nog|tot)',
    '(duurt|kost|krijg) [dat|het|nu] [meestal|ongeveer|gemiddeld|nog|ook] [nog] ... {unit}',
    'binnen ... {unit} (na|beslissen|bezwaar)',
    'hebben ... {unit} [de tijd] om te',
    '{unit} om te beslissen',
    '(verantwoordelijk|bedoeld) voor (de|het)',
    '(is|zijn) bedoeld (voor|om)',
    'wat je vertelt blijft',
    'een op de (drie|vier|vijf|tien)',
    'van de (tien|honderd)',
    'maakt ... (aan|insuline)',
    '(een|de) aandoening',
    'een vorm van',
    'is hoeveel je ',
    '(ik kan|kun ik) [je] [wel|nog] zeggen dat',
  ],
  // A matter of fact, and where it is said of people in general.
  'inform/matter': ['{matter}'],
  'inform/general': [
    '^ een ... (helpt|regelt|beheert|zorgt|bepaalt|kijkt|beslist|neemt|komt|onderzoekt|behandelt|begeleidt|bekijkt|ondersteunt|adviseert|meet|test|controleert|geeft)',
    '^ (bij|na|tijdens|voor|met) een ... (haal|krijg|moet|wordt|word|komt|maakt|kun|ga|is|beheert) ',
    'is er omdat',
    'er (is|zijn) [ook|wel] een',
    'tot ongeveer',
  ],
  // Effects and causes: the same words can argue, so these are less sure.
  'inform/effect': [
    '(kun|kunnen) [ook|soms|vaak] ... (leiden|zorgen|veroorzaken|geven|optreden|ontstaan)',
    '(leidt|leiden) [ook|vaak|soms] tot',
    'kans op',
    '(hangt|hangen) samen met',
    '(we|wij) weten (dat|uit|inmiddels)',
    '(bijwerking|bijwerkingen)',
    '(een folder|een brochure|de folder|de brochure)',
    'er zijn ... (groepen|producten|middelen|medicijnen|cursussen|mogelijkheden)',
    '(procent|%) van de',
    '(maakt|maken|remt|remmen|vertragen|vertraagt|verlaagt|verhoogt|onderdrukt|zakt) (de|het|je) ...',
  ],
  'inform/by-question': [
    'weet je dat (er|je|het|de) ... (bestaat|bestaan|is|zijn|recht|fonds|regeling|kunt)',
    'wist je dat (er|je|het|de|een) ...',
  ],
  'inform/asked': [
    'hoe (lang|vaak|veel|laat|ver|werkt|gaat|heet|noem|noemen|duur|moet|komt)',
    '(wanneer|waar|wie|waarvoor) ...',
    'wat (is|zijn|betekent|kost|doet|gebeurt|moet er|gaat er|bestaat|krijg|staat|houdt) ',
    'is (dat|het) [nou|dan|echt|nog] (waar|normaal|mogelijk|gevaarlijk|erg|verplicht|gratis|goed|zo|besmettelijk)',
    '(mag|kan|kun|moet|krijg|gaat|komt|wordt|worden|heeft|moeten|ga|blijf|heb|zit) (ik|dat|het|hij|ze|mijn|die|er|we|mama|papa|de|dan)',
    'waarom (moet|word|krijg|mag|is|kan|heb|doet) (ik|het|dat|die|de|mijn)',
    'gaat je [ook] over',
    'welke',
    'zijn jullie',
    'ben ik de enige',
  ],
  'inform/not': [
    '(ik vind|vind ik|ik denk|denk ik|volgens mij|ik geloof|ik hoop|naar mijn mening|ik snap|ik begrijp)',
    '(gelukkig|helaas pindakaas|jammer|hopelijk)',
    '(beter|goed|slecht|ongezond|gezonder|slechter) voor (je|de|uw)',
    'komt ... goed',
    '(komt|loopt) [wel|vast|allemaal] goed',
    'valt [wel|vast|best] mee',
    '(dat|het) is [heel|ook|best|zo|nogal|echt|wel] (logisch|begrijpelijk|knap|mooi|fijn|jammer|zwaar|moeilijk|lastig|verdrietig|spannend|goed|niet niks|veel|mis|aan je|een goede|een mooie|wat)',
    '^ [en] (als|stel|neem nu|want als|eerst|op welke|laten we) ',
    '(bovendien|scheelt|bespaart|bespaar|levert je|daarom is|petje|knap|lef|ruggengraat|moedig|dapper|trots|sterk|zielig|stakker|arme|ach|samenvattend|samenvat|samengevat|zodat je)',
    'dan (ben|heb|kun|verlies|loop|blijf|gooi|ga) je',
    'over een (maand|jaar|week|paar)',
    '(veel|meeste|alle|bijna alle|meer) {folk}',
    '(hebben|noemen|zijn|doen) (dat|het) ... {folk}',
    '{folk} hebben dat',
    '(gewoon|toch|heus|vast|gegarandeerd)',
    '{folk} ... {feeling}',
    '{folk} ... (ook zo|dat ook|er ook|last van|mee)',
    '(geen|niet) (zorgen|de enige)',
    '^ [dus] je (vind|voelt|voel|wil|bent|ben|denk|hoopt|zegt|mist|zit|hebt het gevoel) ',
    '^ dus ',
    'voor je',
    '^ (hoeveel|hoe|welke|wanneer) ',
    'dat is (waar|het|zo|goed) $',
    '^ [en|dus|maar] je (beseft|sta|ben|had|was|weet|ging|wou|wilde|moest) ',
    '(klinkt|lijkt me|lijkt mij)',
    'zullen we',
    'ik (hoor|merk|zie)',
    '(moet|moest) (dat|het|je)',
    '(stel je voor|imagine)',
    '^ (wat|hoe) (een|erg|naar|knap|fijn|vreselijk)',
    '(alsjeblieft|bedankt|welkom|hallo|goedemorgen|goedemiddag)',
    '^ ik (ben|heb|wil|zou|had|ga|kom|weet|kan|kun|hou|zal|doe|zie|vertel|vraag|bel|neem|regel|praat|zit|schrijf|wilde|zeg|leg|maak)',
    '^ (we|wij|maar wij|hier|daar) ',
  ],
};

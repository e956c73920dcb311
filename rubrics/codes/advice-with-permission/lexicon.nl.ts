import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch forms that advise once the client has asked or agreed, and more ways of asking than advice itself knows. */
export const lexicon: PhraseLists = {
  '@order':
    `ga neem bel zet zoek schrijf vraag zeg doe stop begin probeer maak laat leg zorg blijf koop lees eet drink praat
    kijk stuur meld pak bespreek wandel houd hou regel wacht geef oefen plan haal breng leer kies noem spreek denk
    verdeel ruim bewaar plak hang noteer`.split(/\s+/),
  '@folk':
    `mensen ouders anderen collegas studenten clienten patienten jongeren vrouwen mannen gezinnen`.split(
      /\s+/,
    ),
  'welcome/offer': [
    '^ {order}',
    '^ (en|dan|misschien) {order}',
    '^ niet {order}',
    '^ niet (te|meteen|direct|doen|gaan|zeggen|bellen|wachten|toegeven)',
    'ik zou',
    'zou ik',
    'je (kun|zou|moet|mag)',
    '(dan|misschien|eventueel|ook|eerst) (kun|zou) je',
    '(sommige|veel|andere|de meeste|nogal wat|heel wat) [andere] {folk}',
    'bij (anderen|veel {folk}|sommige {folk})',
    '(helpt|werkt|werken|helpen) (vaak|meestal|soms|wel|ook|goed|voor|bij|veel|heel)',
    '(kun|kunnen) [soms|ook|vaak|wel] [wat|iets] (helpen|doen|schelen)',
    '^ misschien (met|door|via|een|eerst|iets)',
    'of (wachten|bellen|schrijven|vragen|beginnen|iemand)',
    '^ (begin|beginnen) (met|bij)',
  ],
  'welcome/asked': [
    '(hoe|wat|waar) (zou|doe|doen|pak|pakken|zouden) (je|jullie|anderen|andere) [dat|dit|het|er] [aan|doen|aanpakken|zeggen]',
    '(heb|weet|ken) je [misschien|toevallig|ook|nog] (iets|tips|een tip|een idee|raad|advies|ideeen)',
    '(wat|hoe) (nu|verder|dan) $',
    'maar hoe $',
    'wat (je|jullie) zou doen',
    'wat (moet|kun|zou|kan) ik',
    'hoe (moet|kun|zou|kom|krijg|zeg|vertel|begin|pak|doe|laat|leer) ik',
    'wat (raad|raadt|adviseert|adviseer) je',
    'kun je me [daarbij|daarmee|misschien] helpen',
    'in mijn (plaats|geval|schoenen)',
  ],
  // An answer of this kind gives back or leaves the choice; it proposes nothing.
  'welcome/not': [
    '^ je (weet|wil|wilt|zoekt|vraagt|vraag|vind|voelt|ben|heb|twijfelt|worstelt|mag zelf|bepaalt|kiest|beslist)',
    '(dat|het) (duurt|kost|hangt)',
    '(dat|het|dit) (kun|mag|zou) ik niet',
    '^ (vertel|zeg) (eens|maar|me|mij)',
    '^ neem (rustig|gerust|de tijd|plaats)',
    'de tijd',
    'ik zou [graag|wel|het|je] [graag] (willen|weten|horen|graag)',
    'aan je $',
    'voor je (bepalen|beslissen|kiezen)',
    'ik kun je',
    'mag ik',
    'hoeft [ook] niet $',
    '^ doe maar',
  ],
  // No solution, though it is worded like one.
  'welcome/none': ['(nee|neen) zeggen', '{feeling} dat je moet'],
};

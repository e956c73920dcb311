import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch ways to ask leave before information, advice or a sensitive topic. */
export const lexicon: PhraseLists = {
  '@offer':
    `vertellen vertel uitleggen uitleg meegeven meegeef delen deel voorstellen voorleggen voorleg zeggen zeg
    noemen noem aanreiken aanvullen aanvul meedenken meedenk adviseren toelichten toelicht vragen vraag doorvragen
    doorvraag bespreken bespreek informatie info tip tips advies suggestie suggesties idee ideeen voorstel uitleg
    ingaan inga terugkomen terugkom stilstaan stilsta benoemen benoem raad`.split(/\s+/),
  '@given':
    'informatie info uitleg tip tips advies nummer adres folder suggestie idee voorbeeld voorbeelden'.split(
      ' ',
    ),
  'permission/ask': [
    'mag (ik|k) ... ... {offer}',
    'zou ik ... ... mogen {offer}',
    'mag ik ... vragen stellen',
    '^ [en] mogen we [het] ... ... (hebben|praten|spreken|stilstaan)',
    'mag ik [heel|even|eens] (eerlijk|direct|open) [tegen je] zijn',
    'mag ik [hem|die|de vraag|het] [toch|dan] [wel] (stellen|vragen)',
    '(vind je|is|zou) het [voor je] [dan|misschien|ook] (goed|oke|fijn|prettig|prima|in orde|erg|vervelend|handig|goed zijn|oke zijn) [vinden] (als|dat|om) [ik|we|wij] ... {offer}',
    '(vind je|zou je) het [dan|ook] (goed|oke|fijn|prettig|prima|erg|vervelend) [vinden] (als|dat) (ik|we) ... ... {offer}',
    '(goed|oke|fijn|prettig|prima|orde) [vinden|zijn] (als|dat) (ik|we) ... over (hebben|praten|spreken|heb)',
    '(goed|oke|prima|orde) [vinden|zijn] (om|als we) ... over [te] (hebben|praten|spreken)',
    '^ [en|of|maar] zal ik [je|jullie] [eens|even|misschien|daar|er|wat|iets|een] ... (vertellen|uitleggen|toelichten|meegeven|delen|noemen|voorleggen)',
    '^ [en|of|maar] zal ik [je|jullie] ... {given} [geven|sturen|noemen]',
    '^ [en|of|maar] (wil|zou) je [misschien|wel|graag|er|daar|hier|ook|iets|wat|meer|eens|van mij] ... (weten|horen) [hoe|wat|waarom|welke|of|over|van|$]',
    '^ [en|of|maar] wil je (weten|horen) ...',
    '^ wil je [graag|misschien|wat|een|ook] ... (tip|tips|advies|suggestie|informatie|uitleg)',
    '^ wil je dat ik ... (vertel|uitleg|toelicht|zeg|geef|leg)',
    '(heb je|zou je) [interesse|behoefte|zin|iets] (in|aan) ... {given}',
    'sta je [er] [daar] [ook] [voor] open (voor|om|als|$)',
    'lijkt [het] [je|dat] [dat|het] (wat|iets|zinvol|fijn|prettig) [om|als] ... (horen|weten|vertel|uitleg|vertellen)',
    'lijkt het je (wat|iets) om [daar|er] ... (horen|weten)',
    '(bezwaar|erg|vervelend) [vinden] als ik ... {offer}',
    'stoort het je als ik ... {offer}',
    '(heb je er|zou het) ... (aan|helpen) als ik ... {offer}',
    'kun ik je [misschien|even|eens] [iets|wat] (vragen|vertellen)',
  ],
  'permission/offer': [
    '(ik|we) (wil|zou|kun|heb|zeg|vertel|geef|deel|leg) ... {offer}',
    '(ik|we) (wil|zou|kun) je [graag|wel|daar] (iets|wat) ... {offer}',
    '(zeg|vertel|geef|deel|noem) ik',
  ],
  'permission/tag': ['(mag dat|is dat goed|is dat oke|vind je dat goed|vind je dat oke|als dat mag) $'],
  'permission/leave': [
    '^ [en|of] (mag dat|is dat [voor je] [goed|oke|ok|prima]|vind je dat [goed|oke|prima|fijn]|zou je dat [willen|fijn vinden]|wil je dat|lijkt je dat [wat|goed]|heb je daar [iets|wat] aan|sta je daar voor open|is dat goed voor je) $',
  ],
  'permission/fact': [
    'mag ik [je|even|ook|eens] [even|ook] vragen (hoe|wat|waarom|wie|waar|wanneer|welke|of)',
    'mag ik [je|ook|even] [weten|naam|hand|vasthouden]  $',
    'mag ik (weten|zien)',
    'laten (horen|weten|zien)',
    '(je|jullie) (naam|leeftijd|geboortedatum|adres) (vragen|noteren)',
    '(vroeg|vroegen|zei|vraagt) [hij|ze|je|de dokter|iemand]',
    '(wat|waarom|hoe|wie|waar) (wil|mag|zou) je',
  ],
};

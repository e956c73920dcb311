import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases in which a trainee speaks of an own life. */
export const lexicon: PhraseLists = {
  '@kin':
    `vader moeder mama papa opa oma broer zus broertje zusje man vrouw vriend vriendin zoon dochter kinderen kind
    hond poes kat nichtje neefje nicht neef oom tante ouders partner ex schoonmoeder schoonvader gezin familie huwelijk
    jeugd konijn kleinkinderen schoonouders stiefvader stiefmoeder`.split(/\s+/),
  '@many': 'een twee drie vier vijf geen er 1 2 3 4'.split(' '),
  '@age':
    `zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig
    zesentwintig zevenentwintig achtentwintig negenentwintig dertig veertig vijftig zestig 17 18 19 20 21 22 23 24 25 26 27
    28 29 30`.split(/\s+/),
  '@lived':
    `heb had ben was word werd ging ken zit zat kreeg sliep slaap moest kun kon vind vond sta stond lag liep doe
    deed voel voelde haat miste mis rookte dronk huil huilde schrok`.split(/\s+/),
  'disclose/own': [
    'mijn [eigen|jongste|oudste|beste|lieve] {kin}',
    'bij (ons|mij) (thuis|op school|op het werk|in de familie)',
    'wij hebben onze',
    'ik {lived} [dat|het|daar|er|me|mij] [zelf] (ook|zelf) ...',
    'ik {lived} ook',
    '^ ik {lived} ... (ook|zelf ook)',
    '(heb|had|was|deed|voelde|vond) ik (vroeger|toen|destijds|jarenlang|ooit|als kind) [zelf] ook',
    '(heb|had|ben|was|herken|ken|voel|voelde|vond|vind) ik [zelf] (ook|zelf)',
    '(dat|het|die) (herken|ken) ik [zelf|ook|wel|zo|goed|van|heel|helemaal]',
    'ik herken (dat|daar|het|er|dit|die) ',
    '^ ik ook [niet|wel|hoor]',
    'ik ook (niet|wel) $',
    '(mij|me) is (dat|het|iets) ... overkomen',
    '(overkwam|gebeurde) mij [ook|zelf]',
    'ik heb (zelf|vroeger) ... (gehad|meegemaakt|gedaan|gedronken|gestaan|gelegen|gerookt|gezeten|gewerkt|geworsteld|geleerd)',
    'ik heb (dat|zoiets|het) [zelf|nog|ook] [nooit|ook|zelf|eens] ... (gehad|meegemaakt|gedaan)',
    'ik heb zelf',
    'ik heb [wel|er|nu|ook] {many} ({kin}|kinderen|thuis)',
    'ik heb er {many}',
    'ik ben [nu|zelf|pas] {age}',
    'ik ben [zelf|al|nu|ook] ... (getrouwd|gescheiden|moeder|vader|zwanger|verpleegkundige geweest|alleenstaand|weduwe)',
    'toen ik [nog|zelf|zo|net|klein] ... (was|werkte|studeerde|begon|had|kind|jong|draaide|woonde|moest|zat|ging|net|stopte|scheidde)',
    'ik (had|was|moest|ging|werkte|woonde) vroeger',
    '(vroeger|destijds|indertijd) (had|was|moest|ging|zat|werkte|woonde) ik',
    'ik weet nog (dat ik|hoe ik|dat mijn|hoe mijn|goed dat ik|van)',
    'ik weet (zelf|uit ervaring) hoe',
    'uit eigen ervaring',
    'ik zou (ook|dat ook|het ook|zelf ook|het niet kunnen|er ook)',
    'in mijn (jeugd|familie|gezin|tijd|studietijd|eigen leven)',
    'ik vind het zelf',
    'van mijn (eerste|eigen|vorige) (baan|scheiding|huwelijk|bevalling|studie|werk|kinderen|tijd)',
  ],
  // The client asks after the trainee's own life; whatever the answer, it is about the trainee.
  'disclose/asked': [
    'ben je [zelf|ook|eigenlijk|wel|al|ooit] [eens] [weleens|wel eens|ook|al] (getrouwd|gescheiden|verliefd|bang|moeder|vader|zwanger|boos|somber|depressief|ziek|verdrietig)',
    'was je [weleens|ook|wel eens|ooit|zelf] ... (bang|boos|verdrietig|gescheiden|zenuwachtig|verslaafd)',
    'heb je [zelf|ook|eigenlijk|al|wel] (kinderen|een hond|een vriend|een vriendin|huisdieren|broers|ook|ooit|weleens|zelf)',
    'hoe oud ben je',
    'waarom (doe je dit|ben je dit|heb je voor)',
    'waar (woon|kom) je [vandaan|zelf]',
    '(rook|drink|slaap) je (zelf|ook)',
  ],
  'disclose/not': [
    '^ je (zeg|zei|vertelde|dacht|denk|vertelt|vertel)',
    'ik (hoor|merk|zie|begrijp|snap) [ook] dat je',
    'als ik je (was|ben)',
    'ik (denk|vind|geloof) (ook|dat) (dat|je)',
    'ik (vind|vond|ben|was|heb|word) [het|er] [ook] [heel|erg|zo] ... (voor je|benieuwd|blij dat|je verhaal|geschrokken van|onder de indruk)',
    'ik ben [ook|er] (benieuwd|hier|er|blij|nieuwsgierig)',
    'ik (kun|kan) me (ook|voorstellen)',
    'ik heb [ook|zelf] (een vraag|nog|gehoord|gelezen|gezien|begrepen|het idee|de indruk|het gevoel|dat gelezen)',
    'toen ik ... (met|voor|naar) je',
    'toen ik je',
    'ik zeg niet',
    '(heb|had) ik ook (gehoord|gezien|gelezen|begrepen|gemerkt)',
    'ik zou ook (graag|willen|kunnen|nog)',
  ],
};

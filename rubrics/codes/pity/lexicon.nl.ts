import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch words of pity, and forms in which the same words pity nobody here. */
export const lexicon: PhraseLists = {
  '@pitiful':
    `zielig zieligg zieliggg ziellig zilig zielige sneu sneue beklagenswaardig beklagenswaardige meelijwekkend
    meelijwekkende armzalig armzalige`.split(/\s+/),
  '@wretch':
    `stakker stakkerd stakkertje stumper stumperd stumpertje sukkelaar sukkeltje sukkelaartje zielepoot zielenpoot
    zielepiet zielenpiet zielepietje zielenpietje sloeber drommel dutske schlemiel`.split(/\s+/),
  '@one':
    `je mens man vrouw kind kindje ding schaap schaapje ziel meid meisje jongen jongetje ventje vent schat schatje
    lieverd moeder vader oma opa vrouwtje mannetje mensje drommel sloeber stakker stumper kerel lam lammetje`.split(
      /\s+/,
    ),
  '@small':
    'ding kind kindje schaap schaapje ventje mens mensje meisje manneke vrouwtje lam lammetje jong'.split(
      ' ',
    ),
  '@dear':
    `mevrouwtje meneertje mevrouw meneer madammeke lieverd schat schatje kind kindje meisje jongen menneke manneke
    ventje vrouwtje mens meid moedertje`.split(/\s+/),
  '@very': 'heel erg echt zo toch wel ook best gewoon maar een eigenlijk zoon ontzettend vreselijk'.split(
    ' ',
  ),
  '@sad': 'treurig treurige triest trieste miserabel miserabele ellendig ellendige'.split(' '),
  '@beast':
    'hond hondje kat katje poes poesje konijn konijntje paard cavia vogel vogeltje beest beestje dier'.split(
      ' ',
    ),
  'pity/phrase': [
    '(wat|zo|heel|echt|te|erg|toch|nee) [naar|een|ben je] [{very}] {pitiful}',
    '^ {pitiful}',
    '{pitiful} (hoor|zeg|toch|he|voor je|voor jullie)',
    '(je ben|ben je|jullie zijn|je heb) [{very}] [{very}] {pitiful}',
    'ik vind (je|jullie|het|dat) [{very}] [{very}] {pitiful}',
    '{wretch}',
    'arme {one}',
    'je (zielig|sneu|ongelukkig|ongelukkige|zielige) {one}',
    '^ [wat|zo] [een] arm {small}',
    '(ach|och|o|oh|aah|je|wat een) arm {small}',
    '(ocharme|ochere|ocharmen)',
    '(och|ach) (arme|arm|gossie|gut|heer)',
    'te beklagen',
    '{pitiful} (om|dat) ... (zien|zitten|zo)',
    'met je te doen',
    '(ik heb|ik krijg|heb ik|krijg ik) [{very}] [{very}] (medelijden|meelij|compassie)',
    '(ach|och|o|oh|ai) [mijn] {dear} toch',
    '{sad} (bestaan|leventje|figuur|figuurtje|hoopje|vertoning|geval)',
    'moet je je (nou|nu) [eens] zien',
  ],
  'pity/not': [
    '(niet|geen|nooit) [{very}] [{very}] {pitiful}',
    '(geen|zonder) (medelijden|meelij|compassie)',
    '(doe|doen|gedaan|gedoe|doet) [maar|nou|nu|niet|altijd] [niet|zo|altijd] {pitiful}',
    '{pitiful} (doen|gedoe|gedaan|doet|voelt|voel|vinden|vindt|vind)',
    '{pitiful} [zeg|hoor] voor (hem|haar|hen|ze|die|dat|de|het|andere|anderen)',
    '{pitiful} [zeg|hoor] voor je ({thirdPerson}|{beast})',
    'arme (mensen|gezinnen|wijk|landen)',
    'alsof',
    '(je vind|je voel|voel je|je noemt|je noem) ... {pitiful}',
    '^ [en] vind je ... {pitiful}',
    '(heb|had|krijg|kreeg) je [{very}] (medelijden|meelij|compassie)',
    'je (heb|had|krijg|kreeg) [{very}] (medelijden|meelij|compassie)',
    '(medelijden|meelij|compassie) met (jezelf|je zelf|hem|haar|hen|ze)',
  ],
};

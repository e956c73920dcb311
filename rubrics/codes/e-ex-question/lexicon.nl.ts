import type { PhraseLists } from '../../language/phrases.ts';

/** Fields of life: a question that names one of which the client has not spoken goes outside. */
export const lexicon: PhraseLists = {
  'explore/topic': [
    '(familie|gezin|ouders|vader|moeder|broer|broers|zus|zussen|kinderen|partner|relatie|huwelijk|vriendin|vriend)',
    '(vrienden|vriendinnen|buren|netwerk|collega|collegas)',
    '(werk|baan|school|studie|opleiding|stage|opleidingen)',
    '(geld|schulden|uitkering|inkomen|huur|woning)',
    '(alcohol|drank|drinken|drink|drinkt|drugs|roken|rook|rookt|gokken|gok|gokt|blowen|blow|blowt|wiet)',
    '(slaap|slapen|eten|eetlust|gewicht|medicijnen|medicatie|pillen|gezondheid)',
    '(hobby|hobbys|sport|sporten|sportclub|vakantie|vrije tijd|muziek)',
    '(geloof|kerk|moskee|cultuur)',
    '(jeugd|kindertijd|verleden)',
    '(huisarts|psycholoog|hulpverlening)',
    '(weekend)',
  ],
};

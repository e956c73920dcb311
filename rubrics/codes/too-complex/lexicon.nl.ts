import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch words and forms that go over a child's head. */
export const lexicon: PhraseLists = {
  'complex/abstract': [
    `(gezinssituatie|thuissituatie|situatie|omstandigheden|omgangsregeling|gezinssamenstelling|uithuisplaatsing|hechting)`,
    '(consequentie|consequenties|motivatie|emoties|emotie|gedragspatroon|gedragspatronen|perspectief|evaluatie|traject)',
    '(hulpverlening|hulpvraag|indicatie|beschikking|machtiging|gezag|procedure|diagnose|symptomen|klachten|beperking)',
    '(verantwoordelijkheid|autonomie|identiteit|zelfbeeld|loyaliteitsconflict|loyaliteit|conflict|conflicten)',
    '(communicatie|communiceer|communiceren|reguleer|reguleren|reflecteer|reflecteren|analyseren|functioneer|functioneren)',
    '(ervaringen|ervaar|ervaart|beleving|verwerking|verwerken|impact|invloed|trigger|triggers|coping|structuur|kader)',
    '(samenhangt|samenhang|aansluiting|mate waarin|ten opzichte van|met betrekking tot|op grond van|in hoeverre)',
    '(sprake van|geweld|mishandeling|verwaarlozing|incident|tijdstip|respectievelijk|desondanks|enerzijds|alternatief)',
    '(geformuleerd|gerealiseerd|gefaciliteerd|beoordeeld|geacht|vergezellen|overlijden|overleden|atypisch|ambulant|ambulante)',
    '(vrijwillig|verplicht kader|eigen regie|netwerk|hulpbronnen|interventie|observatie|doelstelling|doelen|prioriteit)',
    '(frustratie|agressie|agressief|assertief|depressief|depressie|traumatisch|trauma|psychisch|psychische|mentaal|mentale)',
    '(gezinsplan|ondersteuning|voorziening|voorzieningen|opvoedstijl|ontwikkeling|rapportage|dossier)',
  ],
  'complex/share': [
    '(hoeveel|welk) (procent|percentage)',
    'procent van',
    '(gemiddeld|gemiddelde|verhouding|frequentie)',
    'hoe vaak (per|in een) (dag|week|maand|jaar) ... (gemiddeld|ongeveer)',
  ],
  'complex/count': [
    'hoe laat',
    '(om|op) (welke|welk) (tijd|tijdstip|datum|uur)',
    'hoeveel (minuten|uur|uren|weken|maanden|jaar|jaren|kwartier)',
    'hoe lang (geleden|duurde|duurt|is dat geleden)',
    'hoe vaak per',
    'hoe vaak (in|op) (een|de) (week|maand|jaar|dag)',
    '(welke|welk) (datum|maand|jaar)',
    '(sinds|vanaf) (wanneer|welke)',
    'een kwartier',
  ],
  'complex/two-questions': [
    '^ (wat|hoe|wie|waar|wanneer|waarom|welke|hoeveel) ... ... ... en (wat|hoe|wie|waar|wanneer|waarom|welke|hoeveel|waarmee) {verb}',
    '{verb} (je|hij|zij|ze|het|mama|papa) ... ... en (wat|hoe|wie|waar|wanneer|waarom) {verb}',
    'en (wie|wat|waar|hoe) {verb} (er|je|je dan|dan) ... ... en (wie|wat|waar|hoe) ',
  ],
  'complex/and': ['^ en'],
  'complex/passive': [
    '(niet|door|is|werd|wordt|zijn|werden) ... (geacht|verteld|meegedeeld|medegedeeld|afgesproken|toegestaan|besproken|vastgesteld|besloten) ... (dat|om|over|door|in|wat)',
  ],
  'complex/known': [
    '(kinderboerderij|verkleedkleding|achtbaan|tekening|tekeningen|oefening|woning|beloning)',
  ],
};

import type { Expression } from '../expression.ts';
import type { Language } from '../persona.ts';

/** What a sign says, by its words; the first that fits counts. A sign that may mean anything (a shrug) is not listed. */
type Reading = readonly (readonly [Expression, RegExp])[];

const dutch: Reading = [
  ['playing', /\b(speelt|knuffel|tekent|kleurt|bouwt|blokje|blokjes|poppetje|autootje)\b/],
  [
    'moved',
    /\b(slikt|traan|tranen|huilt|snikt|zakdoek|stem (breekt|hapert|trilt)|(kin|lip) trilt|ogen (worden|zijn) (nat|vochtig|rood)|natte ogen|over (haar|zijn|hun) ogen)\b/,
  ],
  [
    'angry',
    /\b(vuist|vuisten|kaak|kaken|hard neer|slaat met|tikt met|praat .*harder|stem gaat omhoog|schreeuwt|snuift|gooit|smijt|stampt)\b/,
  ],
  [
    'thinking',
    /\b(denkt|plafond|zoekt naar (een woord|woorden)|wrijft over (haar|zijn|hun) (voorhoofd|kin))\b/,
  ],
  [
    'looking-away',
    /\bkijkt .*weg\b|\bkijkt (langs|uit|naar|in (haar|zijn|hun|de|het)|op (haar|zijn|hun|de)|de kamer)\b|\b(staart|tuurt|bekijkt|(gezicht|hoofd|zich) weg|bijna niet aan te kijken|slaat .*ogen neer)\b/,
  ],
  [
    'guarded',
    /\b(armen over elkaar|armen om zich|perst|lippen op elkaar|dichter om|houdt .*(tas|jas)|(jas|tas) .*(dicht|vast)|fronst|verstijft|schouders op)\b/,
  ],
  [
    'at-ease',
    /\b(glimlacht(?! scheef)|lacht (kort|even|hardop)|in de lach|grijnst|leunt achterover|schouders .*(zakken|omlaag)|gezicht wordt zachter|jas los)\b/,
  ],
];

const english: Reading = [
  ['playing', /\b(plays|teddy|cuddly|draws a (house|cat|dog|sun)|colours|builds|blocks|doll|toy)\b/],
  [
    'moved',
    /\b(swallows?|tears?|cries|sobs|handkerchief|wet eyes|eyes (are|go|get|fill)|voice (trembles|breaks|catches|cracks)|(chin|lip) trembles|wipes (her|his|their) (eyes?|cheek)|hands to (her|his|their) eyes)\b/,
  ],
  [
    'angry',
    /\b(fists?|jaw|slaps|slams|bangs|thumps|snaps|shouts|snorts|stamps|louder|breathes hard|red spots)\b/,
  ],
  [
    'thinking',
    /\b(thinks|ceiling|looks up, as if|searches for (a|the) words?|rubs (her|his|their) (forehead|chin|temples))\b/,
  ],
  [
    'looking-away',
    /\blooks? .*away\b|\blooks (down|past|out|round|for|at (?!you))|\b(stares|glances|studies|to the (window|table|floor|wall)|towards (her|his|their) lap)\b/,
  ],
  [
    'guarded',
    /\b(folds (her|his|their) arms|presses (her|his|their) lips|lips pressed|coat (on|round)|buttons|bag on (her|his|their) lap|frowns|stiffens|shrugs|(lifts (her|his|their|one) shoulders?)|face closes|without meaning it)\b/,
  ],
  [
    'at-ease',
    /\b(smiles(?! (thinly|crookedly))|half smiles|laughs|laugh|grins|leans back|shoulders drop|face softens|unbuttons)\b/,
  ],
];

const readings: Readonly<Record<Language, Reading>> = { nl: dutch, en: english };

/** What a sign that can be seen says of her; null where it may mean anything. */
export function readCue(language: Language, cue: string): Expression | null {
  return readings[language].find(([, words]) => words.test(cue))?.[0] ?? null;
}

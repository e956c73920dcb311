import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch scales: how one is laid down, how a place on it is asked for, how a step on it is named. */
export const lexicon: PhraseLists = {
  '@grade': '0 1 2 3 4 5 6 7 8 9 10 nul twee drie vier vijf zes zeven acht negen tien'.split(' '),
  '@low': '0 1 nul een'.split(' '),
  '@high': '10 100 tien honderd'.split(' '),
  '@counted': `jaar uur weken maanden dagen week maand minuten kilo euro mensen personen keer kinderen glazen
    sigaretten biertjes`.split(/\s+/),
  'scale/range': [
    '(een|die|de|deze|zo een|mijn|onze) [denkbeeldige|kleine] (schaal|schaaltje|schaalvraag|meetlat|getallenlijn)',
    '(dezelfde|diezelfde) (schaal|lijn)',
    'schaal (van|met|tussen|lopend|waarop|waarbij)',
    '(lijn|lijntje) van {low}',
    '(tussen|van) [de|een] {low} (en|tot) [en met|aan] [de|een] {high}',
    '{low} tot [en met] {high}',
    '(0|1) (10|100)',
    'op [de] (10|tien) $',
    '(als|waarbij|met|stel|waar) [een|dat] (0|nul|10|tien|100|honderd) ... (is|betekent|zijn|sta voor)',
    '(0|nul|10|tien) (is|betekent|sta voor) ...',
    '(0|1|nul|een) (is|sta voor|betekent) ... [en] [een] (10|tien)',
  ],
  'scale/counted': ['{low} (en|tot) [en met] [de] {high} {counted}'],
  'scale/place': [
    'welk [rapport] (cijfer|getal|rapportcijfer|puntenaantal)',
    '(een|dat|hetzelfde) (cijfer|rapportcijfer|cijfertje|score) ... (geven|geef|gaf|moest|plakken|kiezen)',
    'wat voor (cijfer|rapportcijfer|score)',
    'hoeveel procent (zeker|kans|vertrouwen|gemotiveerd|overtuigd|klaar)',
    'hoeveel (punten|sterren) (geef|zou|krijgt)',
    'waar (zou|zet|zou zet) je [nu|vandaag|dan] (het|je|een|dat) (kruisje|streepje|bolletje) ...',
  ],
  'scale/where': ['(waar|hoeveel|wat|hoe) (zit|sta|ben|zou|geef|zeg|voel|heb|is|was) (je|het|dat)'],
  'scale/request': ['^ [en] [dan] (geef|noem|zeg|kies|wijs) ', '^ je mag'],
  'scale/order': [
    '^ (geef|noem|zeg|kies) ... ... (cijfer|rapportcijfer|getal|score)',
    '^ je mag ... (cijfer|rapportcijfer|score) geven',
  ],
  'scale/step': [
    '[een|een half|half] (punt|puntje|stapje|treetje) (hoger|omhoog|erbij|lager|naar boven)',
    '(cijfer|getal) [een] [half] [punt] (hoger|omhoog|lager)',
  ],
  'scale/grade': [
    '(een|die|geen|op|naar|tot|van) {grade}',
    'geen (een|1)',
    '(op|naar|van|tot) (een|die|de) {grade}',
    'dat (cijfer|getal)',
  ],
  'scale/given': [
    'een {grade}',
    '^ [een] {grade} $',
    '(op|bij) [een] {grade}',
    '^ {grade} (denk|ongeveer|of|misschien)',
  ],
  'scale/school': [
    '(kreeg|haalde|had) je (die|dat|een)',
    '(cijfer|cijfers|score) (kreeg|had|haal|haalt|haalde|stond|behaalde)',
    '(toets|rapport|examen|proefwerk|tentamen|wiskunde|rekenen|rekentoets)',
  ],
  'scale/told': [
    '(gaf|zat|stond|zei|noemde|vroeg|vroegen|scoorde|gegeven|gescoord|gevraagd)',
    'je (geef|geeft|zit|sta) [je|jezelf]',
  ],
};

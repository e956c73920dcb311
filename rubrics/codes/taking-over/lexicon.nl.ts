import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch forms in which the trainee does the client's part; `take/not` is help that stays within the trainee's own. */
export const lexicon: PhraseLists = {
  '@handle':
    `regel bel mail app doe schrijf vul neem stuur haal breng betaal zoek spreek praat zeg vraag los maak pak
    koop kook zet kom ga was ruim vertel verstuur onderteken bestel overleg ontsla fix rij leen leg`.split(
      /\s+/,
    ),
  '@handling':
    `regelen bellen mailen appen doen schrijven invullen overnemen sturen halen brengen betalen zoeken praten
    zeggen vragen oplossen maken kopen koken versturen bestellen aanspreken ophalen uitzoeken wegbrengen opsturen fixen
    aanvragen opzeggen afhandelen opbellen`.split(/\s+/),
  '@soon':
    `wel even zelf straks zo vanmiddag vanavond morgen meteen direct gewoon zometeen vandaag nu anders dan
    vanochtend dadelijk alvast`.split(/\s+/),
  '@thing': 'het hem haar ze hen die dat dit alles hun'.split(' '),
  '@other':
    `baas chef werkgever leidinggevende man vrouw moeder vader zus broer zoon dochter ouders school leraar juf
    meester directeur mentor huisbaas verhuurder woningbouw gemeente rechtbank buren buurman buurvrouw collega planner
    dokter huisarts verzekering instantie instanties vriend vriendin ex partner advocaat familie uwv`.split(
      /\s+/,
    ),
  '@paper':
    'bezwaar bezwaarschrift brief formulier aanvraag aanvraagformulier klacht factuur rekening huur boete'.split(
      ' ',
    ),
  'take/do': [
    // "Ik regel dat wel voor je."
    'ik {handle} [{thing}] [{soon}] [{soon}] ... voor (je|jullie) ',
    'ik {handle} [{thing}] [{soon}] [{soon}] [je|de|een|die|met|tegen|aan] [{other}|brief|formulier] [{soon}|en] ... (namens je|in je plaats|in je naam)',
    'ik {handle} {thing} (wel|zelf|even|wel even) [{soon}] [{soon}]',
    'dan {handle} ik {thing} (wel|even|zelf|voor je) ',
    'dan (regel|bel|schrijf|stuur|haal|vul|betaal|zoek) ik (het|hem|haar|ze|hen) ',
    '(regel|bel|schrijf|stuur|haal|vul|betaal|doe) ik [{soon}] [{soon}] [{thing}|de rest|je] [{soon}] (voor je|namens je)',
    'ik (bel|spreek|mail|app|haal) [{soon}] [{soon}] (je|de|die|met je|met de|met die|met) {other}',
    'ik (bel|spreek|mail|app) [de|je|die] {other} [{soon}] (wel|zelf|even|op|voor je|erop aan)',
    'ik (spreek|praat) (je|de|die) {other} ... (aan|om)',
    'ik (ga|kom) [{soon}|met je] [{soon}] (met|naar|tegen) [je|de|die] {other} [{soon}] (praten|bellen|zeggen|toe|spreken|overleggen)',
    'ik (zeg|vertel|leg) [{thing}] [{soon}] [{soon}] (tegen|aan) [je|de|die] ({other}|hem|haar|hen) ',
    'ik (win|red|los) [{thing}|die|de] ... voor je [op]',
    'ik los [{thing}|die|de] ... (wel|voor je) op',
    'ik neem (je|de|het|dat|alles|die) ... ... over',
    'ik regel [{thing}] wel',
    'ik (haal|breng) {thing} [{soon}] (op|weg|er)',
    'ik {handle} [{soon}] [{soon}] (het|de|je|een|die|dat) [{soon}] {paper}',
    'ik ... het woord (doe|voer)',
    'dan (doe|voer) ik het woord',
    'dan (leg|zeg|vertel) ik (het|dat) [{soon}] (hem|haar|hen|ze) ',
    'ik (zorg|zal zorgen) [er|ervoor|wel|er wel] [voor] dat (het|die|hij|zij|ze|dat|je|alles) ... (goed|komt|gemaakt|geregeld|krijgt|opgelost|niks|niets|geen)',
    'daar zorg ik [wel|voor] [voor]',
  ],
  'take/offer': [
    'zal ik [{thing}|het woord|de rest|het papierwerk|je|de|die|met|tegen] [{soon}] [{other}] ... (voor je|namens je|in je plaats)',
    'zal ik [{soon}|je|de|die|met|tegen|met je] [{soon}|je|de] {other} [{soon}|anders|gaan] {handling}',
    'zal ik {thing} [{soon}] [{soon}] [voor je] (regelen|bellen|invullen|overnemen|oplossen|betalen|schrijven|opbellen|ophalen|uitzoeken|afhandelen|zeggen)',
    'zal ik (het|de|die|je) (papierwerk|administratie|boodschappen|brief|formulier|geld|rest|huishouden|telefoontje|papieren) [{soon}] {handling}',
  ],
  'take/hand-over': [
    '^ laat [{thing}|alles] [maar|gerust] [helemaal] aan (mij|me) over',
    '(laat|laat je) [dat|het] [maar|gerust] aan (mij|me) over',
    '^ laat maar [hier|liggen|zitten] [dan] ik {handle}',
    'geef [mij|me] [maar|je|eens|gerust] [je|die|dat|de|het|hier|maar] [maar] (inlog|inlogcode|wachtwoord|digid|telefoon|telefoonnummer|nummer|pincode|pasje|bankpas|formulier|papieren|brief) [maar|eens|dan|hier]',
    '(kom|geef) maar [eens] hier (met|die|dat|de|je)',
    'ik {handle} ... ... (namens je|in je plaats|in je naam)',
    'je (hoef|hoeft) [zelf] (niks|niets|alleen) [meer|nog|zelf|maar] ... (te doen|handtekening|tekenen|komen)',
    '(dan|zo) (ben|hoef|hoeft) je [er|het|dr] (vanaf|van af|niks|niets)',
    '(maak|hoef|hoeft) je [er|daar|zich] [zich] [je] (geen zorgen|niet druk|niet meer druk) [meer] [over|om] [te maken] (ik|dat) (regel|doe|los|zorg)',
    'ik heb nog [wel] [een] [briefje|tientje|wat geld|geld] ... (neem maar|voor je|mag je hebben)',
    'ik (leen|geef|betaal) je [{soon}] [{soon}] [het|de|wat|een] [geld|huur|tientje|briefje|boodschappen|rekening]',
    '^ [trek|kom] (trek|kom|slaap|logeer) maar [zolang] bij (mij|ons) [in|slapen|wonen|logeren]',
    'je (mag|kun) [zolang|wel|gerust] bij (mij|ons) (slapen|wonen|logeren|intrekken|blijven slapen)',
    'dan kom ik (elke|iedere) (dag|avond|ochtend|week) ',
  ],
  'take/joint': [
    'samen',
    'met je mee (denken|kijken|lezen)',
    'we (gaan|kunnen|bellen|doen) ',
    '(wil|zou) je (dat|het) ',
  ],
  'take/not': [
    '(als|wanneer) je (dat|het) [zelf|echt] (wil|wilt|goed|fijn)',
    'ik (hou|houd|duim|bid|hoop|ben|voel|wens) ',
    'ik (bel|mail|app|spreek|zie) je [{soon}]',
    'ik (zoek|schrijf|vat|print|noteer|herhaal|lees|leg|teken) [{thing}] [{soon}] [voor je] [{soon}] (op|uit|samen|voor|uit voor je|op voor je)',
    'ik (leg|vertel) je ',
    'ik (leg|vertel|zeg) [{thing}] [{soon}] [aan|tegen] je',
    'ik (pak|haal|zet|schenk|maak) [{soon}] [een|wat|je] (kopje|glas|water|koffie|thee|stoel|deken|zakdoekje|zakdoekjes|afspraak)',
    'zal ik (je|met je) (vertellen|uitleggen|laten zien|meedenken|doorverwijzen|helpen)',
    'ik (leg|zet|pak) [{thing}] [{soon}] [{soon}] (weg|neer|aan de kant|erbij)',
    'zal ik het (raam|licht) ',
    '(wat|hoe|waarmee) (kun|kan|zal|mag) ik',
    'ik (wil|kun|kan|mag|ga) [{thing}|dat] [echt] niet ',
    'niet (van je overnemen|voor je doen|voor je regelen|voor je oplossen)',
    '(ik|die) [het|dat] niet voor je',
    'ik [het|dat] ... niet overnemen',
  ],
};

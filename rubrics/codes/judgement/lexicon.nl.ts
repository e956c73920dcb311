import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch phrases that evaluate behaviour, and words for behaviour that clearly does harm. */
export const lexicon: PhraseLists = {
  '@wrong':
    `oke goed verstandig slim slimme netjes handig eerlijk fatsoenlijk acceptabel gepast kies wijs gezond
    verantwoord normaal aardig vriendelijk respectvol nodig eerlijk toegestaan handige verstandige nette`.split(
      /\s+/,
    ),
  '@bad':
    `onverstandig onhandig onbeleefd overdreven gevaarlijk levensgevaarlijk schadelijk onaardig onacceptabel
    onverantwoord fout verkeerd egoistisch kinderachtig respectloos onfatsoenlijk gemeen ongepast roekeloos onvoorzichtig
    ongezond slordig onnodig pesten mishandeling diefstal stelen discriminatie geweld oneerlijk onrespectvol asociaal
    dom stom flauw`.split(/\s+/),
  '@degree':
    'echt gewoon ook nooit wel heel erg een een beetje nou toch best zo absoluut ronduit helemaal natuurlijk weer bepaald'.split(
      ' ',
    ),
  'judge/behaviour': [
    '(is|was|vind ik|vind|zijn) [dat|het|ik] [{degree}] [{degree}] (niet|nooit|geen) [{degree}] [{degree}] {wrong} [zet|idee|keuze|aanpak|manier|gedrag]',
    '(is|was|zijn|vind|vind ik|zijn) [dat|het|ik] [{degree}] [{degree}] [{degree}] {bad}',
    'niet (oke|netjes|verstandig|slim|handig) (dat|om|van|is|als)',
    '(dat|zoiets|slaan|schoppen|schelden|liegen|stelen|dreigen) (kun|hoort|mag|gaat) [{degree}] [{degree}] niet',
    '(schoppen|slaan|stelen|liegen|schelden|dreigen|bijten|pesten|spugen) (kun|mag|hoort|helpt|lost|doet|maakt|doe) ... (niet|niets|niks|je|pijn|erger|zeer|kapot|bang|nooit)',
    '(kun|mag) [echt|gewoon|absoluut] niet $',
    'dat (kun|had|mag|mocht) je [{degree}] niet (maken|doen|moeten doen|mogen doen|zeggen|moeten zeggen)',
    'dat had je [{degree}] niet (moeten|mogen|hoeven)',
    'je had [dat|het|hem|haar|er] ... niet (moeten|mogen|hoeven)',
    'zo los je (niks|niets) op',
    'daar (los|help|bereik|schiet) je [hem|haar|jezelf|niemand] [{degree}] (niks|niets|niemand|niet)',
    'helpt [je|hem|haar] [{degree}] niet [om]',
    '(maakt|maak) het [{degree}] (alleen|alleen maar|erger)',
    'je (reageerde|reageert|gedroeg|deed|doet|overdrijft) [je|daar|zo] [{degree}] [{degree}] [{degree}] (overdreven|fout|verkeerd|lelijk|slecht|kinderachtig|te fel|onaardig|onredelijk)',
    'je hebt (dat|het|dit) [{degree}] [{degree}] (niet|verkeerd|slecht|fout) [goed|handig|netjes|slim] (aangepakt|gedaan|opgelost)',
    '(brengt|bracht|gebracht) ... gevaar',
    'in gevaar [gebracht|brengt|bracht]',
    'doet [{degree}] [een ander|hem|haar|anderen|mensen|iemand] (pijn|zeer|kwaad)',
    'is [{degree}] [{degree}] (slecht|schadelijk|gevaarlijk) voor (hem|haar|je|een kind|kinderen|anderen|een baby|je kind|je kinderen)',
    '(is|noem ik) (pesten|mishandeling|diefstal|stelen|geweld)',
    'keur ik [{degree}] (af|niet goed)',
    '(ging|gaat|ga) [{degree}] te ver',
    'is [{degree}] geen (manier|oplossing|stijl|goed idee)',
    'dat is [wel] [een beetje] [{degree}] (onbeleefd|overdreven|gemeen|oneerlijk)',
  ],
  'judge/harmful': [
    '(slaan|sloeg|geslagen|slaat|sla|klap|klappen|mep|schoppen|schop|schopte|geschopt|duw|duwde|duwen|bijten|beet|steken|gestoken|geweld)',
    '(bedreigen|bedreigd|bedreigde|dreigen|dreigde|te vinden|kapot maken|vermoorden|wapen|mes)',
    '(pils|bier|biertjes|borrels|gedronken|op) ... (gereden|reden|rijden|rij|stuur|auto)',
    'achter het stuur',
    '(levensgevaarlijk|gevaarlijk|schadelijk|gevaar|mishandeling|mishandelen|mishandeld|misbruik)',
    '(alleen|opgesloten) ... (auto|huis|kamer|laten zitten|gelaten)',
    'in de auto laten',
    '(pesten|gepest|pest|stelen|gestolen|jatten|gejat)',
    '(dagen|weken) [lang] (niks|niets|niet) [meer] (eten|gegeten)',
    'eet [soms] dagen niet',
    '(snijden|snij|gesneden)',
    '(opgesloten|wurgen|gewurgd|gooide|gegooid)',
  ],
  'judge/not': [
    '(makkelijke|gemakkelijke|eenvoudige|fijne|leuke|prettige) (situatie|positie|tijd|keuze|periode)',
    'beter voor',
    'goed van je',
    '(je vind|vind je|je zegt|je zeg) [zelf|dus|eigenlijk]',
    'niet erg',
    'niet gek',
    'niet raar',
    'is niet nodig',
    'in dit gebouw',
    'niet fout',
    'nooit fout',
    'geen fout',
    'fout antwoord',
    '(goed of fout|goede of foute|goed en fout)',
    'niet normaal (moe|druk|veel)',
  ],
};

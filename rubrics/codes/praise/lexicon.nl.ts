import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch praise that does not say what for. */
export const lexicon: PhraseLists = {
  '@cheer':
    `bravo keurig klasse topper toppertje netjes kanjer kampioen held heldin hulde chapeau braaf flink knap subliem
    formidabel`.split(/\s+/),
  '@glad':
    `super geweldig fantastisch uitstekend perfect prachtig magnifiek fenomenaal uitmuntend indrukwekkend top wreed
    formidabel`.split(/\s+/),
  '@filler':
    `man joh meid jongen hoor zeg echt hartstikke heel erg gast bro he toch wel nou ja goh amai meneer mevrouw kerel
    vriend schat maat jongeman gij je jij dat was is van super ook weer enorm ontzettend allemaal wauw wow yes top fijn
    goed zo ga door lekker gedaan`.split(/\s+/),
  '@person':
    `kanjer topper toppertje held heldin kampioen krak talent engel schat ster sterren bink stoere madam straffe
    wereldwijf topwijf kei crack lieverd bikkel baas`.split(/\s+/),
  '@fine':
    `geweldig geweldige fantastische fantastisch lieve goede goeie leuke prachtige sterke stoere straffe mooie fijne
    bijzondere knappe flinke grote top super slimme`.split(/\s+/),
  '@someone':
    `mens vrouw man moeder vader dochter zoon meid jongen kind vent kerel ouder mama papa oma opa leerling student madam
    zus broer vriend vriendin collega gast wijf`.split(/\s+/),
  '@made':
    'tekening werkstuk gedicht lied toren taart kunstwerk knutselwerk bouwwerk idee plan prestatie'.split(
      ' ',
    ),
  // Stands for itself: what comes behind it does not say what for.
  'praise/cheer': [
    '^ [{filler}] [{filler}] [{filler}] {cheer} [{filler}] [{filler}] [{filler}] $',
    '^ [{filler}] [{filler}] goed (zo|zooo|zoo|zoooo) ',
    '(goed|lekker|knap|mooi|super|top) bezig ',
    '^ [{filler}] [{filler}] (heel|hartstikke|erg|super|echt|ontzettend|zo) (knap|lief|netjes|stoer|dapper|sterk|flink|slim) [{filler}] [{filler}] $',
    '^ [{filler}] [{filler}] (goed|knap|mooi|netjes|prachtig|puik|prima|keurig|flink|super|top|geweldig|stevig) (gedaan|werk|gewerkt) [{filler}] [{filler}] $',
    '^ [{filler}] wat [{filler}] (goed|knap|sterk|stoer|dapper|slim|lief|geweldig|super) [{filler}] [{filler}] $',
    '^ [{filler}] (knap|mooi|top|sterk|stoer|slim|dapper|goed) (man|joh|zeg|meid|jongen|gast|he) $',
    '^ [{filler}] knap hoor ',
    '^ [{filler}] (mooi|netjes|keurig|top|stoer|flink) hoor $',
    '^ [{filler}] [{filler}] (geweldig|fantastisch|knap|goed|super|sterk|stoer|flink|top|prachtig|dapper|slim) van je [{filler}] $',
    '^ [{filler}] petje af [{filler}] [{filler}] $',
    '^ [{filler}] [{filler}] lekker bezig ',
    '(zo mag ik het|dat hoor ik graag|dat zie ik graag) ',
    'proficiat $',
  ],
  // Praise only behind something that the client did; else it agrees, or is glad.
  'praise/glad': [
    '^ [{filler}] [{filler}] [{filler}] {glad} [{filler}] [{filler}] [{filler}] $',
    '^ [{filler}] [{filler}] (heel|hartstikke|erg|super|echt|ontzettend|zo|wat) goed [{filler}] [{filler}] $',
    '^ [{filler}] yes [{filler}] $',
  ],
  // The client tells of something done.
  'praise/deed': [
    '(ik|we) [{filler}] (heb|ben|kun|kan|kon|deed|ging|was|had|kreeg|liep|won|las|leer|werk|doe|lees|kom|hou|eet|slaap) ',
    '(heb|ben|kun|kan|ging|deed|kon) (ik|we) ',
  ],
  'praise/person': [
    '(je bent|ben je|bent je|je bent gewoon|je bent ook) [{filler}] [{filler}] [{filler}] [een|mijn] [{fine}] [{filler}] {person} [{filler}] ',
    'wat (een|ben je|ben je toch|bent je toch) [{filler}] [een] {fine} {someone} [{filler}] [ben je|je bent] ',
    'je bent [{filler}] [{filler}] [zo] een {fine} {someone} ',
    'je bent [zo een|ook zo een|een|echt een] [groot|echt] talent ',
    'je bent [{filler}] [{filler}] [{filler}] (slim|knap|geweldig|goed bezig|fantastisch|top) [{filler}] $',
    'wat ben je [{filler}] (slim|knap|goed|geweldig|sterk|stoer|lief|groot) ',
    'je bent (veel|gewoon|echt) (te goed|sterk|geweldig)',
    'je bent (sterk|sterker dan)',
    'ik vind je [{filler}] [{filler}] [een] {fine} {someone} ',
    '^ [{filler}] [een] (grote|flinke|brave|sterke|stoere|slimme) {someone} [{filler}] $',
    'ik ben [{filler}] [{filler}] trots op je $',
    'je doet het [{filler}] [{filler}] (goed|prima|geweldig|super|fantastisch) ',
    'je was [{filler}] goed bezig',
    'wat een [{filler}] {fine} {made} ',
  ],
  'praise/not': [
    '(mooi is dat|lekker dan|fraai is|mooie boel|goed gek|goed zo (snel|veel|lang|groot))',
    '(is|was|bent|ben|vind|ging|gaat|ga|niet|geen) [het|dat] [{filler}] (niet|geen|nooit) [{filler}] (goed|knap|sterk|slim|netjes|geweldig)',
    '(volgens|zegt|zei|vindt|vind) (hem|haar|je|hij|zij|ze) ...  (goed|lekker) bezig',
    '(niet|geen|nooit) [{filler}] (goed|lekker) bezig',
    'dat is goed zo',
    'is het goed zo',
    'als je een',
    '(voelt|voel|vind|vindt|noemt|noem) (je|jezelf)',
    '(dapper|sterk|goed|knap) als',
    'niet (dat|de|het) ',
  ],
};

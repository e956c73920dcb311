import type { ChildWords } from './child-words.ts';

/** What an English child of 6 to 8 says and does not say (written by hand). */
export const childWordsEn: ChildWords = {
  adult: [
    'relationship*/emotion*/experienc*/situation*/responsib*/independen*/vulnerab*/aware/awareness',
    'realise*/realize*/accept/accepted/acceptance/acknowledg*/consider*/assum*/perceiv*/reflect*/process*/cope/coping',
    'influenc*/consequence*/opinion*/perspective*/insight*/outcome*/attitude*',
    'psycholog*/psychiat*/therap*/trauma*/stress/stressed/stressful/depress*/anxiety/anxious/overwhelm*',
    'communicat*/discuss*/conflict*/compromis*/confront*/negotiat*',
    'frustrat*/disappoint*/ambivalen*/desperate*/helpless*/resent*/guilt/guilty',
    'aggressi*/manipulat*/abus*/assault*/sexual*/neglect*/violen*',
    'alcohol*/addict*/intoxicat*',
    'partner*/spouse*/affair/affairs/divorced/separated/separation/custody/co-parent*',
    'loyal*/confidential*/privacy/respect*/appropriate*/inappropriate*',
    'nevertheless/nonetheless/furthermore/moreover/however/therefore/thus/hence/whereas/despite/although/albeit/unless',
    'regarding/concerning/presumably/apparently/essentially/ultimately/frequently/regularly/previously/currently/constantly/initially/eventually',
    'in terms of',
    'with regard to',
    'on the one hand',
    'on the other hand',
    'at the moment',
    'to be honest',
    'significan*/complex*/intens*/negative*/positive*/stable/stability/structur*/pattern*/issue/issues',
    'financ*/mortgage*/insurance/procedure*/authorit*/solicitor*/social services',
  ],
  abstractEndings: /\p{L}{3}(?:tion|tions|ness|ity|ities|ment|ments|ism)$/u,
  knownThings: [
    'question/questions/station/stations/potion/potions/lotion/lotions/addition',
    'moment/moments/basement/apartment/cement/pavement/electricity/business/harness/witness/goodness/playstation',
  ],
  knownLong: [
    'grandmother*/grandfather*/marshmallow*/trampolin*/skateboard*/rollerblad*/firefighter*/firework*/strawberr*/butterfl*',
    'caterpillar*/hippopotamus*/thunderstorm*/helicopter*/dinosaur*/tyrannosaur*/rhinoceros*/chimpanzee*/playground*/swimming*',
    'birthday*/christmas*/superhero*/spiderman*/somersault*/kindergarten*/schoolteacher/refrigerator/stepbrother*/stepmother*/stepfather*/stepsister*',
    'everybody*/something*/everything*/wheelbarrow*/hairdresser*/toothbrush*/cheeseburger*/grandparent*/handkerchief*',
  ],
  lightEndings: /(?:'s|s)$/,
  clauses:
    /(?<!\p{L})(?:because|although|though|while|whereas|so that|which|unless|(?:said|says|say|think|thinks|thought|know|knows|knew|hope|told (?:me|him|her|us)) that)(?!\p{L})/giu,
  couldHaveBeen:
    /(?<!\p{L})(?:would|could|should|might)(?:n't)?(?: not| never| always| just)?(?:'ve| have)(?: never| always| just)? (?:been|gone|done|had|said|seen|told|made|come|got|known|thought|taken|given|\p{L}+ed)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:was|were|is|are|am|been|being|gets?|got)(?:\s+[\p{L}'-]+){0,2}\s+(?:\p{L}+(?:ed|en)|told|made|taken|given|brought|found|sent|left|put|kept|held)(?:\s+[\p{L}'-]+){0,2}\s+by(?!\p{L})|(?<!\p{L})being (?:\p{L}+ed|told|made|taken|given|brought|sent|kept|held)(?!\p{L})/iu,
  knownPassives: /(?!)/,
};

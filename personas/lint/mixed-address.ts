import { defineLineCheck, type Found } from './check.ts';
import { ownMatch, phrasePattern, plainText, sentencesOf } from './phrase.ts';

const formal = /(?<![\p{L}\d-])(?:u|uw|uwe)(?![\p{L}\d'-])/iu;
const informal = phrasePattern(['jij/jou/jouw/jouwe']);
/** Verbs with which one turns to the other. "Dan ben je moe" is anybody; "Ben je moe?" is you. */
const turned =
  'heb|had|vind|weet|wist|ben|bent|was|kun|kan|kon|wil|wou|denk|dacht|snap|begrijp|bedoel|zou|ga|zie|hoor|moet|mag|doe|zeg|kom|werk|woon|luister|vraag|ken|krijg|schrijf|geloof|houd|hou';
/** An informal turn to the trainee that begins a sentence ("Weet je, ..."), or closes it ("..., snap je"). */
const atBeginning = new RegExp(
  String.raw`^(?:(?:en|maar|of|dus|nou|wat|waarom)[\s,]+)*(?:${turned}) je(?!\p{L})`,
  'iu',
);
const asTag = /(?<!\p{L})(?:snap|begrijp|weet|hoor|zie) je(?: wel)?[.?!,]/iu;
/** What the trainee said or asked a moment ago: "dat vroeg je net", "zoals je zegt". */
const ofTheTalk = phrasePattern([
  'dat/wat vroeg/zei/bedoel/bedoelt/vraag je',
  'zoals je zei/zegt/vroeg/vraagt',
]);

type Remarked = Omit<Found, 'source' | 'path'>;

/**
 * Whoever says "je" to the trainee never says "u", and the other way round (Dutch only: English has one word).
 * "Je" also stands for people in general, so it is a warning, and only where it can hardly be meant so. A pool is said
 * to the trainee; in what she tells, "jij" may be what somebody once said to her, so there it is hers to weigh.
 */
export const mixedAddress = defineLineCheck(
  'mixed-address',
  ({ line, kind }, { language }, { persona }): readonly Remarked[] => {
    if (language !== 'nl') return [];
    const text = plainText(line.say);
    if (persona.sheet.addressesTraineeAs === 'informal') {
      const match = ownMatch(text, formal, 'nl');
      if (match === null) return [];
      return [{ severity: 'error', expected: '"je" to the trainee (informal)', came: `"${match}"` }];
    }
    const expected = '"u" to the trainee (formal)';
    const sure = ownMatch(text, informal, 'nl');
    if (sure !== null) {
      const severity = kind === 'pool' ? ('error' as const) : ('warning' as const);
      return [{ severity, expected, came: `"${sure}"` }];
    }
    for (const sentence of sentencesOf(text)) {
      const match =
        ownMatch(sentence, atBeginning, 'nl') ??
        ownMatch(sentence, asTag, 'nl') ??
        ofTheTalk.exec(sentence)?.[0];
      if (match !== undefined) return [{ severity: 'warning', expected, came: `"${match}"` }];
    }
    return [];
  },
);

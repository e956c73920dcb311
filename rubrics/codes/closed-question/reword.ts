import { oneSentence } from '../../language/one-sentence.ts';
import type { Language } from '../../turn.ts';

type Rewording = readonly [pattern: RegExp, better: (parts: readonly string[]) => string | null];

const politely = (who: string): boolean => /^(u|uw|ge)$/i.test(who);

const feelingNl =
  '(?:boos|kwaad|verdrietig|bang|schuldig|eenzaam|teleurgesteld|blij|opgelucht|gespannen|zenuwachtig|somber|onzeker)';
const hardNl = '(?:moeilijk|lastig|zwaar|erg|vervelend|eng|fijn|leuk|spannend|naar|pijnlijk|prettig)';
const feelingEn =
  '(?:angry|sad|afraid|scared|guilty|lonely|disappointed|happy|relieved|tense|nervous|upset|down|worried|ashamed|hurt)';
const hardEn = '(?:hard|difficult|tough|painful|nice|scary|fun|awful|upsetting|unpleasant|stressful)';
const veryNl = '(?:(?:erg|heel|nog|een beetje|zo|wel|echt|weer|best) )*';
const veryEn = '(?:(?:very|still|a bit|so|really|quite) )*';

// Only where yes or no would answer with less of the very same thing.
const nl: readonly Rewording[] = [
  [
    /^(slaap|eet|slaapt) (je|u)( op het moment| de laatste tijd| nu)?(?: (?:een beetje|wel|nog))? (?:goed|genoeg|lekker)$/i,
    ([, verb = '', who = '', time = '']) => `Hoe ${verb.toLowerCase()} ${who.toLowerCase()}${time}?`,
  ],
  [
    /^(heb|heeft|hebt) (je|u)(?: (?:een beetje|wel))? (?:goed|lekker) geslapen$/i,
    ([, verb = '', who = '']) => `Hoe ${verb.toLowerCase()} ${who.toLowerCase()} geslapen?`,
  ],
  [/^gaat het(?: (?:een beetje|wel))?$/i, () => 'Hoe gaat het?'],
  [
    /^gaat het(?: (?:een beetje|weer|nog|nu))*(?: (?:goed|beter|wel))( (?:met|op|bij) [^,]+| thuis)$/i,
    ([, rest = '']) => (/ (door|over|om|mee)$/i.test(rest) ? null : `Hoe gaat het${rest}?`),
  ],
  [/^gaat het(?: (?:een beetje|weer|nog|nu))* (?:goed|beter)$/i, () => 'Hoe gaat het?'],
  [
    new RegExp(`^(was|is) (?:dat|het) ${veryNl}${hardNl}(?: voor (je|jou|u))?$`, 'i'),
    ([, verb = '', who = '']) => `Hoe ${verb.toLowerCase()} dat${who === '' ? '' : ` voor ${who}`}?`,
  ],
  [
    new RegExp(`^(?:voel (je) je|voelt (u) zich|ben (je)|bent (u)) ${veryNl}${feelingNl}$`, 'i'),
    ([, felt, formalFelt, , formalIs]) =>
      politely(formalFelt ?? formalIs ?? felt ?? '') ? 'Hoe voelt u zich?' : 'Hoe voel je je?',
  ],
  [
    /^(heb|heeft|hebt) (je|u) een (?:goede|fijne|leuke|prettige) (band|relatie) met ((?:je|uw) \p{L}+)$/iu,
    ([, , who = '', bond = '', kin = '']) => `Hoe is ${politely(who) ? 'uw' : 'je'} ${bond} met ${kin}?`,
  ],
  [
    /^(heb|heeft|hebt) (je|u) een (?:goed|fijn|leuk) weekend gehad$/i,
    ([, , who = '']) => `Hoe was ${politely(who) ? 'uw' : 'je'} weekend?`,
  ],
  [
    /^(?:kun|kan) (je)(?: een beetje)?(?: goed)? (?:overweg|opschieten) met (je \p{L}+)$/iu,
    ([, , kin = '']) => `Hoe gaat het tussen jou en ${kin}?`,
  ],
  [
    /^(?:kun|kan) (je)(?: een beetje)?(?: goed)? met (je \p{L}+)(?: goed)? (?:overweg|opschieten)$/iu,
    ([, , kin = '']) => `Hoe gaat het tussen jou en ${kin}?`,
  ],
];

const en: readonly Rewording[] = [
  [
    /^are you (sleeping|eating)(?: well| enough| okay| ok| all right)( at the moment| these days| now)?$/i,
    ([, doing = '', time = '']) => `How are you ${doing}${time}?`,
  ],
  [
    /^(do|did) you (sleep|eat)(?: well| enough| okay| ok)$/i,
    ([, form = '', verb = '']) => `How ${form.toLowerCase()} you ${verb}?`,
  ],
  [
    /^is (it|that|everything)(?: going)?(?: well| okay| ok| all right)((?: (?:with|at) [^,]+)?)$/i,
    ([, what = '', rest = '']) => `How is ${what.toLowerCase()} going${rest}?`,
  ],
  [
    new RegExp(`^(was|is) (it|that) ${veryEn}${hardEn}(?: for you)?$`, 'i'),
    ([, verb = '', what = '']) =>
      verb.toLowerCase() === 'was'
        ? `How was ${what.toLowerCase()} for you?`
        : `What is ${what.toLowerCase()} like for you?`,
  ],
  [
    new RegExp(`^(?:are you|do you feel|are you feeling) ${veryEn}${feelingEn}$`, 'i'),
    () => 'How do you feel?',
  ],
  [new RegExp(`^(?:were you|did you feel) ${veryEn}${feelingEn}$`, 'i'), () => 'How did you feel?'],
  [
    /^do you get (on|along)(?: well)? with (your [a-z]+)$/i,
    ([, word = '', kin = '']) => `How do you get ${word.toLowerCase()} with ${kin}?`,
  ],
  [/^did you have a (?:good|nice|fun) weekend$/i, () => 'How was your weekend?'],
];

const rewordings = { nl, en };

/** The same thing asked with how; null for every question that is not one of the few where this is sure to be the same. */
export function reword(evidence: string, lang: Language): string | null {
  const sentence = oneSentence(evidence);
  if (sentence === null) return null;
  for (const [pattern, rephrase] of rewordings[lang]) {
    const parts = pattern.exec(sentence);
    const better = parts === null ? null : rephrase(parts);
    if (better !== null) return `${better.charAt(0).toUpperCase()}${better.slice(1)}`;
  }
  return null;
}

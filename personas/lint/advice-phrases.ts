import type { Language } from '../persona.ts';
import { phrasePattern } from './phrase.ts';

/**
 * How people give advice (written by hand). `sure` can hardly be said for anything else; `likely` may also be about
 * people in general ("dan moet je bellen"), so it is only for the author to weigh.
 */
export const advicePhrases: Readonly<Record<Language, { readonly sure: RegExp; readonly likely: RegExp }>> = {
  nl: {
    sure: phrasePattern([
      'als ik jou/u was',
      'als ik in jouw/uw schoenen stond',
      'in jouw/uw plaats zou ik',
      'ik zou je/jou/u ... aanraden',
      'ik raad je/jou/u ... aan',
      'ik adviseer je/jou/u',
      'mijn advies aan jou/u',
      'mijn advies is/zou',
      'mijn tip is/voor',
      'ik heb een tip voor',
      'probeer/probeert u/jij eens',
      'wat jou/u zou helpen',
    ]),
    likely: phrasePattern([
      'misschien moet/kun/kan/zou jij/je/u eens',
      'jij/u moet/zou/kunt/kan ... eens',
      'jij/u zou beter',
      'je/jij/u kunt/kan beter',
      'je/jij/u zou er goed aan doen',
      'heb je/jij/u er al eens/wel aan gedacht',
      'heb/hebt je/jij/u al eens geprobeerd',
      'waarom probeer je/jij/u niet',
    ]),
  },
  en: {
    sure: phrasePattern([
      'if i were/was you',
      "i'd/i would advise/recommend you",
      'i advise you',
      'i recommend you/that',
      'my advice to you',
      'my advice is/would',
      'my tip is/for',
      "here's a tip",
      'what would help you is',
    ]),
    likely: phrasePattern([
      'you really/maybe/perhaps should',
      'maybe/perhaps you should/ought',
      'you ought to',
      "you'd/you had better",
      'have you thought of/about',
      'have you tried/considered',
      "why don't you try",
      'you should try/take/make/go/get/start/stop/learn',
    ]),
  },
};

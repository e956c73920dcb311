import type { AdvicePhrases } from './advice-phrases.ts';
import { phrasePattern } from './phrase.ts';

/** How people give advice in Dutch (written by hand). */
export const advicePhrasesNl: AdvicePhrases = {
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
};

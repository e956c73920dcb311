import type { AdvicePhrases } from './advice-phrases.ts';
import { phrasePattern } from './phrase.ts';

/** How people give advice in English (written by hand). */
export const advicePhrasesEn: AdvicePhrases = {
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
};

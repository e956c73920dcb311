import { advicePhrasesEn } from './advice-phrases.en.ts';
import { advicePhrasesNl } from './advice-phrases.nl.ts';
import { defineLineCheck } from './check.ts';
import { ownMatch, plainText } from './phrase.ts';

const advicePhrases = { nl: advicePhrasesNl, en: advicePhrasesEn } as const;

/** No client gives the trainee advice. What somebody else said to her may well have been advice. */
export const adviceToTrainee = defineLineCheck('advice-to-trainee', ({ line }, { language }) => {
  const text = plainText(line.say);
  const phrases = advicePhrases[language];
  for (const [severity, pattern] of [
    ['error', phrases.sure],
    ['warning', phrases.likely],
  ] as const) {
    const match = ownMatch(text, pattern, language);
    if (match === null) continue;
    return [{ severity, expected: 'a client who gives the trainee no advice', came: `"${match}"` }];
  }
  return [];
});

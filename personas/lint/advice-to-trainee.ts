import { advicePhrases } from './advice-phrases.ts';
import { defineLineCheck } from './check.ts';
import { isTold, plainText } from './phrase.ts';

/** No client gives the trainee advice. What somebody else said to her may well have been advice. */
export const adviceToTrainee = defineLineCheck('advice-to-trainee', ({ line }, { language }) => {
  const text = plainText(line.say);
  const phrases = advicePhrases[language];
  for (const [severity, pattern] of [
    ['error', phrases.sure],
    ['warning', phrases.likely],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null || isTold(text, match.index, language)) continue;
    return [{ severity, expected: 'a client who gives the trainee no advice', came: `"${match[0]}"` }];
  }
  return [];
});

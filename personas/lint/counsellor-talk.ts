import { defineLineCheck } from './check.ts';
import { counsellorWordsEn } from './counsellor-words.en.ts';
import { counsellorWordsNl } from './counsellor-words.nl.ts';
import { ownMatch, plainText } from './phrase.ts';

const counsellorWords = { nl: counsellorWordsNl, en: counsellorWordsEn } as const;

const expectations = {
  trade: 'words that people use at home, not those of the counselling room',
  helping: 'a client who leaves the helping to the trainee',
  reflecting: 'a client who tells, and does not give back',
  praise: "a client who says nothing of the trainee's technique",
} as const;

/** What turns praise into its opposite: "je luistert niet goed". */
const negation = /(?<!\p{L})(?:niet|nooit|geen|not|never)(?!\p{L})|n't/iu;
/** Where she knows no answer, "Goeie vraag" is a way to say so. */
const atALoss = 'unknown';

/**
 * A client does not sound like a counsellor. Where she tells what somebody else said, or throws back the word that came
 * with a piece of advice, it is for the author to weigh; so is what is no more than a helper's turn of phrase.
 */
export const counsellorTalk = defineLineCheck('counsellor-talk', ({ line, kind, id }, { language }) => {
  const text = plainText(line.say);
  const words = counsellorWords[language];
  return (['trade', 'helping', 'reflecting', 'praise'] as const).flatMap((sort) => {
    const match = words[sort].exec(text);
    if (match === null || (sort === 'praise' && negation.test(match[0]))) return [];
    const isTold = ownMatch(text, words[sort], language) === null;
    if (isTold && sort === 'reflecting') return [];
    const isToWeigh =
      isTold ||
      sort === 'reflecting' ||
      (sort === 'trade' && kind === 'advice') ||
      (sort === 'praise' && kind === 'pool' && id === atALoss);
    const severity = isToWeigh ? ('warning' as const) : ('error' as const);
    return [{ severity, expected: expectations[sort], came: `"${match[0]}"` }];
  });
});

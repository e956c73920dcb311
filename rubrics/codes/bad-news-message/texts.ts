import type { CodeTexts } from '../../texts.ts';

/** The words of bad-news-message; severity success: clear news spares the client the guessing. */
export const texts: CodeTexts = {
  name: { nl: 'Slecht nieuws: de boodschap', en: 'Bad news: the message' },
  gist: {
    nl: 'Zegt het slechte nieuws meteen en duidelijk.',
    en: 'Tells the bad news early and clearly.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” zei je het nieuws meteen en in gewone woorden. De ander hoeft niet te raden of te hopen. Stop nu met praten: eerst mag het binnenkomen.',
        en: 'With “{quote}” you told the news early and in plain words. The other person need not guess or hope. Now stop talking: first it has to sink in.',
      },
      suggestion: null,
    },
  },
};

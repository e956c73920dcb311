import type { CodeTexts } from '../../texts.ts';

/** The words of bad-news-setting; severity success: quiet, time and nearness make bad news bearable. */
export const texts: CodeTexts = {
  name: { nl: 'Slecht nieuws: de setting', en: 'Bad news: the setting' },
  gist: {
    nl: 'Zorgt voor rust, tijd en een ongestoorde plek voor het slechte nieuws.',
    en: 'Makes a quiet place and time for the bad news.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” zorgde je voor rust en een plek waar niemand binnenvalt. Zo hoeft de ander zich straks niet groot te houden. Wacht nu niet lang met het nieuws.',
        en: 'With “{quote}” you made a quiet place where nobody walks in. That way the other person need not keep up appearances. Now do not wait long with the news.',
      },
      suggestion: null,
    },
  },
};

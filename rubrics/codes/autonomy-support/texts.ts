import type { CodeTexts } from '../../texts.ts';

/** The words of autonomy-support. */
export const texts: CodeTexts = {
  name: { nl: 'Eigen regie benadrukken', en: 'Emphasising autonomy' },
  gist: {
    nl: 'Legt de keuze uitdrukkelijk bij de cliënt.',
    en: 'Leaves the choice explicitly with the client.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” liet je de keuze bij de cliënt. Wie niets hoeft, hoeft zich ook niet te verzetten en kan vrijer nadenken.',
        en: 'With “{quote}” you left the choice with the client. People who do not have to do anything need not resist, and can think more freely.',
      },
      suggestion: null,
    },
  },
};

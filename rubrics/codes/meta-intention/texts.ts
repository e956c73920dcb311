import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about telling a child of a good intention. */
export const texts: CodeTexts = {
  name: { nl: 'Goede bedoeling vertellen', en: 'Explaining your good intention' },
  gist: {
    nl: 'Zegt waarom je met het kind praat, en dat niemand boos is of straf krijgt.',
    en: 'Says why you are talking with the child, and that nobody is in trouble.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” laat je horen dat je het goed bedoelt. Kinderen denken al gauw dat een gesprek straf is; dat neem je hier weg.',
        en: 'With “{quote}” you let the child hear that you mean well. Children soon take a talk for a telling-off; you clear that away.',
      },
      suggestion: null,
    },
  },
};

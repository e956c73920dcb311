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
        nl: 'Je zegt dat je het goed bedoelt en dat niemand iets fout heeft gedaan. Kinderen denken al gauw dat een gesprek straf is; dat neem je hier weg.',
        en: 'You say that you mean well and that nobody did wrong. Children soon take a talk for a telling-off; you clear that away.',
      },
      suggestion: null,
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about inviting a child to tell freely. */
export const texts: CodeTexts = {
  name: { nl: 'Uitnodiging tot vertellen', en: 'Invitation to tell' },
  gist: {
    nl: 'Nodigt een kind uit om vrij te vertellen.',
    en: 'Invites a child to tell freely.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” nodig je uit om vrij te vertellen. Zo hoor je het in de woorden van het kind zelf: meestal het volledigst en het betrouwbaarst.',
        en: 'With “{quote}” you invite the child to tell freely. You hear it in its own words: mostly the fullest and most reliable account.',
      },
      suggestion: null,
    },
  },
};

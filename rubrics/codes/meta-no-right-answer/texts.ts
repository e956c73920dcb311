import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about freeing a child from having to answer. */
export const texts: CodeTexts = {
  name: { nl: 'Antwoorden hoeft niet, weet ik niet mag', en: 'No right answers' },
  gist: {
    nl: 'Zegt dat het kind niet hoeft te antwoorden en iets niet hoeft te weten.',
    en: 'Says that the child need not answer and need not know.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” laat je merken dat een kind hier niets hoeft te weten of te zeggen. Dan gaat het niet gokken of praten om jou een plezier te doen.',
        en: 'With “{quote}” you show that nothing has to be known or said here. So a child will not guess or talk just to please you.',
      },
      suggestion: null,
    },
  },
};

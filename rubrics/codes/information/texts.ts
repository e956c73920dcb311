import type { CodeTexts } from '../../texts.ts';

/** The words of information. */
export const texts: CodeTexts = {
  name: { nl: 'Informatie geven', en: 'Giving information' },
  gist: {
    nl: 'Geeft feiten of uitleg zonder te sturen.',
    en: 'Gives facts or an explanation without pushing.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” gaf je feiten of uitleg. Dat geeft houvast als de cliënt het wil weten; is het te veel of te vroeg, dan gaat het langs de cliënt heen.',
        en: 'With “{quote}” you gave facts or an explanation. It gives a hold when the client wants to know; too much or too early, it passes them by.',
      },
      suggestion: {
        nl: 'Vraag ervoor en erna: "Wat weet je er al van?" en "Wat betekent dit voor jou?" Zo sluit je uitleg aan.',
        en: 'Ask before and after: "What do you know about it already?" and "What does this mean for you?" That way it fits.',
      },
    },
  },
};

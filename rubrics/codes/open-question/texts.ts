import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about an open question. */
export const texts: CodeTexts = {
  name: { nl: 'Open vraag', en: 'Open question' },
  gist: {
    nl: 'Een vraag of uitnodiging die inhoud en lengte van het antwoord aan de ander laat.',
    en: 'A question or invitation that leaves what is told, and how much, to the other person.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: '“{quote}” is een open vraag: de ander kiest zelf waar het verhaal begint en wat erin hoort.',
        en: '“{quote}” is an open question: it lets the other person choose where the story starts and what belongs in it.',
      },
      suggestion: null,
    },
  },
};

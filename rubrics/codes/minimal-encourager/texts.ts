import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a minimal encourager. */
export const texts: CodeTexts = {
  name: { nl: 'Kleine aanmoediging', en: 'Minimal encourager' },
  gist: {
    nl: 'Een klein teken dat je luistert: "hm hm", "ga verder", of een enkel woord van de ander.',
    en: 'A small sign that you are listening: "mm-hm", "go on", or a word or two of the other person.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Klein, maar het werkt: met “{quote}” laat je merken dat je volgt. De ander houdt de beurt en kan doorvertellen.',
        en: 'Small, but it works: with “{quote}” you show that you are following. The other person keeps the floor and can carry on.',
      },
      suggestion: null,
    },
  },
};

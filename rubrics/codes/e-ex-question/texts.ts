import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a question outside the client's frame. */
export const texts: CodeTexts = {
  name: { nl: 'E-ex-vraag', en: 'E-ex question' },
  gist: {
    nl: 'Een vraag over iets wat de ander nog niet genoemd heeft.',
    en: 'A question about something the other person has not mentioned.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” vraag je naar iets wat de ander nog niet had genoemd. Dat kan nodig zijn, maar het gesprek gaat nu wel jouw kant op.',
        en: 'With “{quote}” you ask about something the other person had not mentioned. That can be needed, but the talk now goes your way.',
      },
      suggestion: {
        nl: 'Ligt er nog iets open? Ga daar dan eerst op door: "Wat bedoel je daar precies mee?" Moet je van onderwerp wisselen, zeg dan waarom: "Ik vraag dit omdat ..."',
        en: 'If something is still open, stay there first: "What do you mean by that exactly?" If you need to change the topic, say why: "I am asking because ..."',
      },
    },
  },
};

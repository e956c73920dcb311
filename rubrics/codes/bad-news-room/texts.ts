import type { CodeTexts } from '../../texts.ts';

/** The words of bad-news-room; severity success: after such news a person cannot take in more. */
export const texts: CodeTexts = {
  name: { nl: 'Slecht nieuws: ruimte geven', en: 'Bad news: giving room' },
  gist: {
    nl: 'Laat de ander reageren op het slechte nieuws, zonder nu al informatie te geven.',
    en: 'Lets the other person respond to the bad news, with no information yet.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” gaf je ruimte voor de eerste reactie en wachtte je met uitleg. Zo kan het nieuws binnenkomen en voelt de ander dat je erbij blijft.',
        en: 'With “{quote}” you gave room for the first reaction and held back explanation. That way the news can sink in, and the other person feels that you stay.',
      },
      suggestion: null,
    },
  },
};

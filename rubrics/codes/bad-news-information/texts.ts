import type { CodeTexts } from '../../texts.ts';

/** The words of bad-news-information; severity success: it comes when the client can take it in. */
export const texts: CodeTexts = {
  name: { nl: 'Slecht nieuws: informatie', en: 'Bad news: information' },
  gist: {
    nl: 'Geeft informatie nadat de eerste emotie er mocht zijn.',
    en: 'Gives information once the first emotion has had its place.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Je gaf informatie op het moment dat de ander er weer ruimte voor had. Nu is de kans groter dat het blijft hangen.',
        en: 'You gave information at the moment the other person had room for it again. Now there is a better chance that it stays.',
      },
      suggestion: null,
    },
  },
};

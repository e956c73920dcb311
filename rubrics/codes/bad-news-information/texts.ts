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
        nl: '“{quote}” zei je op het moment dat de ander er weer ruimte voor had. Nu is de kans groter dat de informatie blijft hangen.',
        en: 'You said “{quote}” at the moment the other person had room for it again. Now there is a better chance that the information stays.',
      },
      suggestion: null,
    },
  },
};

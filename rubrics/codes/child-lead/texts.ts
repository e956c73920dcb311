import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about taking up what a child brings. */
export const texts: CodeTexts = {
  name: { nl: 'Inbreng van het kind volgen', en: "Following the child's lead" },
  gist: {
    nl: 'Gaat met plezier in op wat het kind zelf inbrengt.',
    en: 'Takes up gladly what the child brings.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” ga je in op wat het kind zelf laat zien of vertelt. Het merkt dat zijn inbreng telt en brengt straks makkelijker iets nieuws.',
        en: 'With “{quote}” you take up what the child shows or tells you. It notices that its ideas count, and will bring you more.',
      },
      suggestion: null,
    },
  },
};

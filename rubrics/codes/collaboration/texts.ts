import type { CodeTexts } from '../../texts.ts';

/** The words of collaboration. */
export const texts: CodeTexts = {
  name: { nl: 'Samenwerken zoeken', en: 'Seeking collaboration' },
  gist: {
    nl: 'Zoekt overeenstemming en deelt de regie met de cliënt.',
    en: 'Seeks agreement and shares the lead with the client.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” zocht je naar een gezamenlijke weg. Zo wordt het een plan van jullie samen, en dat houdt beter stand.',
        en: 'With “{quote}” you looked for a way to go on together. It becomes a plan you share, and such a plan holds better.',
      },
      suggestion: null,
    },
  },
};

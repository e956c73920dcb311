import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about telling a child that it is needed. */
export const texts: CodeTexts = {
  name: { nl: 'Uitleggen dat je het kind nodig hebt', en: 'Telling the child you need their help' },
  gist: {
    nl: 'Zegt dat alleen het kind het weet, of vraagt het om jou te verbeteren.',
    en: 'Says that only the child knows, or asks to be put right.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” maak je het kind de kenner, die weet hoe het was en jou mag verbeteren. Dat geeft zekerheid en een eerlijker verhaal.',
        en: 'With “{quote}” you make the child the one who knows and who may correct you. That gives confidence, and a truer story.',
      },
      suggestion: null,
    },
  },
};

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
        nl: 'Je maakt het kind de kenner: alleen hij of zij weet hoe het was, en mag jou verbeteren. Dat geeft zekerheid en een eerlijker verhaal.',
        en: 'You make the child the one who knows and who may correct you. That gives confidence, and a truer story.',
      },
      suggestion: null,
    },
  },
};

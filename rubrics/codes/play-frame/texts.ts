import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about play in the talk with a child. */
export const texts: CodeTexts = {
  name: { nl: 'Gesprek als spel', en: 'Talking through play' },
  gist: {
    nl: 'Maakt van het gesprek een spel, of speelt met het kind mee.',
    en: "Turns the talk into play, or joins in with the child's game.",
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” maak je er spel van of speel je mee. In een spel kan een kind iets laten zien waar het nog geen woorden voor heeft.',
        en: 'With “{quote}” you make it play, or join in. In play a child can show things it has no words for yet.',
      },
      suggestion: null,
    },
  },
};

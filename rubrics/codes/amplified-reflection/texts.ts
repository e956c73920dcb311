import type { CodeTexts } from '../../texts.ts';

/** The words of amplified-reflection; severity success: said without sarcasm it invites the client to put it in proportion. */
export const texts: CodeTexts = {
  name: { nl: 'Versterkte reflectie', en: 'Amplified reflection' },
  gist: {
    nl: 'Geeft het standpunt van de cliënt iets sterker terug, zonder spot.',
    en: "Gives back the client's position a little stronger, without sarcasm.",
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” maakte je het standpunt van de cliënt iets groter. Op een rustige toon nodigt dat uit om zelf te nuanceren; met spot erin wordt het een steek.',
        en: "With “{quote}” you made the client's position a little bigger. Said calmly it invites them to put it in proportion; with an edge of sarcasm it stings.",
      },
      suggestion: null,
    },
  },
};

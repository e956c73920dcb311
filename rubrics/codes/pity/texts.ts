import type { CodeTexts } from '../../texts.ts';

/** The words of pity; severity warning, since it puts the client below the trainee. */
export const texts: CodeTexts = {
  name: { nl: 'Medelijden', en: 'Pity' },
  gist: {
    nl: 'Beklaagt de cliënt, van boven naar beneden.',
    en: 'Feels sorry for the client, from above.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” beklaag je de cliënt. Dat is lief bedoeld, maar het maakt de ander klein: iemand om sneu te vinden in plaats van iemand die het redt.',
        en: 'With “{quote}” you feel sorry for the client. It is kindly meant, yet it makes them small: someone to be pitied rather than someone who copes.',
      },
      suggestion: {
        nl: 'Blijf naast de ander staan. Benoem de zwaarte en vraag door: "Dat moet zwaar voor je zijn. Wat houdt je op de been?"',
        en: 'Stay beside them. Name how heavy it is and ask on: "That must be hard for you. What keeps you going?"',
      },
    },
  },
};

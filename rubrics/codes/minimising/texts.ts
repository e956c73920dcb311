import type { CodeTexts } from '../../texts.ts';

/** The words of minimising; severity warning, since the client learns that it does not count. */
export const texts: CodeTexts = {
  name: { nl: 'Bagatelliseren', en: 'Minimising' },
  gist: {
    nl: 'Maakt klein wat de cliënt inbrengt.',
    en: 'Makes small what the client brings in.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” maak je het kleiner dan het voor de cliënt is. Die hoort: dit telt niet. De kans is groot dat je het echte verhaal nu misloopt.',
        en: 'With “{quote}” you make it smaller than it is to the client, who hears: this does not count. You may well miss the real story now.',
      },
      suggestion: {
        nl: 'Laat het even zo groot zijn als het voelt: "Dat zit je behoorlijk dwars." Of vraag: "Wat raakt je er het meest aan?"',
        en: 'Let it be as big as it feels for a moment: "That really bothers you." Or ask: "What gets to you most about it?"',
      },
    },
  },
};

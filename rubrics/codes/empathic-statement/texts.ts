import type { CodeTexts } from '../../texts.ts';

/** The words of empathic-statement; severity success, since it lets the client feel that someone is beside them. */
export const texts: CodeTexts = {
  name: { nl: 'Empathie tonen', en: 'Empathic statement' },
  gist: {
    nl: 'Toont medeleven met de situatie van de cliënt, zonder medelijden.',
    en: "Shows compassion with the client's situation, without pity.",
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” hoort de ander dat het je raakt, zonder dat je het oplost of kleiner maakt. De cliënt staat er even niet alleen voor.',
        en: 'In “{quote}” the other person can hear that it touches you, without you solving it or making it smaller. For a moment they are not alone with it.',
      },
      suggestion: null,
    },
  },
};

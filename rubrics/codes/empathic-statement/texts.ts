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
        nl: 'Je liet merken dat het je raakt wat de cliënt meemaakt, zonder het op te lossen of kleiner te maken. De ander staat er even niet alleen voor.',
        en: "You let it be felt that the client's situation touches you, without solving it or making it smaller. For a moment the other is not alone with it.",
      },
      suggestion: null,
    },
  },
};

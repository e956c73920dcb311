import type { CodeTexts } from '../../texts.ts';

/** The words of structuring. */
export const texts: CodeTexts = {
  name: { nl: 'Structureren', en: 'Structuring' },
  gist: {
    nl: 'Zegt wat er in het gesprek gaat gebeuren, waarvoor het is, hoe lang het duurt of wat ieders rol is.',
    en: 'Says what will happen in the talk, what it is for, how long it takes or who has which role.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” maakte je duidelijk hoe dit gesprek verloopt. Wie weet wat er komt, kan zijn aandacht bij het verhaal houden.',
        en: 'With “{quote}” you made clear how this talk will go. People who know what is coming can keep their mind on their story.',
      },
      suggestion: {
        nl: 'Geef de cliënt er een stem in: "Ik dacht eerst aan je week en daarna aan het plan. Past dat voor jou?"',
        en: 'Give the client a say in it: "I thought of your week first and then the plan. Does that suit you?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** The words of persuasion; severity warning, since arguments from outside call up the other side. */
export const texts: CodeTexts = {
  name: { nl: 'Overtuigen', en: 'Persuasion' },
  gist: {
    nl: 'Pleit voor verandering of tegen de mening van de cliënt.',
    en: "Argues for change or against the client's view.",
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” pleit je voor verandering. Hoe beter jouw argumenten, hoe harder de cliënt de andere kant gaat verdedigen, en die gelooft wat die zichzelf hoort zeggen.',
        en: 'With “{quote}” you argue for change. The better your case, the harder the client defends the other side, and people believe what they hear themselves say.',
      },
      suggestion: {
        nl: 'Laat de cliënt de redenen noemen: "Wat zou het jou opleveren?" Of geef eerst de bezwaren terug: "Je ziet er weinig in."',
        en: 'Let the client name the reasons: "What would it bring you?" Or give the objections back first: "You don\'t see much in it."',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** The words of praise; severity info: kindly meant, but it does not tell the client what was good. */
export const texts: CodeTexts = {
  name: { nl: 'Compliment zonder inhoud', en: 'Praise' },
  gist: {
    nl: 'Algemeen prijzen, zonder te zeggen waarvoor.',
    en: 'General praise that does not say what for.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: 'Vriendelijk bedoeld, maar “{quote}” zegt niet wat er goed was. De cliënt hoort een cijfer van jou en leert weinig over de eigen kracht.',
        en: 'Kindly meant, but “{quote}” does not say what was good. The client hears a mark from you and learns little about their own strength.',
      },
      suggestion: {
        nl: 'Zeg wat je precies zag, bijvoorbeeld: “Je bent toch gegaan, terwijl je er zo tegenop zag. Daar is moed voor nodig.”',
        en: 'Say exactly what you saw, for instance: “You went, even though you were dreading it. That takes courage.”',
      },
    },
  },
};

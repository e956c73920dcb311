import type { CodeTexts } from '../../texts.ts';

/** The words of condemnation; the one code of severity error: it is never permitted. */
export const texts: CodeTexts = {
  name: { nl: 'Veroordeling', en: 'Condemnation' },
  gist: {
    nl: 'Beoordeelt, beschaamt of bestempelt de persoon.',
    en: 'Evaluates, shames or labels the person.',
  },
  feedback: {
    default: {
      severity: 'error',
      message: {
        nl: '“{quote}” gaat over wie de cliënt is, niet over wat die deed. Het kwetst en zet iemand vast; het vertrouwen is daarna moeilijk te herstellen.',
        en: '“{quote}” is about who the client is, not about what they did. It hurts and pins a person down; trust is hard to mend afterwards.',
      },
      suggestion: {
        nl: 'Herstel het: "Dat had ik zo niet moeten zeggen, het spijt me." Blijf daarna bij wat er gebeurde: "Vertel eens, hoe ging het?"',
        en: 'Repair it: "I should not have said that, I am sorry." Then stay with what happened: "Tell me, how did it go?"',
      },
    },
  },
};

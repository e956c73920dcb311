import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a miracle question. */
export const texts: CodeTexts = {
  name: { nl: 'Wondervraag', en: 'Miracle question' },
  gist: {
    nl: 'Vraagt de ander zich voor te stellen dat het probleem weg is.',
    en: 'Asks the other person to imagine that the problem is gone.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” laat je de ander zien hoe het is als het probleem er niet meer is. Dat maakt los wat iemand wil, voorbij wat er niet lukt.',
        en: 'With “{quote}” you let the other person picture life without the problem. It opens up what they want, beyond what is not working.',
      },
      suggestion: {
        nl: 'Geef er de tijd voor en vraag naar kleine, zichtbare dingen: "Wat doe je dan het eerst?" "Wie merkt het, en waaraan?"',
        en: 'Take your time and ask for small things one could see: "What do you do first?" "Who notices, and how?"',
      },
    },
  },
};

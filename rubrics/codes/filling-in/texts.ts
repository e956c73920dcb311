import type { CodeTexts } from '../../texts.ts';

/** The words of filling-in; a warning, since a client who is told what they feel has to correct or to give in. */
export const texts: CodeTexts = {
  name: { nl: 'Invullen voor een ander', en: 'Filling in for the other' },
  gist: {
    nl: 'Stelt als feit wat de cliënt denkt, voelt of wil, zonder dat die het gezegd heeft.',
    en: 'States as fact what the client thinks, feels or wants, with nothing said to support it.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” vertel je de ander wat er in hem of haar omgaat, terwijl dat niet gezegd is. De ander moet je nu verbeteren, of laat het maar zo.',
        en: 'With “{quote}” you tell the other person what goes on inside them, though they have not said so. Now they must correct you, or let it stand.',
      },
      suggestion: {
        nl: 'Vraag ernaar: "Hoe is dat voor je?" Heb je een vermoeden, leg het dan voorzichtig voor: "Ik vraag me af of dat je bezighoudt. Klopt dat?"',
        en: 'Ask about it: "What is that like for you?" If you have a hunch, offer it gently: "I wonder if that is on your mind. Is it?"',
      },
    },
  },
};

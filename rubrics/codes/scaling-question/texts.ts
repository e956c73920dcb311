import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a scaling question. */
export const texts: CodeTexts = {
  name: { nl: 'Schaalvraag', en: 'Scaling question' },
  gist: {
    nl: 'Vraagt om een plaats op een schaal, of om een stap daarop.',
    en: 'Asks for a place on a scale, or for a step on it.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” vraag je om een plaats op een schaal. Iets vaags wordt zo bespreekbaar, en jullie kunnen er later op terugkomen.',
        en: 'With “{quote}” you ask for a place on a scale. Something vague becomes something you can both point at and come back to later.',
      },
      suggestion: {
        nl: 'Het gesprek begint pas na het cijfer. Vraag bijvoorbeeld: "Wat maakt het een vijf en geen drie?" of "Waaraan merk je dat het een punt hoger is?"',
        en: 'The talk starts after the number. Ask for instance: "What makes it a five and not a three?" or "How would you notice it was one point higher?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about an exception question. */
export const texts: CodeTexts = {
  name: { nl: 'Uitzonderingsvraag', en: 'Exception question' },
  gist: {
    nl: 'Vraagt naar momenten waarop het probleem er niet of minder was, of hoe de ander het redde.',
    en: 'Asks for times when the problem was absent or smaller, or how the other person managed.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” vraag je naar wat wél lukte. De ander ontdekt dan wat die zelf al kan, ook op een slechte dag.',
        en: 'With “{quote}” you ask about what did work. The other person gets to see what they can already do, even on a bad day.',
      },
      suggestion: {
        nl: 'Blijf er even bij stilstaan: "Wat deed je toen anders?" en later "Hoe zou daar wat meer van kunnen komen?"',
        en: 'Stay with it a little: "What did you do differently then?" and later "How could there be a bit more of that?"',
      },
    },
  },
};

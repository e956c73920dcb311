import type { CodeTexts } from '../../texts.ts';

/** The words of false-reassurance; severity warning, since it closes the talk about the fear. */
export const texts: CodeTexts = {
  name: { nl: 'Sussen', en: 'False reassurance' },
  gist: {
    nl: 'Stelt gerust zonder dat daar grond voor is.',
    en: 'Reassures without ground for it.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” beloof je iets wat je niet kunt weten. Het stelt vooral jou gerust; de cliënt blijft met de zorgen zitten en zegt er minder over.',
        en: 'With “{quote}” you promise what you cannot know. It mostly reassures you; the client is left with the worry and will say less about it.',
      },
      suggestion: {
        nl: 'Blijf bij de angst in plaats van die weg te nemen: "Je bent bang voor wat er komt." Of: "Waar zie je het meest tegenop?"',
        en: 'Stay with the fear instead of taking it away: "You are afraid of what is coming." Or: "What do you dread most?"',
      },
    },
  },
};

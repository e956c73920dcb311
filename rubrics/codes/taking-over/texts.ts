import type { CodeTexts } from '../../texts.ts';

/** The words of taking-over; a warning, since help that takes the client's part also takes away that the client can. */
export const texts: CodeTexts = {
  name: { nl: 'Overnemen, redden', en: 'Taking over, rescuing' },
  gist: {
    nl: 'Neemt het probleem van de cliënt over.',
    en: "Takes the client's problem out of their hands.",
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” neem je iets over wat van de ander is. Dat lucht even op, maar het zegt ook: jij kunt dit niet zelf. De volgende keer ben je weer nodig.',
        en: 'With “{quote}” you take on what belongs to the other person. It is a relief for a moment, but it also says: you cannot do this yourself. Next time they need you again.',
      },
      suggestion: {
        nl: 'Zoek samen uit welk stukje de ander zelf kan doen: "Wat maakt het zo moeilijk om te bellen? Wat zou je helpen om het zelf te doen?"',
        en: 'Find out together which part they can do: "What makes that call so hard? What would help you to make it yourself?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a question within the client's frame. */
export const texts: CodeTexts = {
  name: { nl: 'E-in-vraag', en: 'E-in question' },
  gist: {
    nl: 'Een vraag die doorgaat op iets wat de ander zelf inbracht.',
    en: 'A question that follows up on something the other person brought in.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” vraag je door op wat de ander zelf vertelde. Zo blijft het diens verhaal en merkt de ander dat je luistert.',
        en: 'With “{quote}” you follow up on what the other person told you. It stays their story, and they notice that you are listening.',
      },
      suggestion: null,
    },
  },
};

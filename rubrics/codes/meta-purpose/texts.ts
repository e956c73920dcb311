import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about telling a child what the talk is for. */
export const texts: CodeTexts = {
  name: { nl: 'Zeggen waar het gesprek over gaat', en: 'Explaining the purpose to a child' },
  gist: {
    nl: 'Legt in kindertaal uit waar het gesprek voor is.',
    en: 'Explains in words a child knows what the talk is for.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” vertel je waar jullie samen over gaan praten. Een kind dat weet wat er komt, hoeft niet te raden en durft eerder mee te doen.',
        en: 'With “{quote}” you say what the two of you will talk about. A child who knows what is coming need not guess, and finds it easier to join in.',
      },
      suggestion: null,
    },
  },
};

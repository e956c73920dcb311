import type { CodeTexts } from '../../texts.ts';

/** The words of blaming; severity warning, since the talk turns to guilt instead of what is needed. */
export const texts: CodeTexts = {
  name: { nl: 'De schuldige zoeken', en: 'Blaming' },
  gist: {
    nl: 'Zoekt wie er schuld heeft.',
    en: 'Looks for who is at fault.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” zoek je een schuldige. Dan gaat het over gelijk krijgen en verdedigen, en niet meer over wat er gebeurde en wat de cliënt nodig heeft.',
        en: 'With “{quote}” you look for a culprit. The talk then turns to being right and defending, away from what happened and what the client needs.',
      },
      suggestion: {
        nl: 'Vraag naar het verloop in plaats van naar de schuld: "Hoe ging dat tussen jullie?" Of kijk vooruit: "Wat heb je nu nodig?"',
        en: 'Ask how it went instead of whose fault it was: "How did that go between you?" Or look ahead: "What do you need now?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about an evocative question. */
export const texts: CodeTexts = {
  name: { nl: 'Evocatieve vraag', en: 'Evocative question' },
  gist: {
    nl: 'Vraagt naar eigen redenen, belang, vertrouwen, betere tijden of een gewenste toekomst.',
    en: "Asks for the other person's own reasons, importance, confidence, better times or wished-for future.",
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” vraag je naar wat de ander zelf belangrijk vindt of wil. Wie de eigen redenen uitspreekt, gaat er eerder in geloven dan wie die van jou hoort.',
        en: 'With “{quote}” you ask what matters to the other person or what they want. People come to believe their own reasons sooner than yours.',
      },
      suggestion: {
        nl: 'Geef terug wat je hoort en vraag om meer: "Je wilt er voor je kinderen zijn. Wat nog meer?"',
        en: 'Give back what you hear and ask for more: "You want to be there for your children. What else?"',
      },
    },
  },
};

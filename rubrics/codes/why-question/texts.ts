import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a why-question. */
export const texts: CodeTexts = {
  name: { nl: 'Waarom-vraag', en: 'Why question' },
  gist: {
    nl: 'Een vraag naar redenen met waarom of hoezo; ze klinkt al gauw als ter verantwoording roepen.',
    en: 'A question that asks for reasons with why; it easily sounds like being called to account.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” vraag je naar een reden. Ook als je gewoon benieuwd bent, kan de ander zich ter verantwoording geroepen voelen.',
        en: 'With “{quote}” you ask for a reason. Even when you are just curious, the other person may feel called to account.',
      },
      suggestion: {
        nl: 'Vraag hetzelfde met een zachtere opening: "Wat maakt dat je ..." of "Hoe is dat zo gekomen?"',
        en: 'Ask the same with a softer opening: "What makes you ..." or "How did that come about?"',
      },
    },
  },
};

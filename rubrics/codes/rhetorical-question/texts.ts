import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a rhetorical question. */
export const texts: CodeTexts = {
  name: { nl: 'Retorische vraag', en: 'Rhetorical question' },
  gist: {
    nl: 'Een mening of verwijt in de vorm van een vraag; er wordt geen antwoord verwacht.',
    en: 'An opinion or reproach in the form of a question; no answer is expected.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: '“{quote}” heeft de vorm van een vraag, maar er klinkt een mening of verwijt in door. Wie dat hoort, gaat zich verdedigen of valt stil.',
        en: '“{quote}” looks like a question, but an opinion or a reproach can be heard in it. People tend to defend themselves or fall silent.',
      },
      suggestion: {
        nl: 'Vraag wat je echt wilt weten: "Wat hoopte je dat er zou gebeuren?" Wil je iets kwijt, zeg het dan gewoon: "Ik maak me daar zorgen over."',
        en: 'Ask what you really want to know: "What did you hope would happen?" If something bothers you, say it plainly: "I am worried about that."',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a discussion question. */
export const texts: CodeTexts = {
  name: { nl: 'Discussievraag', en: 'Discussion question' },
  gist: {
    nl: 'Een vraag die de ander uitnodigt om een standpunt te verdedigen in plaats van te vertellen.',
    en: 'A question that invites the other person to defend a position instead of exploring.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” leg je een tegenargument op tafel. De ander gaat het eigen standpunt verdedigen, en wat eronder zit blijft buiten beeld.',
        en: 'With “{quote}” you put a counter-argument on the table. The other person will defend their view, and what lies beneath it stays out of sight.',
      },
      suggestion: {
        nl: 'Laat je gelijk even liggen en word nieuwsgierig naar hun kijk: "Hoe ben je daar zo over gaan denken?" of "Wat maakt dit zo belangrijk voor je?"',
        en: 'Leave being right aside and get curious about their view: "How did you come to see it that way?" or "What makes this matter so much to you?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about asking leave. */
export const texts: CodeTexts = {
  name: { nl: 'Toestemming vragen', en: 'Asking permission' },
  gist: {
    nl: 'Vraagt of het mag, voor je informatie of advies geeft of iets gevoeligs aansnijdt.',
    en: 'Asks leave before giving information or advice, or before touching on something sensitive.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” vraag je eerst of het mag. De ander houdt de regie en luistert daarna met meer ruimte.',
        en: 'With “{quote}” you ask first whether it is all right. The other person stays in charge, and listens more openly afterwards.',
      },
      suggestion: {
        nl: 'Wacht het antwoord af voor je verdergaat, en neem een nee serieus: "Prima, dan laten we dat."',
        en: 'Wait for the answer before you go on, and take a no seriously: "Fine, we will leave it."',
      },
    },
  },
};

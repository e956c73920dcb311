import type { CodeTexts } from '../../texts.ts';

/** The words of affirmation; severity success, since it lets the client see an own strength. */
export const texts: CodeTexts = {
  name: { nl: 'Bekrachtiging', en: 'Affirmation' },
  gist: {
    nl: 'Benoemt precies een kracht, inspanning of stap van de cliënt.',
    en: 'Names a strength, an effort or a step of the client, specifically.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” noem je een kracht, inspanning of stap en zeg je erbij wat je zag. Zo kan de cliënt het geloven, en groeit het vertrouwen om verder te gaan.',
        en: 'In “{quote}” you name a strength, an effort or a step and say what you saw. That makes it easier for the client to believe, and it builds trust to go on.',
      },
      suggestion: null,
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** The words of double-sided-reflection; severity success, since it takes the pull out of the two sides. */
export const texts: CodeTexts = {
  name: { nl: 'Tweezijdige reflectie', en: 'Double-sided reflection' },
  gist: {
    nl: 'Geeft beide kanten van de twijfel terug, zonder te kiezen.',
    en: 'Gives back both sides of the doubt without choosing one.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” zette je beide kanten van de twijfel naast elkaar. Je kiest niet, dus de cliënt hoeft geen kant te verdedigen en kan zelf wegen.',
        en: 'In “{quote}” you set both sides of the doubt next to each other. You choose neither, so the client need not defend a side and can do the weighing.',
      },
      suggestion: null,
    },
  },
};

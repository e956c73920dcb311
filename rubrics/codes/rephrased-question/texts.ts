import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a question that is put twice in one turn. */
export const texts: CodeTexts = {
  name: { nl: 'Vraag met herformulering', en: 'Rephrased question' },
  gist: {
    nl: 'Eén vraag met de eigen controle of herformulering erachter, in dezelfde beurt.',
    en: 'One question with its own check or rewording behind it, in the same turn.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: 'In “{quote}” stel je dezelfde vraag twee keer. Dat telt als één vraag, maar de ander hoort er twee en antwoordt vaak op de laatste.',
        en: 'In “{quote}” you ask the same question twice. It counts as one, but the other person hears two and often answers the last.',
      },
      suggestion: {
        nl: 'Vertrouw op je eerste zin en laat een stilte vallen. Blijkt de vraag onduidelijk, dan stel je die daarna opnieuw.',
        en: 'Trust your first wording and leave a pause. If it turns out to be unclear, you can always put it another way then.',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** The words of simple-reflection; severity success, since it keeps the client talking. */
export const texts: CodeTexts = {
  name: { nl: 'Eenvoudige reflectie', en: 'Simple reflection' },
  gist: {
    nl: 'Geeft terug wat de cliënt zei, in ongeveer dezelfde betekenis.',
    en: 'Gives back what the client said, in about the same meaning.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” gaf je terug wat de cliënt zei. Daaraan merkt de ander dat je luistert, en er komt ruimte om verder te vertellen.',
        en: 'With “{quote}” you gave back what the client said. It shows that you are listening and leaves room to say more.',
      },
      suggestion: null,
    },
  },
};

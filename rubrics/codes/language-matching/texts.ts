import type { CodeTexts } from '../../texts.ts';

/** The words of language-matching; severity success, since the client is met in words of their own. */
export const texts: CodeTexts = {
  name: { nl: 'Taalgebruik overnemen', en: 'Language matching' },
  gist: {
    nl: 'Gebruikt een opvallend woord of beeld van de cliënt zelf.',
    en: "Uses a striking word or image of the client's own.",
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” nam je een eigen woord of beeld van de cliënt over. Zo blijf je in diens wereld en hoeft niemand te vertalen.',
        en: "In “{quote}” you took up a word or image of the client's own. You stay in their world, and nobody has to translate.",
      },
      suggestion: null,
    },
  },
};

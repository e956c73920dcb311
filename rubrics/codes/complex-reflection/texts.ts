import type { CodeTexts } from '../../texts.ts';

/** The words of complex-reflection; severity success, since it takes the talk a layer deeper. */
export const texts: CodeTexts = {
  name: { nl: 'Complexe reflectie', en: 'Complex reflection' },
  gist: {
    nl: 'Geeft terug wat de cliënt zei en voegt betekenis toe: een gevoel, een waarde, een beeld.',
    en: 'Gives back what the client said and adds meaning: a feeling, a value, an image.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” gaf je meer terug dan er letterlijk gezegd werd: je verwoordde wat eronder lag. De cliënt kan nu toetsen of het klopt en een laag dieper gaan.',
        en: 'In “{quote}” you gave back more than the words: you put into language what lay beneath them. The client can check whether it fits and go a layer deeper.',
      },
      suggestion: null,
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** The words of feeling-reflection; `named`: the client named that feeling before, `unnamed`: the trainee found the word. */
export const texts: CodeTexts<'named' | 'unnamed'> = {
  name: { nl: 'Gevoelsreflectie', en: 'Reflection of feeling' },
  gist: {
    nl: 'Een reflectie die het gevoel van de cliënt benoemt.',
    en: "A reflection that names the client's feeling.",
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” benoemde je het gevoel van de cliënt, zonder het weg te praten of op te lossen. Dat maakt dat iemand zich begrepen kan voelen.',
        en: "In “{quote}” you named the client's feeling without talking it away or solving it. That helps a person to feel understood.",
      },
      suggestion: null,
    },
    named: {
      severity: 'success',
      message: {
        nl: 'Met “{quote}” pakte je het gevoel op dat de cliënt zelf noemde en bleef je erbij. Zo hoort de ander dat het er mag zijn.',
        en: 'With “{quote}” you picked up the feeling that the client named and stayed with it. It tells the other that this feeling may be here.',
      },
      suggestion: null,
    },
    unnamed: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” gaf je woorden aan een gevoel dat de cliënt nog niet genoemd had. Laat nu even stilte vallen: zo kan de ander voelen of het klopt.',
        en: 'In “{quote}” you found a word for a feeling that the client had not named yet. Allow a short silence now, so that the other can sense whether it fits.',
      },
      suggestion: null,
    },
  },
};

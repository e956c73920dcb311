import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about posing options to a child about what happened. */
export const texts: CodeTexts<'polar' | 'choice'> = {
  name: { nl: 'Keuze- of ja/nee-vraag over een feit', en: 'Option-posing question' },
  gist: {
    nl: 'Vraagt een kind met ja, nee of een keuze naar wat er gebeurd is.',
    en: 'Asks a child about what happened with yes, no or a choice.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” leg je het kind voor wat er gebeurd kan zijn. Jonge kinderen zeggen dan vaak ja of nemen het laatste, ook als het anders ging.',
        en: 'With “{quote}” you put to the child what may have happened. Young children often say yes or take the last option, even when it went otherwise.',
      },
      suggestion: {
        nl: 'Nodig eerst uit: "Vertel eens wat er toen gebeurde." Moet je toch iets nagaan, vraag dan daarna weer open door.',
        en: 'Invite first: "Tell me what happened then." If you must check something, go back to an open prompt straight after.',
      },
    },
    polar: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” vraag je om ja of nee over wat er gebeurd is. Veel kinderen zeggen ja om jou te helpen, en het verhaal is dan het jouwe.',
        en: 'With “{quote}” you ask for a yes or no about what happened. Many children say yes to help you, and then the story is yours.',
      },
      suggestion: {
        nl: 'Laat het kind het zelf zeggen: "En toen, wat gebeurde er daarna?" of "Vertel eens over die keer in de schuur."',
        en: 'Let the child say it: "And then, what happened next?" or "Tell me about that time in the shed."',
      },
    },
    choice: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” geef je het kind een keuze over wat er gebeurd is. Staat het echte antwoord er niet bij, dan kiest het vaak toch.',
        en: 'With “{quote}” you give a choice about what happened. If the true answer is not among the options, a child often picks one all the same.',
      },
      suggestion: {
        nl: 'Laat de mogelijkheden weg: "Waar was je toen?" of "Vertel eens hoe dat ging, vanaf het begin."',
        en: 'Leave the options out: "Where were you then?" or "Tell me how that went, from the beginning."',
      },
    },
  },
};

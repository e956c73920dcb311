import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a closed question, by the kind of answer that it leaves room for. */
export const texts: CodeTexts<'polar' | 'choice' | 'fact'> = {
  name: { nl: 'Gesloten vraag', en: 'Closed question' },
  gist: {
    nl: 'Een vraag die met ja of nee, een keuze of één kort feit beantwoord is.',
    en: 'A question that yes or no, a choice or one short fact will answer.',
  },
  feedback: {
    default: {
      severity: 'info',
      message: {
        nl: '“{quote}” is een gesloten vraag: een paar woorden zijn genoeg als antwoord. Handig om iets na te gaan, maar het verhaal komt er niet mee op gang.',
        en: '“{quote}” is a closed question: a few words will do as an answer. Useful for checking something, but it does not get a story going.',
      },
      suggestion: {
        nl: 'Zoek je het verhaal, open dan: "Hoe gaat dat bij jou?" of "Vertel daar eens wat meer over."',
        en: 'If you want the story, open it up: "How does that go for you?" or "Tell me a bit more about that."',
      },
    },
    polar: {
      severity: 'info',
      message: {
        nl: 'Op “{quote}” past ja of nee. Goed om iets na te gaan; stel je er meer achter elkaar, dan wordt het een verhoor.',
        en: 'Yes or no answers “{quote}”. Good for checking something; several in a row start to feel like being questioned.',
      },
      suggestion: {
        nl: 'Begin eens met hoe of wat: "Hoe gaat het daarmee?" in plaats van "Gaat het goed daarmee?"',
        en: 'Try starting with how or what: "How is that going?" instead of "Is that going well?"',
      },
    },
    choice: {
      severity: 'info',
      message: {
        nl: 'In “{quote}” geef je de antwoorden zelf al mee. Dat maakt kiezen makkelijk, maar wat er niet tussen staat, hoor je misschien nooit.',
        en: 'In “{quote}” you hand over the answers yourself. That makes choosing easy, but you may never hear what was not on your list.',
      },
      suggestion: {
        nl: 'Laat de keuzes weg en wacht even: "Hoe ging dat precies?" of "Wat heeft jouw voorkeur?"',
        en: 'Drop the options and wait a moment: "How did that go exactly?" or "What would you prefer?"',
      },
    },
    fact: {
      severity: 'info',
      message: {
        nl: 'Met “{quote}” vraag je naar een feit, zoals een aantal, een moment of een naam. Soms heb je dat nodig; daarna ligt de beurt weer bij jou.',
        en: 'With “{quote}” you ask for a fact, such as a number, a moment or a name. Sometimes you need it; afterwards the turn is back with you.',
      },
      suggestion: {
        nl: 'Laat er een open vraag op volgen, zodat het feit iets gaat betekenen: "En hoe is dat voor je?"',
        en: 'Let an open question follow, so that the fact gets a meaning: "And what is that like for you?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** What a trainee reads about a suggestive question, by the way in which it leads. */
export const texts: CodeTexts<'tag' | 'negated' | 'presupposition' | 'advice'> = {
  name: { nl: 'Suggestieve vraag', en: 'Leading question' },
  gist: {
    nl: 'Een vraag die het antwoord al in de mond legt.',
    en: "A question that puts the answer in the other person's mouth.",
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” zit het antwoord dat je verwacht al opgesloten. Tegenspreken kost moeite, dus je hoort eerder een beleefd ja dan wat er echt speelt.',
        en: '“{quote}” already holds the answer you expect. Disagreeing takes effort, so you may hear a polite yes rather than what is really going on.',
      },
      suggestion: {
        nl: 'Vraag zonder het antwoord mee te geven: "Hoe was dat voor je?" of "Hoe kijk jij daarnaar?"',
        en: 'Ask without supplying the answer: "How was that for you?" or "How do you see it?"',
      },
    },
    tag: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” noem je iets wat nog niet verteld is en vraag je om instemming. De ander moet je tegenspreken als het anders zit.',
        en: 'In “{quote}” you state something that was not told yet and ask for agreement. If it is otherwise, the other person has to contradict you.',
      },
      suggestion: {
        nl: 'Maak er een echte vraag van: "Wat deed dat met je?" Heb je een vermoeden, houd het dan voorlopig: "Het lijkt of dat je geraakt heeft."',
        en: 'Turn it into a real question: "What did that do to you?" If you have a hunch, keep it tentative: "It seems as if that touched you."',
      },
    },
    negated: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” laat je merken dat je een ja verwacht. Door die ontkenning zit je eigen mening verpakt als vraag.',
        en: 'With “{quote}” you show that you expect a yes. The negative wraps your own opinion up as a question.',
      },
      suggestion: {
        nl: 'Haal je mening eruit en vraag naar die van de ander: "Wat vind je daar zelf van?"',
        en: 'Take your opinion out and ask for theirs: "What do you make of it yourself?"',
      },
    },
    presupposition: {
      severity: 'warning',
      message: {
        nl: '“{quote}” gaat uit van iets wat de ander niet gezegd heeft. Wie antwoordt, moet dat eerst rechtzetten of laat het zo.',
        en: '“{quote}” takes for granted something the other person has not said. To answer, they must first put it right, or leave it uncorrected.',
      },
      suggestion: {
        nl: 'Blijf bij wat verteld is en vraag een stap terug: "Hoe is het tussen jullie?" in plaats van te vragen hoe erg het is.',
        en: 'Stay with what was told and go one step back: "How are things between you?" instead of asking how bad they are.',
      },
    },
    advice: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” zit een advies verstopt. Vaak komt er dan een "ja, maar" terug, terwijl je nog niet weet wat al geprobeerd is.',
        en: '“{quote}” has advice hidden in it. What often comes back is a "yes, but", while you do not know yet what has been tried.',
      },
      suggestion: {
        nl: 'Vraag eerst naar eigen ideeën: "Wat heb je zelf al bedacht of geprobeerd?" Of vraag toestemming: "Zal ik vertellen wat anderen helpt?"',
        en: 'Ask for their own ideas first: "What have you tried or thought of already?" Or ask leave: "Shall I tell you what helps others?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/** The words of jargon: a professional `term`, or words too `abstract` for a child. */
export const texts: CodeTexts<'term' | 'abstract'> = {
  name: { nl: 'Vakterm', en: 'Jargon' },
  gist: {
    nl: 'Gebruikt een vakterm die de cliënt niet gebruikte, of bij een kind een te abstract woord.',
    en: 'Uses a professional term that the client did not use or, with a child, a word that is too abstract.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” staat vaktaal die de cliënt niet gebruikte. Wie een woord niet kent, knikt vaak en haakt af.',
        en: 'There is jargon in “{quote}” that the client did not use. People who do not know a word often nod and drop out.',
      },
      suggestion: {
        nl: 'Zeg het in gewone woorden, het liefst die van de cliënt: "je blijft maar malen" in plaats van "rumineren".',
        en: 'Say it in plain words, best those of the client: "the thoughts keep going round" instead of "rumination".',
      },
    },
    term: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” staat een vakterm die de cliënt niet gebruikte. Wie een woord niet kent, knikt vaak en haakt af.',
        en: 'There is a professional term in “{quote}” that the client did not use. People who do not know a word often nod and drop out.',
      },
      suggestion: {
        nl: 'Zeg het in gewone woorden, het liefst die van de cliënt: "je blijft maar malen" in plaats van "rumineren".',
        en: 'Say it in plain words, best those of the client: "the thoughts keep going round" instead of "rumination".',
      },
    },
    abstract: {
      severity: 'warning',
      message: {
        nl: 'In “{quote}” staat een woord dat voor een kind te groot is. Een kind raadt dan wat je bedoelt, of zegt maar ja.',
        en: 'There is a word in “{quote}” that is too big for a child. Children then guess what you mean, or just say yes.',
      },
      suggestion: {
        nl: 'Noem iets wat het kind kan zien of doen: "Je bent soms bij papa en soms bij mama. Hoe is dat?"',
        en: 'Name what a child can see or do: "You are at Daddy\'s sometimes and at Mummy\'s sometimes. What is that like?"',
      },
    },
  },
};

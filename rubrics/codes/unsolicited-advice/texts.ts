import type { CodeTexts } from '../../texts.ts';

/** The words of unsolicited-advice, by how it was worded: `direct`, `suggested` ("je zou kunnen") or as a `question`. */
export const texts: CodeTexts<'direct' | 'suggested' | 'question'> = {
  name: { nl: 'Ongevraagd advies', en: 'Unsolicited advice' },
  gist: {
    nl: 'Zegt wat de cliënt moet of kan doen, zonder dat erom gevraagd is.',
    en: 'Tells the client what to do or could do, without having been asked.',
  },
  feedback: {
    default: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” droeg je een oplossing aan waar de cliënt niet om vroeg. Vaak volgt dan "ja, maar", en blijft liggen waar het werkelijk om gaat.',
        en: 'With “{quote}” you offered a solution that the client had not asked for. It often calls up "yes, but", and what really matters stays untouched.',
      },
      suggestion: {
        nl: 'Onderzoek eerst wat de cliënt zelf al bedacht of probeerde: "Wat heb je zelf al geprobeerd, en wat deed dat?"',
        en: 'First explore what the client has thought of or tried: "What have you tried so far, and what did that do?"',
      },
    },
    direct: {
      severity: 'warning',
      message: {
        nl: 'Met “{quote}” zei je wat de cliënt moet doen, terwijl die daar niet om vroeg. Dat neemt de regie over en roept gemakkelijk weerstand op.',
        en: 'With “{quote}” you told the client what to do, although nobody asked. It takes the lead out of their hands and easily calls up resistance.',
      },
      suggestion: {
        nl: 'Laat de cliënt eerst zelf zoeken: "Wat zou voor jou een eerste stap kunnen zijn?" Heb je echt iets te bieden, vraag dan: "Mag ik een idee met je delen?"',
        en: 'Let the client search first: "What might be a first step for you?" If you do have something to offer, ask: "May I share an idea with you?"',
      },
    },
    suggested: {
      severity: 'warning',
      message: {
        nl: '“{quote}” is voorzichtig gezegd, maar het blijft een oplossing van jou. De cliënt gaat die nu wegen of afwijzen en vertelt minder over zichzelf.',
        en: '“{quote}” is gently put, but the solution is still yours. The client will now weigh it or turn it down, and tells less of their own story.',
      },
      suggestion: {
        nl: 'Geef eerst terug wat je hoorde en vraag dan door: "Je zoekt een manier die bij jou past. Waar dacht je zelf aan?"',
        en: 'Reflect what you heard, then ask: "You are looking for a way that suits you. What had you thought of yourself?"',
      },
    },
    question: {
      severity: 'warning',
      message: {
        nl: '“{quote}” klinkt als een vraag, maar je advies zit er al in. De cliënt kan alleen nog ja of nee zeggen tegen jouw idee.',
        en: '“{quote}” sounds like a question, but your advice is already inside. All the client can do is say yes or no to your idea.',
      },
      suggestion: {
        nl: 'Stel een vraag waarop jij het antwoord nog niet hebt: "Welke mogelijkheden zie je zelf?"',
        en: 'Ask something to which you do not have the answer yet: "What options do you see yourself?"',
      },
    },
  },
};

import type { CodeTexts } from '../../texts.ts';

/**
 * The words of summary; severity success, since it orders what was said and shows that it was kept. Where it strays from
 * what was said, that comes first: the client has to put it right, or lets it pass.
 */
export const texts: CodeTexts<'accurate' | 'changed' | 'added' | 'one-sided'> = {
  name: { nl: 'Samenvatting', en: 'Summary' },
  gist: {
    nl: 'Brengt twee of meer dingen die de cliënt zei bij elkaar.',
    en: 'Puts together two or more things that the client said.',
  },
  feedback: {
    default: {
      severity: 'success',
      message: {
        nl: 'In “{quote}” bracht je verschillende dingen die de cliënt vertelde bij elkaar. Dat geeft overzicht, en de cliënt kan aanvullen of verbeteren.',
        en: 'In “{quote}” you brought together several things that the client told you. It gives an overview, and the client can add to it or put it right.',
      },
      suggestion: null,
    },
    accurate: {
      severity: 'success',
      message: {
        nl: 'Je bracht bij elkaar wat de cliënt vertelde, en je bleef bij wat er gezegd is. Zo weet de cliënt: dit is aangekomen.',
        en: 'You drew together what the client told you and kept to what was said. That lets the client feel it has landed.',
      },
      suggestion: null,
    },
    changed: {
      severity: 'warning',
      message: {
        nl: 'Iets in je samenvatting lijkt anders dan de cliënt het zei: het omgekeerde, een ander getal of iemand anders. Dan moet de cliënt je verbeteren, of laat het zo.',
        en: 'Something in your summary seems to differ from what the client said: the reverse of it, another number or another person. The client now has to correct you, or lets it go.',
      },
      suggestion: {
        nl: 'Vraag het na en herstel het hardop: "Ik zei net dat je wel slaapt, maar je vertelde dat het juist niet lukt. Klopt het zo?"',
        en: 'Check it, and mend it out loud: "I said you do sleep, but you told me that\'s just what you can\'t do. Have I got it now?"',
      },
    },
    added: {
      severity: 'info',
      message: {
        nl: 'Er staat iets in je samenvatting dat ik de cliënt niet heb horen zeggen. Misschien klopt het, maar dan is het jouw idee in de mond van de cliënt.',
        en: "There's something in your summary that I didn't hear the client say. You may well be right, yet it's your idea, handed over as theirs.",
      },
      suggestion: {
        nl: 'Houd het bij wat er gezegd is, en breng je eigen vermoeden apart: "Ik vraag me af of je ook teleurgesteld bent. Zit ik ernaast?"',
        en: 'Keep to what was said and bring your hunch separately: "I wonder whether you\'re disappointed too. Or am I off the mark?"',
      },
    },
    'one-sided': {
      severity: 'info',
      message: {
        nl: 'Wat je teruggaf klopt. Iets wat voor de cliënt lijkt te wegen, kwam er nog niet in voor.',
        en: "What you gave back is right. Something that seems to weigh on the client hasn't found its way in yet.",
      },
      suggestion: {
        nl: 'Neem ook mee wat de cliënt raakte, niet alleen wat er gebeurde: "... en dat maakt je bang." Of vraag: "Wat mis je nog?"',
        en: 'Take in what moved the client, not only what happened: "... and that frightens you." Or ask: "What have I missed?"',
      },
    },
  },
};

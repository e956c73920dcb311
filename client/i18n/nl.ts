import { plural } from './plural.ts';

const count = (one: string, other: string) => (number: number) => plural('nl', number, { one, other });

/** The interface in Dutch. Its shape is the type of every other language: a missing key does not compile. */
export const nl = {
  product: 'Weerklank',
  shell: {
    skip: 'Naar de inhoud',
    navigation: 'Hoofdmenu',
    talks: 'Gesprekken',
    codes: 'Begrippen',
    language: 'Taal van het scherm',
    footer:
      'Oefenruimte voor gesprekken die mensen helpen. Je woorden blijven op deze server; wissen kan altijd.',
  },
  common: {
    loading: 'Even gedud …',
    tryAgain: 'Probeer opnieuw',
    cancel: 'Annuleren',
    backToStart: 'Terug naar het begin',
    awayTitle: 'We krijgen geen verbinding',
    away: 'De server antwoordt niet. Kijk of je internet het doet en probeer het dan nog eens.',
    unreadable: 'De server antwoordde iets wat dit scherm niet begrijpt. Laad de pagina opnieuw.',
  },
  choose: {
    title: 'Wie zit er voor je?',
    lead: 'Oefen een gesprek met een gesimuleerde cliënt. Je typt wat je zou zeggen. De ander reageert op hoe je het\u00a0zegt.',
    notice:
      'De cliënt is een computerprogramma, geen mens. Vul geen gegevens in van echte cliënten, ook geen namen.',
    clients: 'Cliënten',
    age: (age: number) => `${age} jaar`,
    practise: 'Hier draait het om',
    warnings: 'Waar het over kan gaan',
    start: (name: string) => `Begin het gesprek met ${name}`,
    starting: 'Het gesprek begint …',
    noClients: 'Er zijn nog geen cliënten op deze server.',
  },
  options: {
    title: 'Zo oefen je',
    difficulty: 'Hoe is de cliënt?',
    difficulties: {
      1: { name: 'Komt je tegemoet', gist: 'Vergeeft een misser en laat zich sneller kennen.' },
      2: {
        name: 'Zoals in het echt',
        gist: 'Opent zich als je goed luistert, en sluit zich als je dat niet doet.',
      },
      3: { name: 'Stelt je op de proef', gist: 'Heeft weinig vertrouwen en onthoudt wat je fout deed.' },
    },
    language: 'Taal van het gesprek',
    languages: { nl: 'Nederlands', en: 'Engels' },
    feedback: 'Feedback',
    moments: {
      'each-turn': {
        name: 'Na elke beurt',
        short: 'feedback na elke beurt',
        gist: 'Onder je beurt staat wat je deed.',
      },
      'at-end': {
        name: 'Na afloop',
        short: 'feedback na afloop',
        gist: 'Eerst praten, dan pas terugkijken.',
      },
    },
  },
  ownTalks: {
    title: 'Je eerdere gesprekken',
    where: 'Bewaard voor deze browser.',
    turns: count('# beurt', '# beurten'),
    running: 'nog bezig',
    ended: 'afgerond',
    resume: 'Verder praten',
    debrief: 'Nabespreking',
    erase: 'Wissen',
    withWhom: (name: string, date: string) => `gesprek met ${name}, ${date}`,
    eraseTitle: 'Gesprek wissen?',
    eraseText: (name: string, date: string) =>
      `Je gesprek met ${name} van ${date} verdwijnt helemaal van de server, met de feedback en de nabespreking. Dit kun je niet terugdraaien.`,
    eraseNow: 'Ja, wis dit gesprek',
    erased: 'Het gesprek is gewist.',
  },
  talk: {
    title: (name: string) => `Gesprek met ${name}`,
    untitled: 'Gesprek',
    opening: 'Het gesprek wordt opgehaald …',
    simulated: (name: string) =>
      `${name} is een gesimuleerde cliënt: een computerprogramma, geen mens. Gebruik geen gegevens van echte cliënten.`,
    log: (name: string) => `Wat ${name} en jij zeggen`,
    you: 'Jij',
    silence: 'Je laat een stilte vallen.',
    clientSilent: (name: string) => `${name} zegt niets.`,
    thinking: (name: string) => `${name} denkt even na …`,
    yourTurn: (name: string) => `Wat zeg je tegen ${name}?`,
    placeholder: 'Schrijf wat je zou zeggen',
    hint: 'Enter verstuurt, Shift+Enter begint een nieuwe regel.',
    send: 'Zeg het',
    leaveSilence: 'Laat een stilte vallen',
    left: count('Nog # teken', 'Nog # tekens'),
    overLimit: count('# teken te lang', '# tekens te lang'),
    sending: 'wordt verstuurd',
    waiting: 'staat hier klaar tot je weer verbinding hebt',
    stored: 'bewaard',
    unheard: 'kwam na het einde; niemand heeft dit nog gehoord',
    round: 'Gesprek afronden',
    view: 'Weergave',
    showFeedback: 'Feedback onder mijn beurten',
    humanPace: (name: string) => `${name} denkt even na`,
    offlineTitle: 'Geen verbinding.',
    offline: 'Schrijf gerust verder: je woorden blijven hier bewaard en gaan mee zodra het weer kan.',
    backOnline: 'De verbinding is er weer.',
    retryNow: 'Nu opnieuw proberen',
    refusedTitle: 'Dit gesprek is hier niet te openen',
    refused: 'Het bestaat niet meer, of het hoort bij een andere browser.',
    notTaken: 'Je laatste beurt is niet aangenomen. Hij staat weer in het tekstvak.',
  },
  face: {
    'at-ease': (name: string) => `${name} zit er rustig bij`,
    guarded: (name: string) => `${name} zit met de armen over elkaar`,
    'looking-away': (name: string) => `${name} kijkt weg`,
    moved: (name: string) => `${name} heeft natte ogen`,
    angry: (name: string) => `${name} kijkt boos`,
    thinking: (name: string) => `${name} denkt na`,
    playing: (name: string) => `${name} speelt`,
  },
  ending: {
    title: 'Hoe wil je afronden?',
    advice: (name: string) =>
      `Neem afscheid zoals je dat bij een echte cliënt zou doen. ${name} zegt nog iets terug.`,
    lastWords: 'Je laatste woorden',
    sayGoodbye: 'Zeg dit en rond af',
    endNow: 'Stop zonder afscheid',
    goOn: 'Praat verder',
    reasons: {
      'trainee-ended': {
        title: () => 'Het gesprek is afgerond',
        text: () => 'Neem even de tijd. Daarna kun je rustig terugkijken op wat er gebeurde.',
      },
      goodbye: {
        title: (name: string) => `${name} heeft afscheid genomen`,
        text: () => 'Het gesprek is ten einde. In de nabespreking zie je ook wat er niet gezegd werd.',
      },
      'walk-out': {
        title: (name: string) => `${name} is weggegaan`,
        text: (name: string) =>
          `Dat overkomt ook ervaren hulpverleners. In de nabespreking lees je wat ${name} dacht, en bij welke beurt het kantelde.`,
      },
    },
    toDebrief: 'Naar de nabespreking',
  },
  feedback: {
    severity: { success: 'helpt', info: 'goed om te weten', warning: 'let op', error: 'doet pijn' },
    open: 'Feedback op deze beurt',
    tryThis: 'Probeer eens',
    forExample: 'Bijvoorbeeld',
    notSure: 'Niet zeker',
    notSureWhy: 'Hier twijfelt Weerklank. Kijk zelf of je het erin herkent; het telt niet mee.',
    more: (name: string) => `Meer over ${name}`,
  },
  summaryCheck: {
    given: 'Gaf je terug',
    added: 'Hoorde ik de cliënt niet zeggen',
    leftOut: 'Zei de cliënt ook',
  },
  code: {
    listTitle: 'Begrippen',
    listLead:
      'Wat Weerklank in een gesprek herkent: wat een beurt doet, waaraan je het ziet en wat je anders kunt proberen.',
    untitled: 'Begrip',
    all: 'Alle begrippen',
    none: 'Er staan nog geen begrippen op deze server.',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres verkeerd overgenomen, of is het gesprek gewist.',
  },
};

/** All texts of the interface. */
export type Messages = typeof nl;

import { plural } from './plural.ts';

const count = (one: string, other: string) => (number: number) => plural('nl', number, { one, other });

/** The texts of the page on how good the scoring is, in Dutch. Its shape is the type of the others. */
export const scoringNl = {
  lead: 'Weerklank leest wat je zegt en geeft het een naam. Dat gaat vaak goed en soms mis. Hier staat hoe vaak, naast wat experts en codeurs in dezelfde beurten zagen.',
  none: 'Voor deze server is nog niets gemeten.',
  nonePart: 'Dit is in deze taal nog niet gemeten.',
  language: 'Beurten in het',
  languages: { nl: 'Nederlands', en: 'Engels' },
  sections: {
    measures: 'Tegenover experts, in echte gesprekken',
    codes: 'Per begrip',
    few: 'Te weinig gezien om op te bouwen',
    whole: 'Het gesprek als geheel',
    sure: 'Als Weerklank zeker klinkt',
    unknown: 'Wat we niet weten',
  },
  measuresLead: (conversations: string, turns: string) =>
    `${turns} beurten uit ${conversations} opgenomen gesprekken, gecodeerd door experts in motiverende gespreksvoering. Van een opname waarvan Weerklank heeft geleerd, telt alleen wat het zei toen die opname nog onbekend was.`,
  howToRead:
    'Het getal is Cohens kappa: 0 is niet beter dan gokken, 1 is altijd hetzelfde oordeel. De staaf is Weerklank, het lijntje eronder de marge. Het dikke streepje laat zien hoe eens experts het onderling zijn.',
  agreement: (value: string, low: string, high: string) => `${value} (marge ${low} tot ${high})`,
  experts: (value: string) => `experts onderling ${value}`,
  standing: {
    above: 'Vaker eens met experts dan experts met elkaar.',
    level: 'Ongeveer zo eens met experts als experts met elkaar.',
    below: 'Minder eens met experts dan experts met elkaar.',
    farBelow:
      'Veel minder eens met experts dan experts met elkaar. Neem wat Weerklank hierover zegt als vraag, niet als antwoord.',
  },
  measures: {
    question: { name: 'Vraag je iets?', labels: { yes: 'een vraag' } },
    'question-form': {
      name: 'Is je vraag open of gesloten?',
      labels: { open: 'een open vraag', closed: 'een gesloten vraag' },
    },
    reflection: { name: 'Geef je iets terug?', labels: { yes: 'een reflectie' } },
    'reflection-kind': {
      name: 'Is je reflectie eenvoudig of complex?',
      labels: { simple: 'een eenvoudige reflectie', complex: 'een complexe reflectie' },
    },
    advice: { name: 'Geef je advies?', labels: { yes: 'advies' } },
    'main-act': {
      name: 'Wat doet je beurt vooral?',
      labels: {
        question: 'vooral een vraag',
        reflection: 'vooral een reflectie',
        input: 'vooral advies of uitleg',
        other: 'vooral iets anders',
      },
    },
  } as Record<string, { name: string; labels: Record<string, string> }>,
  expertsSaw: (what: string, times: string) =>
    `Van tien keer dat de experts ${what} zagen, zag Weerklank dat ${times} keer ook.`,
  weerklankSaw: (what: string, times: string) =>
    `Van tien keer dat Weerklank ${what} zag, waren de experts het ${times} keer eens.`,
  turns: count('# beurt', '# beurten'),
  codesLead: (turns: string) =>
    `${turns} losse beurten, elk twee keer gecodeerd zonder dat de een het werk van de ander zag. Alleen waar beide codeurs het eens waren, telt een begrip mee. De beurten zijn geschreven om een begrip te laten zien, en bij het maken van de regels is ernaar gekeken: in een echt gesprek gaat het dus minder goed.`,
  codesHowToRead:
    'Het getal is F1: 1 is alles gevonden en niets te veel. Het lijntje onder de staaf is de marge.',
  peopleSaw: (times: string) =>
    `Van tien keer dat de codeurs dit zagen, zag Weerklank het ${times} keer ook.`,
  foundToo: (times: string) => `Van tien keer dat Weerklank dit zag, zagen de codeurs het ${times} keer.`,
  allRight: (turns: number) =>
    plural('nl', turns, {
      one: 'In deze ene beurt ging alles goed. Dat zegt nog weinig over andere.',
      other: 'In deze # beurten ging alles goed. Dat zegt nog weinig over andere.',
    }),
  fewLead:
    'Deze begrippen kwamen in minder dan tien beurten voor. Wat er staat is geteld, maar zegt nog weinig.',
  fewFound: (given: number, hits: number) =>
    [
      plural('nl', given, { one: '# beurt', other: '# beurten' }),
      hits === 0
        ? 'niet gevonden.'
        : given > hits
          ? `waarvan ${hits} gevonden.`
          : given === 1
            ? 'gevonden.'
            : 'allemaal gevonden.',
    ].join(', '),
  tooMany: count('# keer te veel gezien.', '# keer te veel gezien.'),
  metacommunication: 'Metacommunicatie met een kind',
  whole: (times: string, high: number, low: number) =>
    `Mensen noemden ${high} van deze gesprekken goed en ${low} zwak. Leg je er steeds een van beide naast elkaar, dan komt het goede gesprek er bij Weerklank in ${times} van de tien paren het beste uit. Vijf van de tien is gokken.`,
  wholeWeak:
    'De marge is zo ruim dat gokken erin valt. Gebruik het beeld van het hele gesprek om over te praten, niet om mensen te vergelijken.',
  sure: (points: string) =>
    `Bij elke bevinding hoort hoe zeker Weerklank is. In de gesprekken lag dat gemiddeld ${points} procentpunt naast hoe vaak het klopte.`,
  sureTurns: (points: string) => `In de losse beurten was dat ${points} procentpunt.`,
  unknown: [
    'Hoe goed het gaat in jouw gesprek. De gesprekken waartegen we meten zijn Engelse opnamen over bijvoorbeeld roken, drinken en bewegen; de Nederlandse zijn daarvan met de hand vertaald.',
    'Hoe goed het gaat bij getypte beurten van studenten. Wat hier gemeten is, werd gesproken of voor de meting geschreven.',
    'Of de experts gelijk hadden. Zij zijn het onderling ook niet altijd eens.',
  ],
  unseen: 'Hoe goed deze begrippen herkend worden. Ze kwamen in geen van de gemeten beurten voor:',
  youDecide:
    'Vind je dat Weerklank ernaast zit, dan kun je heel goed gelijk hebben. Leg de beurt voor aan een docent of medestudent.',
};

/** All texts of the page on how good the scoring is. */
export type ScoringMessages = typeof scoringNl;

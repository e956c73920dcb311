import { plural } from './plural.ts';
import type { ScoringMessages } from './scoring.nl.ts';

const count = (one: string, other: string) => (number: number) => plural('en', number, { one, other });

/** The texts of the page on how good the scoring is, in English. */
export const scoringEn: ScoringMessages = {
  lead: 'Weerklank reads what you say and gives it a name. It often gets that right, and sometimes wrong. This page says how often, beside what experts and coders saw in the same turns.',
  none: 'Nothing has been measured for this server yet.',
  nonePart: 'This has not been measured in this language yet.',
  language: 'Turns in',
  languages: { nl: 'Dutch', en: 'English' },
  sections: {
    measures: 'Against experts, in real conversations',
    codes: 'Concept by concept',
    few: 'Seen too rarely to rely on',
    whole: 'The conversation as a whole',
    sure: 'When Weerklank sounds sure',
    unknown: 'What we do not know',
  },
  measuresLead: (conversations, turns) =>
    `${turns} turns from ${conversations} recorded conversations, coded by experts in motivational interviewing. Where Weerklank has learned from a recording, only what it said before it knew that recording counts.`,
  howToRead:
    'The figure is Cohen’s kappa: 0 is no better than guessing, 1 is the same verdict every time. The bar is Weerklank, the thin line under it the margin. The thick tick shows how far experts agree with each other.',
  agreement: (value, low, high) => `${value} (margin ${low} to ${high})`,
  experts: (value) => `experts among themselves ${value}`,
  standing: {
    above: 'Agrees with experts more often than they do with each other.',
    level: 'Agrees with experts about as often as they do with each other.',
    below: 'Agrees with experts less often than they do with each other.',
    farBelow:
      'Agrees with experts far less often than they do with each other. Take what Weerklank says here as a question, not as an answer.',
  },
  measures: {
    question: { name: 'Do you ask something?', labels: { yes: 'a question' } },
    'question-form': {
      name: 'Is your question open or closed?',
      labels: { open: 'an open question', closed: 'a closed question' },
    },
    reflection: { name: 'Do you give something back?', labels: { yes: 'a reflection' } },
    'reflection-kind': {
      name: 'Is your reflection simple or complex?',
      labels: { simple: 'a simple reflection', complex: 'a complex reflection' },
    },
    advice: { name: 'Do you give advice?', labels: { yes: 'advice' } },
    'main-act': {
      name: 'What does your turn mainly do?',
      labels: {
        question: 'mainly a question',
        reflection: 'mainly a reflection',
        input: 'mainly advice or explanation',
        other: 'mainly something else',
      },
    },
  },
  expertsSaw: (what, times) =>
    `Out of ten times that the experts saw ${what}, Weerklank saw it too ${times} times.`,
  weerklankSaw: (what, times) =>
    `Out of ten times that Weerklank saw ${what}, the experts agreed ${times} times.`,
  turns: count('# turn', '# turns'),
  codesLead: (turns) =>
    `${turns} single turns, each coded twice without sight of the other’s work. A concept counts only where both coders agreed. The turns were written to show a concept, and the rules were made with these turns in view, so in a real conversation it will go less well.`,
  codesHowToRead:
    'The figure is F1: 1 is everything found and nothing too many. The line under the bar is the margin.',
  peopleSaw: (times) => `Out of ten times that the coders saw this, Weerklank saw it too ${times} times.`,
  foundToo: (times) => `Out of ten times that Weerklank saw this, the coders saw it ${times} times.`,
  allRight: (turns) =>
    plural('en', turns, {
      one: 'All went well in this one turn. That does not say much about others.',
      other: 'All went well in these # turns. That does not say much about others.',
    }),
  fewLead:
    'These concepts came up in fewer than ten turns. What stands here was counted, but it does not say much yet.',
  fewFound: (given, hits) =>
    [
      plural('en', given, { one: '# turn', other: '# turns' }),
      hits === 0 ? 'not found.' : given > hits ? `${hits} found.` : given === 1 ? 'found.' : 'all found.',
    ].join(', '),
  tooMany: count('Seen once where it was not.', 'Seen # times where it was not.'),
  metacommunication: 'Metacommunication with a child',
  whole: (times, high, low) =>
    `People called ${high} of these conversations good and ${low} weak. Put one of each side by side, and in ${times} out of ten pairs the good one comes out best with Weerklank. Five out of ten is guessing.`,
  wholeWeak:
    'The margin is so wide that guessing falls within it. Use the picture of the whole conversation to talk about, not to compare people.',
  sure: (points) =>
    `Each finding carries how sure Weerklank is. In the conversations that was off by ${points} percentage points on average from how often it was right.`,
  sureTurns: (points) => `In the single turns it was off by ${points} percentage points.`,
  unknown: [
    'How well it does in your conversation. The conversations we measure against are English recordings about smoking, drinking, exercise and the like; the Dutch ones were translated from them by hand.',
    'How well it does on turns typed by students. What was measured here was spoken, or written for the purpose.',
    'Whether the experts were right. They do not always agree with each other either.',
  ],
  unseen: 'How well these concepts are recognised. They came up in none of the turns that were measured:',
  youDecide:
    'If you think Weerklank has it wrong, you may well be right. Show the turn to a teacher or a fellow student.',
};

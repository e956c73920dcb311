import { codeTurn } from '../../rubrics/index.ts';
import type { ContextTurn, Turn } from '../../rubrics/turn.ts';
import { contextTurns } from '../../server/session/state.ts';
import { benchHostile } from './hostile.ts';
import { makeTurns } from './support/case-turns.ts';
import { createNlpjsGuesser, tagWithWink } from './support/peers.ts';
import { type Part, printHeading, printTable } from './support/report.ts';
import { median } from './support/statistics.ts';

const turnCount = 2_000;
const rounds = 5;
/** How long one contestant works in one round, in ms; whole passes over the turns. Chosen. */
const roundMs = 400;
const microsecondsInMs = 1_000;
const msInSecond = 1_000;

type Contestant = {
  readonly name: string;
  readonly turns: readonly Turn[];
  readonly work: (turn: Turn) => unknown;
};

/**
 * How fast a turn is coded, beside what others do with the same turns; that has no target of its own. Turns made to be
 * slow have one: their cost grows with their length and no faster.
 */
export const benchCoding: Part = async () => {
  const english = makeTurns('en', turnCount);
  const dutch = makeTurns('nl', turnCount);
  const words = english.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / english.length;
  printHeading('coding: one trainee turn, one core', [
    `${english.length} distinct English turns (${words.toFixed(1)} words on average) and ${dutch.length} Dutch ones, made from the cases of the codes.`,
    `Their contexts are short; "late in a talk" has the ${contextTurns} earlier turns that the server hands over.`,
    'The peers do something else: wink-nlp tags and nlp.js guesses one intent; neither finds codes with their evidence.',
    `Both know English only here. Median of ${rounds} rounds, in turns, after one that does not count.`,
  ]);
  const guess = await createNlpjsGuesser();
  const contestants: readonly Contestant[] = [
    { name: 'weerklank codeTurn, English', turns: english, work: codeTurn },
    { name: 'the same, late in a talk', turns: withFullContext(english), work: codeTurn },
    { name: 'weerklank codeTurn, Dutch', turns: dutch, work: codeTurn },
    { name: 'wink-nlp, full pipe, English', turns: english, work: ({ text }) => tagWithWink(text) },
    { name: 'nlp.js, one intent, English', turns: english, work: ({ text }) => guess(text) },
    {
      name: 'floor: lower case and split',
      turns: english,
      work: ({ text }) => text.toLowerCase().split(/[^\p{L}]+/u),
    },
    { name: 'floor: JSON there and back', turns: english, work: (turn) => JSON.parse(JSON.stringify(turn)) },
  ];
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const microseconds = await timeRound(contestant);
      if (round > 0) times[index]?.push(microseconds);
    }
  }
  const medians = times.map(median);
  const product = medians[0] ?? Number.NaN;
  printTable(
    ['', 'turns/s', 'microseconds/turn', 'codeTurn (English) is so many times as fast'],
    contestants.map(({ name }, index) => {
      const own = medians[index] ?? Number.NaN;
      return [name, (microsecondsInMs * msInSecond) / own, own, own / product];
    }),
  );
  return benchHostile();
};

/** The same texts, each with as long a context as the server gives, of other texts in its own place. */
function withFullContext(turns: readonly Turn[]): readonly Turn[] {
  const said = turns.flatMap(({ context }) => context);
  return turns.map((turn, index) => ({
    ...turn,
    context: Array.from({ length: contextTurns }, (_, place): ContextTurn => {
      const { text } = said[(index * contextTurns + place) % said.length] ?? { text: turn.text };
      return { role: place % 2 === 0 ? 'trainee' : 'client', text };
    }),
  }));
}

/** Microseconds for one turn, over whole passes. What gives a promise is waited for, one turn at a time. */
async function timeRound({ turns, work }: Contestant): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  while (performance.now() - startedAt < roundMs) {
    for (const turn of turns) {
      const result = work(turn);
      if (result instanceof Promise) await result;
    }
    done += turns.length;
  }
  return ((performance.now() - startedAt) * microsecondsInMs) / done;
}

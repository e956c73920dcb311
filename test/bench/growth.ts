import { createSessions } from './support/create-sessions.ts';
import { openTalk, type Talk } from './support/open-talk.ts';
import { type Part, printHeading, printTable } from './support/report.ts';
import { startWeerklank } from './support/start-weerklank.ts';
import { median } from './support/statistics.ts';
import { traineeTurns } from './support/trainee-turns.ts';

const earlyTurn = 5;
const lateTurn = 500;
/** Turns on either side that count as that turn too, against noise. */
const around = 1;
/** Twice each text in both languages as the first one, so that both turns meet every text equally often. */
const sessionCount = 2 * (traineeTurns.nl.length + traineeTurns.en.length);
/** The first ones, while the server's code is still being compiled, do not count. */
const warmUpSessions = 4;
const mostGrowth = 1.2;

/** Whether a turn costs more as a talk grows longer. */
export const benchGrowth: Part = async () => {
  printHeading(`growth: turn ${lateTurn} of a session against turn ${earlyTurn}`, [
    'One socket, one session after another, each turn sent when the one before is answered.',
    `Median over ${sessionCount} sessions of the time from sending to the answer, disk and sockets included.`,
  ]);
  const server = await startWeerklank();
  try {
    const early: number[] = [];
    const late: number[] = [];
    const browser = await createSessions(server.url, warmUpSessions + sessionCount);
    let cutShort = 0;
    for (const [index, session] of browser.sessions.entries()) {
      // Sessions alternate between the languages: each text is the first one in both.
      const talk = await openTalk(server.url, browser.cookie, session, index >> 1);
      const times = await talkUntil(talk, lateTurn + around);
      talk.close();
      if (times.length < lateTurn + around) cutShort += 1;
      else if (index >= warmUpSessions) {
        early.push(...pickAround(times, earlyTurn));
        late.push(...pickAround(times, lateTurn));
      }
    }
    const ratio = median(late) / median(early);
    printTable(
      ['', `turn ${earlyTurn}, ms`, `turn ${lateTurn}, ms`, 'ratio', 'sessions', 'ended before'],
      [['weerklank', median(early), median(late), ratio, early.length / (2 * around + 1), cutShort]],
    );
    return [
      {
        what: `growth: turn ${lateTurn} over turn ${earlyTurn}`,
        figure: ratio,
        unit: '',
        bound: 'at most',
        limit: mostGrowth,
      },
    ];
  } finally {
    await server.stop();
  }
};

/** Times in ms, of turn 1 first; fewer than asked for when the client ends the talk. */
async function talkUntil(talk: Talk, turns: number): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < turns && !talk.hasEnded()) times.push(await talk.speak());
  return times;
}

function pickAround(times: readonly number[], turn: number): readonly number[] {
  return times.slice(turn - 1 - around, turn + around);
}

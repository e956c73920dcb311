import { type Part, printHeading, printTargets, type Target } from './support/report.ts';

/** Each part is read when it is asked for: one must not weigh on another. */
const parts: Readonly<Record<string, Part>> = {
  coding: async () => (await import('./coding.ts')).benchCoding(),
  turn: async () => (await import('./turn.ts')).benchTurn(),
  paced: async () => (await import('./paced.ts')).benchPaced(),
  growth: async () => (await import('./growth.ts')).benchGrowth(),
  start: async () => (await import('./start.ts')).benchStart(),
  page: async () => (await import('./page.ts')).benchPage(),
};

const exitWithWrongUse = 2;

/** Runs the parts that are named, or all, one after another: they share the machine. */
async function runBench(names: readonly string[]): Promise<void> {
  const targets: Target[] = [];
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) {
      console.error(`There is no part ${name}; there are: ${Object.keys(parts).join(', ')}.`);
      process.exitCode = exitWithWrongUse;
      return;
    }
    targets.push(...(await part()));
  }
  printHeading('targets', [
    'Ratios travel between machines; figures in ms belong to the machine they were measured on.',
  ]);
  printTargets(targets);
}

const named = process.argv.slice(2);
await runBench(named.length > 0 ? named : Object.keys(parts));

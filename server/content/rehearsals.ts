import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ContentError, parsePlan, playPlan, type Persona } from '../../personas/index.ts';
import { readTraineeScript } from '../simulation/trainee-script.ts';
import { StartError } from '../start-error.ts';

/** All that does not hold in what stands beside a persona's words: its plans, and what scripted trainees say to it. */
export async function checkRehearsals(persona: Persona, folder: string): Promise<string[]> {
  const inPlans = join(folder, 'plans');
  const plans = await readdir(inPlans).catch(() => []);
  const problems = await Promise.all([
    ...plans.toSorted().map((name) => problemsOfPlan(persona, join(inPlans, name))),
    problemsOfScripts(persona, folder),
  ]);
  return problems.flat();
}

async function problemsOfPlan(persona: Persona, path: string): Promise<string[]> {
  const file = relative(process.cwd(), path);
  try {
    const plan = parsePlan(await readFile(path, 'utf8'), file);
    return playPlan(persona, plan).map((problem) => `${file}: ${problem}`);
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}

async function problemsOfScripts(persona: Persona, folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const language of ['nl', 'en'] as const) {
    try {
      await readTraineeScript(persona, language, folder);
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      problems.push(error.message);
    }
  }
  return problems;
}

import type { Difficulty, Persona } from '../../personas/index.ts';
import type { Language } from '../../rubrics/index.ts';
import { type OutcomeSummary, summarise } from './summarise.ts';
import { outcomeOf } from './talk-outcome.ts';
import { readTraineeScript } from './trainee-script.ts';
import { type TraineeName, traineeNames } from './trainees.ts';

/** What came of one trainee's talks with one client. */
export type SimulationRow = {
  readonly persona: string;
  readonly language: Language;
  readonly difficulty: Difficulty;
  readonly trainee: TraineeName;
  readonly summary: OutcomeSummary;
};

/** Lets every scripted trainee talk with a client, once with each seed from 1 up to `seeds`. */
export async function simulate(
  persona: Persona,
  { language, difficulty, seeds }: { language: Language; difficulty: Difficulty; seeds: number },
): Promise<SimulationRow[]> {
  const script = await readTraineeScript(persona, language);
  return traineeNames.map((trainee) => ({
    persona: persona.sheet.id,
    language,
    difficulty,
    trainee,
    summary: summarise(
      Array.from({ length: seeds }, (_, place) =>
        outcomeOf({ persona, script, language, difficulty, trainee, seed: place + 1 }),
      ),
    ),
  }));
}

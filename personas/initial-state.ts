import { openLayers } from './disclose.ts';
import type { Language, Persona } from './persona.ts';
import type { Difficulty, PersonaState } from './state.ts';
import { countDealt } from './talk-state.ts';

/** How a talk is set up: in which language, with which seed (a whole number), how hard. */
export type TalkOptions = {
  readonly language: Language;
  readonly seed: number;
  readonly difficulty: Difficulty;
};

/** The state in which a talk with this persona begins. */
export function initialState(persona: Persona, options: TalkOptions): PersonaState {
  const { sheet } = persona;
  const counts = countDealt(persona, []);
  return {
    persona: sheet.id,
    version: sheet.version,
    language: options.language,
    seed: options.seed,
    difficulty: options.difficulty,
    turn: 0,
    mood: { ...sheet.start },
    topic: null,
    open: openLayers(persona, { mood: sheet.start, difficulty: options.difficulty, counts, open: [] }),
    dealt: [],
    recent: [],
    streaks: {},
    silences: 0,
    dodged: [],
    feelingShown: null,
    signs: 0,
    contaminated: [],
    ended: null,
  };
}

import type { Difficulty, Move, Persona } from '../../personas/index.ts';
import type { Language } from '../../rubrics/index.ts';
import { OfflineTalk } from '../offline-talk.ts';
import type { TraineeScript } from './trainee-script.ts';
import { type TraineeName, trainees } from './trainees.ts';

/** The turns that a trainee gets. */
export const longestTalk = 20;

/** Codes of turns that put something in her mouth. */
const suggesting: ReadonlySet<string> = new Set(['suggestive-question', 'option-posing']);

/** What came of one talk. */
export type TalkOutcome = {
  /** The turn in which the first core layer of any topic opened; null where none did. */
  readonly coreOpened: number | null;
  /** Whether the core that the sheet names, the heart of the story, opened. */
  readonly heartOpened: boolean;
  readonly trust: number;
  readonly resistance: number;
  readonly turns: number;
  readonly walkedOut: boolean;
  /** Turns that put something in her mouth, and those of them that she went along with. */
  readonly suggested: number;
  readonly wentAlong: number;
  /** Turns after which the record holds something that the trainee put in, by question or by advice. */
  readonly contaminated: number;
  readonly changeTalk: number;
  readonly sustainTalk: number;
  /** Client turns whose words she had said before, in this talk. */
  readonly repeated: number;
  /** Words of each client turn that has any. */
  readonly lengths: readonly number[];
};

/** One talk of one scripted trainee with one client, to its end or to the longest talk. */
export type Rehearsal = {
  readonly persona: Persona;
  readonly script: TraineeScript;
  readonly language: Language;
  readonly difficulty: Difficulty;
  readonly trainee: TraineeName;
  readonly seed: number;
};

/** Holds the talk and says what came of it. */
export function outcomeOf({ persona, script, language, difficulty, trainee, seed }: Rehearsal): TalkOutcome {
  const talk = new OfflineTalk(persona, { language, seed, difficulty });
  const heart = `${persona.sheet.core.topic}/${persona.sheet.core.layer}`;
  const moves: Move[] = [];
  const spoken: string[] = talk.opening === null ? [] : [talk.opening.speech];
  const used = new Map<string, number>();
  let coreOpened: number | null = null;
  let heartOpened = false;
  let suggested = 0;
  let wentAlong = 0;
  for (let turn = 1; turn <= longestTalk && talk.state.ended === null; turn += 1) {
    const act = trainees[trainee]({ persona, script, language, seed, turn, moves, used });
    const { coding, move, clientTurn } = talk.hear(act);
    if (coding.codes.some((code) => suggesting.has(code))) {
      suggested += 1;
      if (move.contaminated.length > 0) wentAlong += 1;
    }
    if (move.opened.some((key) => key.endsWith('/core'))) coreOpened ??= turn;
    heartOpened ||= move.opened.includes(heart);
    moves.push(move);
    spoken.push(clientTurn.speech);
  }
  const said = spoken.filter((speech) => speech !== '');
  const { mood, ended } = talk.state;
  return {
    coreOpened,
    heartOpened,
    trust: mood.trust,
    resistance: mood.resistance,
    turns: moves.length,
    walkedOut: ended === 'walk-out',
    suggested,
    wentAlong,
    contaminated: moves.filter(({ contaminated }) => contaminated.length > 0).length,
    changeTalk: moves.filter((move) => move.act === 'change-talk').length,
    sustainTalk: moves.filter((move) => move.act === 'sustain-talk').length,
    repeated: said.length - new Set(said).size,
    lengths: said.map((speech) => speech.split(/\s+/).length),
  };
}

import { type ContextTurn, type Language, mostEarlier } from '../../rubrics/turn.ts';

/** A whole talk as text: who said what, oldest first. */
export type Transcript = {
  /** The language, where the file says so. */
  readonly language: Language | null;
  /** The client's age in years, where the file says so. */
  readonly clientAge: number | null;
  readonly turns: readonly ContextTurn[];
};

/** Something in a transcript file that could not be read; `line` counts from 1. */
export class TranscriptError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'TranscriptError';
    this.line = line;
  }
}

/** How many earlier turns the coding of a turn looks at; the engine's window is bounded all the same. */
export const contextTurns = 12;

/**
 * Gives each trainee turn of a talk with the turns that went before it, at most `contextTurns` of them, and what the
 * client said before those.
 */
export function* traineeTurnsOf(
  turns: readonly ContextTurn[],
): Generator<{ text: string; context: ContextTurn[]; earlier: string[] }> {
  let earlier: string[] = [];
  for (const [place, turn] of turns.entries()) {
    const gone = turns[place - contextTurns - 1];
    if (gone?.role === 'client') earlier = [...earlier, gone.text].slice(-mostEarlier);
    if (turn.role === 'trainee') {
      yield { text: turn.text, context: turns.slice(Math.max(0, place - contextTurns), place), earlier };
    }
  }
}

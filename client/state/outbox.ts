import { keep, kept } from './kept.ts';

/** A turn that the server has not acknowledged yet. */
export type UnsentTurn = {
  readonly turnId: string;
  readonly action: 'say' | 'silence';
  readonly text: string;
};

/**
 * What a talk still owes the server: its unacknowledged turns in order, and the wish to end.
 * What is kept in the browser is the truth, so that a reload or a second tab loses nothing.
 */
export class Outbox {
  readonly #turnsKey: string;
  readonly #endKey: string;

  constructor(sessionId: string) {
    this.#turnsKey = `weerklank.outbox.${sessionId}`;
    this.#endKey = `weerklank.ending.${sessionId}`;
  }

  /** The unacknowledged turns, oldest first. */
  get turns(): readonly UnsentTurn[] {
    try {
      const turns: unknown = JSON.parse(kept(this.#turnsKey) ?? '[]');
      return Array.isArray(turns) ? turns : [];
    } catch {
      return [];
    }
  }

  /** Whether the trainee wants the talk to end once all turns are acknowledged. */
  get wantsEnd(): boolean {
    return kept(this.#endKey) !== null;
  }

  set wantsEnd(wanted: boolean) {
    keep(this.#endKey, wanted ? 'yes' : '');
  }

  /** Adds a turn at the end. */
  add(turn: UnsentTurn): void {
    this.#write([...this.turns, turn]);
  }

  /** Takes away a turn that was acknowledged or refused; harmless when it is not there. */
  remove(turnId: string): void {
    const turns = this.turns;
    if (turns.some((turn) => turn.turnId === turnId))
      this.#write(turns.filter((turn) => turn.turnId !== turnId));
  }

  /** Takes everything away: the talk is over or erased. */
  clear(): void {
    this.#write([]);
    this.wantsEnd = false;
  }

  #write(turns: readonly UnsentTurn[]): void {
    keep(this.#turnsKey, turns.length === 0 ? '' : JSON.stringify(turns));
  }
}

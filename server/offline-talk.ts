import {
  advance,
  type ClientTurn,
  type Difficulty,
  initialState,
  type Move,
  open,
  type Persona,
  type PersonaState,
  realise,
} from '../personas/index.ts';
import { codeTurn, type ContextTurn, type Language, type TurnCoding } from '../rubrics/index.ts';
import { mostEarlier } from '../rubrics/turn.ts';
import { contextTurns } from './transcript/transcript.ts';

/** How a talk is set up. `seed` is a whole number from 0. */
export type TalkSetup = {
  readonly language: Language;
  readonly seed: number;
  readonly difficulty: Difficulty;
};

/** What the trainee does; the text of a silence is empty. */
export type TraineeAct = { readonly action: 'say' | 'silence'; readonly text: string };

/** One exchange: what the turn was, what the client did, and how it is left. */
export type Exchange = {
  readonly coding: TurnCoding;
  readonly move: Move;
  readonly clientTurn: ClientTurn;
  readonly state: PersonaState;
};

/** A silence is an action: there are no words to find it in. */
const silentCoding: TurnCoding = { mainAct: 'other', codes: ['silence'], utterances: [], findings: [] };

/** A talk without a server or a log: the two engines, joined turn by turn, as a session joins them. */
export class OfflineTalk {
  /** The client's first words; null where the trainee begins. */
  readonly opening: ClientTurn | null;
  readonly #persona: Persona;
  readonly #context: ContextTurn[] = [];
  readonly #earlier: string[] = [];
  #state: PersonaState;

  constructor(persona: Persona, setup: TalkSetup) {
    this.#persona = persona;
    const begun = initialState(persona, setup);
    const opened = open(persona, begun);
    this.#state = opened?.state ?? begun;
    this.opening = opened?.clientTurn ?? null;
    if (this.opening !== null) this.#context.push({ role: 'client', text: this.opening.speech });
  }

  /** How the client is left. */
  get state(): PersonaState {
    return this.#state;
  }

  /** Hears one turn of the trainee. */
  hear({ action, text }: TraineeAct): Exchange {
    const coding =
      action === 'silence'
        ? silentCoding
        : codeTurn({
            lang: this.#state.language,
            age: this.#persona.sheet.age,
            context: this.#context,
            earlier: this.#earlier,
            text,
          });
    const { state, move } = advance(this.#persona, this.#state, { action, text, ...coding });
    const clientTurn = realise(this.#persona, state, move);
    this.#state = state;
    if (action === 'say') this.#context.push({ role: 'trainee', text });
    this.#context.push({ role: 'client', text: clientTurn.speech });
    this.#forget();
    return { coding, move, clientTurn, state };
  }

  /** Keeps the window of turns that coding looks at, and the client's words from before it, to their lengths. */
  #forget(): void {
    const gone = this.#context.splice(0, this.#context.length - contextTurns);
    for (const { role, text } of gone) if (role === 'client') this.#earlier.push(text);
    this.#earlier.splice(0, this.#earlier.length - mostEarlier);
  }
}

import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  advance,
  type ClientTurn,
  countDealt,
  Difficulty,
  initialState,
  open,
  type Persona,
  type PersonaState,
  realise,
} from '../../personas/index.ts';
import { codeTurn, type ContextTurn, type Language, type TurnCoding } from '../../rubrics/index.ts';
import { findPersona, loadPersonas } from '../content/personas.ts';
import { mostEarlier } from '../../rubrics/turn.ts';
import { contextTurns } from '../transcript/transcript.ts';
import { endQuietlyWhenReaderLeaves, Output, say, sayInputError, sayWrongUse } from './output.ts';

/** With whom, how, and how it is shown. */
export type PlayOptions = {
  readonly lang: Language;
  readonly seed: number;
  readonly difficulty: '1' | '2' | '3';
  readonly format: 'text' | 'jsonl';
};

/** A trainee turn of the input: `{"text":"..."}` or `{"action":"silence"}`. */
const PlayedTurn = z.union([
  z.strictObject({ text: z.string(), action: z.literal('say').default('say') }),
  z.strictObject({ action: z.literal('silence'), text: z.literal('').default('') }),
]);
type PlayedTurn = z.output<typeof PlayedTurn>;

const silentCoding: TurnCoding = { mainAct: 'other', codes: ['silence'], utterances: [], findings: [] };

/** `weerklank play`: a talk in the terminal. Same arguments and lines in, same bytes out. */
export async function play(name: string, options: PlayOptions): Promise<void> {
  endQuietlyWhenReaderLeaves();
  const personas = await loadPersonas();
  const persona = findPersona(personas, name);
  if (persona === null) {
    sayWrongUse(`expected a client (${personas.map(({ sheet }) => sheet.id).join(', ')}), came "${name}"`);
    return;
  }
  const output = new Output();
  await talk(persona, options, output);
  await output.flush();
}

async function talk(persona: Persona, options: PlayOptions, output: Output): Promise<void> {
  const { lang, seed, format } = options;
  const show = format === 'jsonl' ? renderJson : renderText;
  const context: ContextTurn[] = [];
  const earlier: string[] = [];
  let state = initialState(persona, {
    language: lang,
    seed,
    difficulty: Difficulty.parse(Number(options.difficulty)),
  });
  const opening = open(persona, state);
  if (opening !== null) {
    state = opening.state;
    context.push({ role: 'client', text: opening.clientTurn.speech });
    await output.write(show.opening(persona, opening.clientTurn));
    await output.flush();
  }
  let line = 0;
  let turn = 0;
  for await (const words of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    if (words.trim() === '') continue;
    const played = readPlayed(words, format);
    if (played === null) {
      const problem = 'expected text, {"text":"..."} or {"action":"silence"}';
      sayInputError(`standard input:${line} ${problem}, came ${words.slice(0, 60)}`);
      if (format === 'jsonl')
        await output.write(`${JSON.stringify({ error: { code: 'invalid_turn', message: problem } })}\n`);
      continue;
    }
    if (state.ended !== null) {
      sayInputError(`standard input:${line} the talk is over (${state.ended}); this turn was not heard`);
      continue;
    }
    turn += 1;
    const { action, text } = played;
    const coding =
      action === 'silence'
        ? silentCoding
        : codeTurn({ lang, age: persona.sheet.age, context, earlier, text });
    const step = advance(persona, state, { action, text, ...coding });
    const clientTurn = realise(persona, step.state, step.move);
    state = step.state;
    if (action === 'say') context.push({ role: 'trainee', text });
    context.push({ role: 'client', text: clientTurn.speech });
    const gone = context.splice(0, context.length - contextTurns);
    for (const { role, text: said } of gone) if (role === 'client') earlier.push(said);
    earlier.splice(0, earlier.length - mostEarlier);
    await output.write(show.turn({ turn, coding, clientTurn, persona, state }));
    await output.flush();
  }
  if (format === 'text' && state.ended !== null)
    say(lang === 'nl' ? 'Het gesprek is afgelopen.' : 'The talk is over.');
}

/** A line that starts with a brace is meant as JSON in the jsonl form; all else is what the trainee says. */
function readPlayed(line: string, format: PlayOptions['format']): PlayedTurn | null {
  if (format === 'text' || !line.trimStart().startsWith('{')) return { action: 'say', text: line };
  try {
    return PlayedTurn.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

type Played = {
  readonly turn: number;
  readonly coding: TurnCoding;
  readonly clientTurn: ClientTurn;
  readonly persona: Persona;
  readonly state: PersonaState;
};
type Renderer = {
  readonly opening: (persona: Persona, clientTurn: ClientTurn) => string;
  readonly turn: (played: Played) => string;
};

const renderJson: Renderer = {
  opening: ({ sheet: { id, name, version } }, { speech, nonverbal, expression }) =>
    `${JSON.stringify({ turn: 0, persona: { id, name, version }, client: { speech, nonverbal, expression } })}\n`,
  turn: ({
    turn,
    coding,
    clientTurn: { speech, nonverbal, expression, act, topic, thought },
    persona,
    state,
  }) =>
    `${JSON.stringify({
      turn,
      coding,
      client: { speech, nonverbal, act, topic, thought, expression },
      state: state.mood,
      layers: { open: state.open, told: toldOf(persona, state) },
      contaminated: state.contaminated,
      ended: state.ended,
    })}\n`,
};

const renderText: Renderer = {
  opening: ({ sheet }, clientTurn) => renderSpeech(sheet.name, clientTurn),
  turn: ({ coding, clientTurn, persona }) =>
    `  [${coding.codes.join(', ') || '-'}]\n${renderSpeech(persona.sheet.name, clientTurn)}`,
};

function renderSpeech(name: string, { speech, nonverbal }: ClientTurn): string {
  return `${name}: ${[nonverbal === null ? '' : `(${nonverbal})`, speech].filter((part) => part !== '').join(' ')}\n`;
}

function toldOf(persona: Persona, state: PersonaState): string[] {
  const counts = countDealt(persona, state.dealt);
  return persona.decks.filter(({ kind, index }) => kind === 'tell' && counts[index]! > 0).map(({ id }) => id);
}

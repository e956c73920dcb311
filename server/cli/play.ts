import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  type ClientTurn,
  countDealt,
  Difficulty,
  type Persona,
  type PersonaState,
} from '../../personas/index.ts';
import type { Language } from '../../rubrics/index.ts';
import { loadPersonaNamed, personaIds } from '../content/personas.ts';
import { type Exchange, OfflineTalk } from '../offline-talk.ts';
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

/** `weerklank play`: a talk in the terminal. Same arguments and lines in, same bytes out. */
export async function play(name: string, options: PlayOptions): Promise<void> {
  endQuietlyWhenReaderLeaves();
  const persona = await loadPersonaNamed(name);
  if (persona === null) {
    sayWrongUse(`expected a client (${(await personaIds()).join(', ')}), came "${name}"`);
    return;
  }
  const output = new Output();
  await talkInTerminal(persona, options, output);
  await output.flush();
}

async function talkInTerminal(persona: Persona, options: PlayOptions, output: Output): Promise<void> {
  const { lang, seed, format } = options;
  const show = format === 'jsonl' ? renderJson : renderText;
  const difficulty = Difficulty.parse(Number(options.difficulty));
  const talk = new OfflineTalk(persona, { language: lang, seed, difficulty });
  if (talk.opening !== null) {
    await output.write(show.opening(persona, talk.opening));
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
    if (talk.state.ended !== null) {
      sayInputError(`standard input:${line} the talk is over (${talk.state.ended}); this turn was not heard`);
      continue;
    }
    turn += 1;
    await output.write(show.turn(persona, turn, talk.hear(played)));
    await output.flush();
  }
  if (format === 'text' && talk.state.ended !== null)
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

type Renderer = {
  readonly opening: (persona: Persona, clientTurn: ClientTurn) => string;
  readonly turn: (persona: Persona, turn: number, exchange: Exchange) => string;
};

const renderJson: Renderer = {
  opening: ({ sheet: { id, name, version } }, { speech, nonverbal, expression }) =>
    `${JSON.stringify({ turn: 0, persona: { id, name, version }, client: { speech, nonverbal, expression } })}\n`,
  turn: (
    persona,
    turn,
    { coding, clientTurn: { speech, nonverbal, expression, act, topic, thought }, state },
  ) =>
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
  turn: ({ sheet }, _turn, { coding, clientTurn }) =>
    `  [${coding.codes.join(', ') || '-'}]\n${renderSpeech(sheet.name, clientTurn)}`,
};

function renderSpeech(name: string, { speech, nonverbal }: ClientTurn): string {
  return `${name}: ${[nonverbal === null ? '' : `(${nonverbal})`, speech].filter((part) => part !== '').join(' ')}\n`;
}

function toldOf(persona: Persona, state: PersonaState): string[] {
  const counts = countDealt(persona, state.dealt);
  return persona.decks.filter(({ kind, index }) => kind === 'tell' && counts[index]! > 0).map(({ id }) => id);
}

import { readFileSync } from 'node:fs';
import {
  advance,
  initialState,
  open,
  parsePersona,
  type Persona,
  type ClientTurn,
  type Difficulty,
  type Move,
  type PersonaState,
  realise,
  type TraineeTurn,
} from '../../personas/index.ts';

const folder = new URL('../../personas/cast/yes-but/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The texts of Karin's files, as parsePersona takes them. */
export const karinSource = {
  persona: read('persona.yaml'),
  lines: { nl: read('lines.nl.yaml'), en: read('lines.en.yaml') },
  files: { persona: 'persona.yaml', nl: 'lines.nl.yaml', en: 'lines.en.yaml' },
  knownCodes: [
    'open-question',
    'closed-question',
    'suggestive-question',
    'rhetorical-question',
    'why-question',
    'multiple-questions',
    'repeated-question',
    'simple-reflection',
    'complex-reflection',
    'feeling-reflection',
    'summary',
    'empathic-statement',
    'minimal-encourager',
    'silence',
    'unsolicited-advice',
    'judgement',
    'condemnation',
  ],
};

/** Karin, read once. */
export const karin = parsePersona(karinSource);

/**
 * What a trainee says (an empty text is a silence), with the codes of that turn divided by spaces; where it matters,
 * also the acts of its sentences, divided by spaces.
 */
export type Said = readonly [text: string, codes?: string, acts?: string];

function utterancesOf(text: string, acts: string): TraineeTurn['utterances'] {
  const sentences = [...text.matchAll(/[^.?!]+[.?!]?/g)];
  return acts.split(' ').flatMap((act, place) => {
    const sentence = sentences[place];
    if (act === '' || sentence === undefined) return [];
    return [{ start: sentence.index, end: sentence.index + sentence[0].length, act, codes: [] }];
  });
}

/** A whole talk. */
export type Talk = {
  readonly opening: ClientTurn;
  readonly moves: readonly Move[];
  readonly turns: readonly ClientTurn[];
  readonly states: readonly PersonaState[];
  readonly last: PersonaState;
};

type TalkSettings = {
  readonly language?: 'nl' | 'en';
  readonly seed?: number;
  readonly difficulty?: Difficulty;
  /** Somebody in Karin's place. */
  readonly persona?: Persona;
};

/** Talks with Karin: Dutch, seed 1, level 2 unless told otherwise. */
export function talkWithKarin(said: readonly Said[], options: TalkSettings = {}): Talk {
  const { language = 'nl', seed = 1, difficulty = 2, persona = karin } = options;
  const opened = open(persona, initialState(persona, { language, seed, difficulty }))!;
  let state = opened.state;
  const moves: Move[] = [];
  const turns: ClientTurn[] = [];
  const states: PersonaState[] = [];
  for (const [text, codes = '', acts = ''] of said) {
    const step = advance(persona, state, {
      action: text === '' ? 'silence' : 'say',
      text,
      mainAct: 'other',
      codes: codes.split(' ').filter((code) => code !== ''),
      utterances: utterancesOf(text, acts),
    });
    state = step.state;
    moves.push(step.move);
    turns.push(realise(persona, state, step.move));
    states.push(state);
  }
  return { opening: opened.clientTurn, moves, turns, states, last: state };
}

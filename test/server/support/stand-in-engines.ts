import { Move, PersonaState } from '../../../personas/index.ts';
import type { TurnCoding } from '../../../rubrics/finding.ts';
import type { Answer, Character, Engines } from '../../../server/session/engines.ts';

/** The name of the one client of the stand-in engines. */
export const standInPersona = 'echo';

/** A secret thought that must reach nobody before the debrief. */
export const hiddenThought = 'zeventien paarse olifanten';

const version = 1;

/**
 * A second implementation of the engines' port, for tests of the server alone: a client who repeats what it heard, so
 * that a test knows what comes. "dag" makes it say goodbye, "weg" makes it walk out. What it does depends on
 * state and turn only, as in the real ones.
 */
export const standInEngines: Engines = {
  version: '0.0.0-test',
  characters: new Map([[standInPersona, createCharacter()]]),
  codeTurn: ({ text }) => codeWords(text),
  codeSilence: () => ({ mainAct: 'other', codes: ['silence'], utterances: [], findings: [] }),
  scoreSession: (codings) => ({
    rubric: { id: 'default', version, name: { nl: 'Proef', en: 'Trial' } },
    turns: codings.length,
    measures: [],
    criteria: [],
    index: null,
  }),
};

function codeWords(text: string): TurnCoding {
  const isQuestion = text.trimEnd().endsWith('?');
  const code = isQuestion ? 'open-question' : 'minimal-encourager';
  const act = isQuestion ? 'question' : 'other';
  const span = { start: 0, end: text.length };
  return {
    mainAct: act,
    codes: [code],
    utterances: [{ ...span, act, codes: [code] }],
    findings: [
      {
        ...span,
        code,
        kind: null,
        evidence: text,
        version,
        confidence: 1,
        sure: true,
        better: null,
        severity: 'info',
        message: { nl: 'Gezien.', en: 'Seen.' },
        suggestion: null,
      },
    ],
  };
}

function createCharacter(): Character {
  const goals = [{ code: 'open-question', name: { nl: 'open vraag', en: 'open question' } }];
  return {
    card: {
      id: standInPersona,
      version,
      name: 'Echo',
      age: 40,
      setting: { nl: 'Een proef.', en: 'A trial.' },
      summary: { nl: 'Zegt alles na.', en: 'Repeats everything.' },
      learningGoals: goals,
      contentWarnings: { nl: [], en: [] },
    },
    age: 40,
    begin: ({ language, seed, difficulty }) => ({
      state: startState(language, seed, difficulty),
      reply: {
        speech: 'Hallo?',
        nonverbal: 'kijkt op',
        expression: 'guarded',
        act: null,
        topic: null,
        thought: '',
      },
    }),
    answer: (before, { action, text }) => answer(before, action === 'silence' ? '...' : text),
    nameTopic: (_language, topic) => topic,
    findMissed: () => [{ topic: 'cave', topicName: 'de grot', layer: 'core' }],
  };
}

function startState(language: 'nl' | 'en', seed: number, difficulty: 1 | 2 | 3): PersonaState {
  return PersonaState.parse({
    persona: standInPersona,
    version,
    language,
    seed,
    difficulty,
    turn: 0,
    mood: { trust: 0.3, resistance: 0.3, readiness: 0.3, arousal: 0.3, energy: 1 },
    topic: null,
    open: [],
    dealt: [],
    recent: [],
    streaks: {},
    silences: 0,
    dodged: [],
    feelingShown: null,
    signs: 0,
    contaminated: [],
    ended: null,
  });
}

const endings: Readonly<Record<string, 'goodbye' | 'walk-out'>> = { dag: 'goodbye', weg: 'walk-out' };

function answer(before: PersonaState, heard: string): Answer {
  const ended = endings[heard] ?? null;
  const turn = before.turn + 1;
  const trust = Math.min(1, before.mood.trust + 0.01);
  const move = Move.parse({
    turn,
    moment: 'statement',
    act: 'tell',
    topic: 'cave',
    layer: 'surface',
    tell: null,
    fact: null,
    advice: null,
    cause: null,
    say: [],
    cue: null,
    thought: null,
    changes: [{ variable: 'trust', by: trust - before.mood.trust, cause: 'open-question' }],
    opened: turn === 1 ? ['cave/surface'] : [],
    closed: [],
    contaminated: [],
    ended,
  });
  const state = { ...before, turn, mood: { ...before.mood, trust }, ended };
  const reply = {
    speech: `Je zei: ${heard}`,
    nonverbal: null,
    expression: 'thinking' as const,
    act: 'tell',
    topic: 'cave',
    thought: hiddenThought,
  };
  return { state, move, reply };
}

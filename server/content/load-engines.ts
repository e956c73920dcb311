import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { advance, debriefOf, initialState, open, type Persona, realise } from '../../personas/index.ts';
import { codes, codeTurn, type Rubric, scoreSession, type TurnCoding } from '../../rubrics/index.ts';
import { packageRoot } from '../package-root.ts';
import { LayerChange } from '../protocol/debrief.ts';
import type { PersonaCard } from '../protocol/practice.ts';
import type { Character, Engines } from '../session/engines.ts';
import { StartError } from '../start-error.ts';
import { loadPersonas } from './personas.ts';
import { loadRubric } from './rubrics.ts';

/** The rubric that every practice talk is scored by. */
const defaultRubric = 'default';

/** A deliberate silence is an action of the interface: there are no words to find it in (coding manual, `silence`). */
const silenceCoding: TurnCoding = { mainAct: 'other', codes: ['silence'], utterances: [], findings: [] };

/**
 * Reads all content from disk, cross-checked, and joins it with the two engines.
 * @throws ContentError that lists every problem with file, line, what was expected and what came
 */
export async function loadEngines(): Promise<Engines> {
  const [version, personas, rubric] = await Promise.all([
    readVersion(),
    loadPersonas(),
    loadRubric(defaultRubric),
  ]);
  if (rubric === null)
    throw new StartError(`The rubric ${defaultRubric} is missing: the installation is damaged.`);
  return joinEngines(version, personas, rubric);
}

/** Joins personas and a rubric, read and checked, with the two engines: rubrics says what the trainee did, personas what that does. */
function joinEngines(version: string, personas: readonly Persona[], rubric: Rubric): Engines {
  return {
    version,
    characters: new Map(personas.map((persona) => [persona.sheet.id, toCharacter(persona)])),
    codeTurn,
    codeSilence: () => silenceCoding,
    scoreSession: (codings) => scoreSession(rubric, codings),
  };
}

/** One persona with its engine, as a session knows a client. */
function toCharacter(persona: Persona): Character {
  const nameTopic: Character['nameTopic'] = (language, topic) =>
    persona.tongues[language].lines.topics[topic]?.name ?? topic;
  return {
    card: toCard(persona),
    age: persona.sheet.age,
    begin: (start) => {
      const state = initialState(persona, start);
      const opening = open(persona, state);
      return opening === null ? { state, reply: null } : { state: opening.state, reply: opening.clientTurn };
    },
    answer: (before, turn) => {
      const { state, move } = advance(persona, before, turn);
      return { state, move, reply: realise(persona, state, move) };
    },
    nameTopic,
    findMissed: (state) =>
      debriefOf(persona, [], state).missedLayers.map((place) => {
        const [topic = '', layer = ''] = place.split('/');
        return {
          topic,
          topicName: nameTopic(state.language, topic),
          layer: LayerChange.shape.layer.parse(layer),
        };
      }),
  };
}

function toCard({ sheet }: Persona): PersonaCard {
  const { id, version, name, age, setting, summary, learningGoals, contentWarnings } = sheet;
  return {
    id,
    version,
    name,
    age,
    setting,
    summary,
    learningGoals: learningGoals.map((code) => ({
      code,
      name: nameOfCode.get(code) ?? { nl: code, en: code },
    })),
    contentWarnings,
  };
}

const nameOfCode = new Map(codes.map(({ id, texts }) => [id, texts.name]));

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

import { AppError } from '../errors.ts';
import { type Debrief, type DebriefTurn, LayerChange } from '../protocol/debrief.ts';
import type { StoredEvent } from '../store/event-log.ts';
import type { Engines } from './engines.ts';
import { SessionEvent } from './events.ts';
import { findMissedChances } from './missed-chances.ts';

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;
type Mood = DebriefTurn['state'];
type NameTopic = (topic: string) => string;

const moodVariables = ['trust', 'resistance', 'readiness', 'arousal', 'energy', 'dominance'] as const;

/**
 * The debrief of a session that is over: a fold over its log, so that it stays as it was when the engines change.
 * @throws AppError `session_not_ended` before the end, `unknown_session` when the log is empty
 */
export function buildDebrief(
  { characters }: Pick<Engines, 'characters'>,
  sessionId: string,
  stored: readonly StoredEvent[],
): Debrief {
  const events = stored.map(({ body }) => SessionEvent.parse(JSON.parse(body)));
  const started = events.find((event) => event.type === 'session-started');
  if (started === undefined) throw new AppError('unknown_session');
  const ended = events.find((event) => event.type === 'session-ended');
  const scored = events.find((event) => event.type === 'session-scored');
  if (ended === undefined || scored === undefined) throw new AppError('session_not_ended');
  const { persona, language, difficulty, engine } = started;
  const { rubric, measures, criteria } = scored.report;
  const nameTopic: NameTopic = (topic) => characters.get(persona.id)?.nameTopic(language, topic) ?? topic;
  const opening = events.find((event) => event.type === 'persona-spoke' && event.turnId === null);
  // The type of `find` forgets the first half of its condition.
  const firstWords = opening?.type === 'persona-spoke' ? opening : null;
  const exchanges = listExchanges(events);
  return {
    sessionId,
    persona,
    language,
    difficulty,
    startedAt: stored[0]?.recordedAt ?? 0,
    endedAt: stored.findLast(({ type }) => type === 'session-ended')?.recordedAt ?? 0,
    endReason: ended.reason,
    rubric,
    opening: firstWords === null ? null : toOpening(firstWords),
    measures,
    criteria,
    turns: exchanges.map((exchange, place) =>
      toTurn(place + 1, exchange, {
        before: exchanges[place - 1]?.moved.state.mood ?? started.state.mood,
        nameTopic,
      }),
    ),
    missed: scored.missed,
    chances: findMissedChances(
      exchanges.map(({ coded, moved }) => ({ codes: gravestFirst(coded.coding), moved })),
    ).map((chance) => ({ ...chance, topicName: nameTopic(chance.topic) })),
    versions: {
      engine,
      persona: `${persona.id}@${persona.version}`,
      rubric: `${rubric.id}@${rubric.version}`,
    },
  };
}

function toOpening({ speech, nonverbal, expression }: EventOf<'persona-spoke'>): Debrief['opening'] {
  return { speech, nonverbal, expression };
}

/** The exchanges that are whole: said, coded, moved and answered. */
function listExchanges(events: readonly SessionEvent[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let exchange: Partial<Exchange> = {};
  for (const event of events) {
    if (event.type === 'trainee-spoke') exchange = { spoke: event };
    else if (event.type === 'turn-coded') exchange = { ...exchange, coded: event };
    else if (event.type === 'persona-moved') exchange = { ...exchange, moved: event };
    else if (event.type === 'persona-spoke') {
      const { spoke, coded, moved } = exchange;
      if (spoke === undefined || coded === undefined || moved === undefined) continue;
      exchanges.push({ spoke, coded, moved, said: event });
      exchange = {};
    }
  }
  return exchanges;
}

type Exchange = {
  readonly spoke: EventOf<'trainee-spoke'>;
  readonly coded: EventOf<'turn-coded'>;
  readonly moved: EventOf<'persona-moved'>;
  readonly said: EventOf<'persona-spoke'>;
};

function toTurn(
  turn: number,
  { spoke, coded, moved, said }: Exchange,
  { before, nameTopic }: { readonly before: Mood; readonly nameTopic: NameTopic },
): DebriefTurn {
  const { move, state, thought } = moved;
  return {
    turn,
    action: spoke.action,
    text: spoke.text,
    coding: coded.coding,
    speech: said.speech,
    nonverbal: said.nonverbal,
    expression: said.expression,
    thought: thought === '' ? null : thought,
    act: move.act,
    state: state.mood,
    told: move.tell !== null,
    putIn: move.contaminated,
    changes: toStateChanges(move.changes, before, state.mood),
    layers: [
      ...move.opened.map((layer) => toLayerChange(layer, 'opened', move.changes, nameTopic)),
      ...move.closed.map((layer) => toLayerChange(layer, 'closed', move.changes, nameTopic)),
    ],
  };
}

const severities = ['error', 'warning', 'info', 'success'];

/** The codes of a turn, those that ask most for attention first. */
function gravestFirst({ findings }: EventOf<'turn-coded'>['coding']): string[] {
  const ordered = findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return [...new Set(ordered.map(({ code }) => code))];
}

type Changes = EventOf<'persona-moved'>['move']['changes'];

function toStateChanges(changes: Changes, before: Mood, after: Mood): DebriefTurn['changes'] {
  return moodVariables
    .filter((variable) => before[variable] !== after[variable])
    .map((variable) => ({
      variable,
      from: before[variable],
      to: after[variable],
      causes: toCauses(changes.filter((change) => change.variable === variable)),
    }));
}

/** Causes, each once, the one that moved most first. */
function toCauses(changes: Changes): string[] {
  const sizes = new Map<string, number>();
  for (const { cause, by } of changes) sizes.set(cause, (sizes.get(cause) ?? 0) + Math.abs(by));
  return [...sizes].toSorted(([, a], [, b]) => b - a).map(([cause]) => cause);
}

function toLayerChange(
  place: string,
  change: 'opened' | 'closed',
  changes: Changes,
  nameTopic: NameTopic,
): DebriefTurn['layers'][number] {
  const [topic = '', layer = ''] = place.split('/');
  return {
    topic,
    topicName: nameTopic(topic),
    layer: LayerChange.shape.layer.parse(layer),
    change,
    causes: toCauses(changes),
  };
}

import { draw, type Move, type Persona } from '../../personas/index.ts';
import type { Language } from '../../rubrics/index.ts';
import type { TraineeAct } from '../offline-talk.ts';
import type { TraineeScript } from './trainee-script.ts';

/** The ways of talking that are tried on each client, by the name that the report gives them. */
export const trainees = {
  skilled,
  average: mixOf(
    ['ask', 6],
    ['reflect', 5],
    ['interrogate', 4],
    ['empathy', 2],
    ['goOn', 1],
    ['advise', 1],
    ['suggest', 1],
  ),
  adviser: mixOf(['advise', 7], ['interrogate', 2], ['ask', 1]),
  interrogator: mixOf(['interrogate', 9], ['ask', 1]),
  suggestive: mixOf(['suggest', 8], ['ask', 1], ['interrogate', 1]),
  condemning: mixOf(['condemn', 6], ['interrogate', 2], ['advise', 2]),
  silent: mixOf(['silence', 6], ['goOn', 4]),
} as const satisfies Record<string, Trainee>;
/** The name of a way of talking. */
export type TraineeName = keyof typeof trainees;
/** The names of the ways of talking, best first. */
export const traineeNames: readonly TraineeName[] = [
  'skilled',
  'average',
  'adviser',
  'interrogator',
  'suggestive',
  'condemning',
  'silent',
];

/** What a scripted trainee goes by: the script, what the client did so far, and chance that the seed decides. */
type Prospect = {
  readonly persona: Persona;
  readonly script: TraineeScript;
  readonly language: Language;
  readonly seed: number;
  /** The number of the turn to come, from 1. */
  readonly turn: number;
  readonly moves: readonly Move[];
  /** Lines already used, by the list that they came from. */
  readonly used: Map<string, number>;
};

/** Decides what to do next. */
type Trainee = (prospect: Prospect) => TraineeAct;

/** What a trainee can do in a turn. */
type Intent =
  | 'ask'
  | 'reflect'
  | 'advise'
  | 'interrogate'
  | 'suggest'
  | 'condemn'
  | 'empathy'
  | 'goOn'
  | 'silence';

/** How many things told make a summary worth its while. Chosen, not measured. */
const enoughToSumUp = 3;
/** The most clauses in a summary. Chosen, not measured. */
const longestSummary = 3;
/** The turns between two invitations to play. Chosen, not measured. */
const playEvery = 4;
/** The turn in which an unskilled trainee brings bad news; a skilled one does in the second. */
const lateNews = 4;

const silence: TraineeAct = { action: 'silence', text: '' };
const say = (text: string): TraineeAct => ({ action: 'say', text });

/** The next line of a list, in an order of the seed's own; after the last it begins again. */
function next({ seed, used }: Prospect, name: string, lines: readonly string[]): string {
  const nth = used.get(name) ?? 0;
  used.set(name, nth + 1);
  const start = Math.floor(draw(seed, 0, name) * lines.length);
  return lines[(start + nth) % lines.length]!;
}

function chance({ seed, turn }: Prospect, purpose: string): number {
  return draw(seed, turn, `trainee ${purpose}`);
}

function tellOf(
  persona: Persona,
  tell: string,
): { readonly topic: string; readonly feeling: Record<Language, string> | null } {
  for (const { id, layers } of persona.sheet.topics) {
    const layer = layers.find(({ tells }) => tells.some((other) => other.id === tell));
    if (layer !== undefined) return { topic: id, feeling: layer.feeling ?? null };
  }
  throw new Error(`expected a tell of ${persona.sheet.id}, came ${tell}`);
}

/** What was told, newest last. */
function told({ moves }: Prospect): string[] {
  return moves.flatMap(({ tell }) => (tell === null ? [] : [tell]));
}

/** The topics to ask after: where she was last, unless it is shut or used up, what that led to, then her own order. */
function askOn(prospect: Prospect): TraineeAct {
  const { persona, script, moves } = prospect;
  const { topics, agenda } = persona.sheet;
  const exhausted = new Set(
    moves.flatMap(({ moment, topic }) =>
      topic !== null && (moment === 'asked-used-up' || moment === 'asked-closed-layer') ? [topic] : [],
    ),
  );
  const spoken = [...new Set(told(prospect).map((tell) => tellOf(persona, tell).topic))].toReversed();
  const led = spoken.flatMap((id) => topics.find((topic) => topic.id === id)!.leadsTo);
  const order = [...new Set([...spoken.slice(0, 1), ...led, ...spoken, ...agenda])];
  const recent = moves.at(-1)?.moment === 'asked-closed-layer' ? moves.at(-1)!.topic : null;
  const topic = order.find((id) => !exhausted.has(id)) ?? order.find((id) => id !== recent) ?? agenda[0]!;
  return say(next(prospect, `ask ${topic}`, script.topics[topic]!.ask));
}

/** Gives back what was last told: its feeling, or its content; null where that has been done or nothing was told. */
function giveBack(prospect: Prospect): TraineeAct | null {
  const { persona, script, language, moves, used } = prospect;
  const tell = moves.at(-1)?.tell ?? null;
  if (tell === null || used.has(`tell ${tell}`)) return null;
  used.set(`tell ${tell}`, 1);
  const feeling = tellOf(persona, tell).feeling?.[language];
  const named = feeling === undefined ? undefined : script.feel[feeling];
  if (named !== undefined && !used.has(`feel ${feeling}`) && chance(prospect, 'feel') < 0.5) {
    used.set(`feel ${feeling}`, 1);
    return say(named);
  }
  return say(script.tells[tell]!.reflect);
}

/** Sums up what was told since the last time, when it is enough; null when it is not. */
function sumUp(prospect: Prospect): TraineeAct | null {
  const { script, language, used } = prospect;
  const all = told(prospect);
  const since = all.slice(used.get('summed') ?? 0);
  if (since.length < enoughToSumUp) return null;
  used.set('summed', all.length);
  const clauses = since.slice(-longestSummary).map((tell) => script.tells[tell]!.recap);
  const start = language === 'nl' ? 'Even samenvatten: ' : 'Let me sum up: ';
  const and = language === 'nl' ? ' en ' : ' and ';
  return say(`${start}${clauses.slice(0, -1).join(', ')}${and}${clauses.at(-1)}.`);
}

/** Acts by which a client keeps the trainee at a distance. */
const keepsAway: ReadonlySet<string> = new Set([
  'deflect',
  'minimise',
  'answer-short',
  'correct',
  'ask-back',
  'test-helper',
]);
/** Acts by which a child shows that it has had enough. */
const hasHadEnough: ReadonlySet<string> = new Set(['play', 'wander-off']);

type ListName = Exclude<keyof TraineeScript, 'persona' | 'language' | 'topics' | 'tells' | 'feel'>;

/** A line of one of the script's lists. */
function line(prospect: Prospect, list: ListName): TraineeAct {
  return say(next(prospect, list, prospect.script[list] ?? prospect.script.goOn));
}

/** One of some, each with its share; the rest of the chance is null. */
function oneOf(prospect: Prospect, purpose: string, ...shares: [ListName, number][]): TraineeAct | null {
  let rest = chance(prospect, purpose);
  for (const [list, share] of shares) {
    if (rest < share) return line(prospect, list);
    rest -= share;
  }
  return null;
}

/** What a skilled trainee does, what comes first coming first: each habit is an act, or null where it has no reason. */
const habits: readonly ((prospect: Prospect) => TraineeAct | null)[] = [
  (prospect) => (prospect.turn === 1 ? line(prospect, 'structure') : null),
  (prospect) => (prospect.turn === 2 && prospect.script.news !== undefined ? line(prospect, 'news') : null),
  (prospect) => (prospect.turn === 2 && prospect.script.meta !== undefined ? line(prospect, 'meta') : null),
  ({ moves }) => (moves.at(-1)?.moment === 'news-told' ? silence : null),
  (prospect) => (prospect.moves.at(-1)?.moment === 'walk-out-sign' ? line(prospect, 'empathy') : null),
  (prospect) => {
    const { script, turn, moves } = prospect;
    if (script.play === undefined) return null;
    if (!hasHadEnough.has(moves.at(-1)?.act ?? '') && turn % playEvery !== 0) return null;
    return oneOf(prospect, 'play or explain', ['meta', 0.3], ['play', 1]);
  },
  (prospect) => (chance(prospect, 'give back') < 0.8 ? giveBack(prospect) : null),
  (prospect) => (chance(prospect, 'sum up') < 0.5 ? sumUp(prospect) : null),
  (prospect) => {
    if (prospect.moves.at(-1)?.act !== 'emotion') return null;
    return oneOf(prospect, 'emotion', ['empathy', 0.5]) ?? silence;
  },
  (prospect) =>
    prospect.moves.at(-1)?.act === 'sustain-talk'
      ? oneOf(prospect, 'sustain talk', ['double', 0.45], ['amplify', 0.15])
      : null,
  (prospect) =>
    prospect.moves.at(-1)?.act === 'change-talk'
      ? oneOf(prospect, 'change talk', ['affirm', 0.5], ['evoke', 0.5])
      : null,
  (prospect) =>
    keepsAway.has(prospect.moves.at(-1)?.act ?? '')
      ? oneOf(prospect, 'kept away', ['autonomy', 0.25], ['empathy', 0.15], ['amplify', 0.1])
      : oneOf(prospect, 'warmth', ['affirm', 0.1], ['autonomy', 0.08], ['evoke', 0.07]),
];

/** Attunes, follows, gives back, sums up, and leaves the choice with the client. */
function skilled(prospect: Prospect): TraineeAct {
  for (const habit of habits) {
    const act = habit(prospect);
    if (act !== null) return act;
  }
  return askOn(prospect);
}

/** Does what an intent says; where there is nothing to give back, goes on. */
function doAs(prospect: Prospect, intent: Intent): TraineeAct {
  if (intent === 'ask') return askOn(prospect);
  if (intent === 'reflect') return giveBack(prospect) ?? line(prospect, 'goOn');
  return intent === 'silence' ? silence : line(prospect, intent);
}

/** A trainee who does this and that, each by its weight; bad news, where there is any, comes late and clumsily. */
function mixOf(...weights: [Intent, number][]): Trainee {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return (prospect) => {
    if (prospect.script.badNews !== undefined && prospect.turn === lateNews) return line(prospect, 'badNews');
    let rest = chance(prospect, 'intent') * sum;
    for (const [intent, weight] of weights) {
      if (rest < weight) return doAs(prospect, intent);
      rest -= weight;
    }
    return askOn(prospect);
  };
}

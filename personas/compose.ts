import { openLayers } from './disclose.ts';
import type { ThoughtCause } from './lines.ts';
import { adviceCodes, hasAny } from './listening.ts';
import type { Mood, MoodChange } from './mood.ts';
import { moodVariables } from './mood.ts';
import type { Persona } from './persona.ts';
import type { Moment } from './policy.ts';
import { dealt as cardDealt, draw } from './random.ts';
import type { Selection, Situation } from './select-act.ts';
import type { PersonaState } from './state.ts';
import { listDealt, type TalkState } from './talk-state.ts';
import { behind } from './thought-cause.ts';
import type { Card, Change, Ended, Move, TraineeTurn } from './turn.ts';

/** What an answer is composed from. */
type Chosen = {
  readonly turn: TraineeTurn;
  readonly situation: Situation;
  readonly selection: Selection;
  readonly changes: readonly Change[];
  readonly streaks: Record<string, number>;
  readonly signs: number;
  readonly isFeelingIgnored: boolean;
};

/** How many of the cards last spoken a trainee's reflection is held against; chosen, not measured. */
const rememberedCards = 8;
/** How many contaminations and how many dodged topics are kept; more than any talk of an hour has. */
const rememberedItems = 12;
/** The longest stretch of the trainee's words kept as a contamination, in UTF-16 code units. */
const longestClaim = 120;
/** How often a line without a cue of its own gets one that fits her mood; chosen, not measured. */
const showsMood = 0.2;

const endings: Readonly<Partial<Record<Moment, Ended>>> = { goodbye: 'goodbye', 'walk-out': 'walk-out' };

/** Deals the next card of a deck, and counts it. */
export function deal(
  persona: Persona,
  { language, seed, counts }: Pick<TalkState, 'language' | 'seed' | 'counts'>,
  deck: number,
): Card {
  const nth = counts[deck]!;
  counts[deck] = nth + 1;
  const size = persona.tongues[language].cards[deck]!.length;
  return { deck, card: cardDealt(size, nth, seed, persona.decks[deck]!.name) };
}

/** What she does once the talk is over. */
export function nothingMore(state: Pick<PersonaState, 'turn' | 'ended'>): Move {
  return {
    turn: state.turn,
    moment: state.ended === 'walk-out' ? 'walk-out' : 'goodbye',
    act: 'silence',
    topic: null,
    layer: null,
    tell: null,
    fact: null,
    advice: null,
    cause: null,
    say: [],
    cue: null,
    thought: null,
    changes: [],
    opened: [],
    closed: [],
    contaminated: [],
    ended: state.ended,
  };
}

function thoughtOf(
  moment: Moment,
  codes: readonly string[],
  ignored: boolean,
  closed: readonly string[],
): ThoughtCause {
  if (closed.length > 0 && moment !== 'condemned' && moment !== 'insulted') return 'layer-closed';
  if (ignored) return 'feeling-ignored';
  const { thought } = behind[moment];
  return thought === 'asked-closed' && codes.includes('open-question') ? 'asked-openly' : thought;
}

/** State is kept to four decimals, as in appraise.ts. */
const precision = 10_000;

function moved(mood: Mood, change: MoodChange): Mood {
  const after = { ...mood };
  for (const variable of moodVariables) {
    const sum = after[variable] + (change[variable] ?? 0);
    after[variable] = Math.round(Math.min(1, Math.max(0, sum)) * precision) / precision;
  }
  return after;
}

/** Codes of utterances that put something into her mouth. */
const claimingCodes: ReadonlySet<string> = new Set(['suggestive-question', 'option-posing', ...adviceCodes]);

/** What was put into her mouth: the utterances that do it, else all that was said. */
function claimOf({ text, utterances }: TraineeTurn): string {
  const claims = utterances
    .filter(({ codes }) => hasAny(codes, claimingCodes))
    .map(({ start, end }) => text.slice(start, end));
  return (claims.length === 0 ? text : claims.join(' ')).trim().slice(0, longestClaim);
}

/** Puts a chosen answer into a move, and carries the state on. */
export function compose(
  persona: Persona,
  state: TalkState,
  chosen: Chosen,
): { readonly state: PersonaState; readonly move: Move } {
  const { situation, selection, turn, signs } = chosen;
  const { moment } = situation;
  const { telling } = selection;
  const say = selection.decks.map((deck) => deal(persona, state, deck));
  const changes = [...chosen.changes];
  let { mood } = situation.state;
  const toldCause = telling === null ? null : (`told-${telling.layer.depth}` as const);
  if (toldCause !== null && toldCause !== 'told-surface') {
    const change = persona.sheet.ownReactions[toldCause] ?? {};
    const after = moved(mood, change);
    for (const variable of moodVariables) {
      const by = Math.round((after[variable] - mood[variable]) * precision) / precision;
      if (by !== 0) changes.push({ variable, by, cause: toldCause });
    }
    mood = after;
  }
  // Layers depend on her mood and on what was told: without telling they stay as they were.
  const open = telling === null ? situation.state.open : openLayers(persona, { ...situation.state, mood });
  const opened = open.filter((key) => !state.open.includes(key));
  const closed = state.open.filter((key) => !open.includes(key));
  const cause = thoughtOf(moment, turn.codes, chosen.isFeelingIgnored, closed);
  const { deckNumbers } = persona;
  const showsCue = draw(state.seed, situation.turn, 'shows-mood') < showsMood;
  const topic = telling?.layer.topic ?? situation.topic;
  const contaminated = selection.act === 'agree-along' ? [claimOf(turn)] : [];
  const ended = endings[moment] ?? null;
  const spoken = (kind: 'fact' | 'advice'): string | null =>
    selection.decks.map((deck) => persona.decks[deck]!).find((deck) => deck.kind === kind)?.id ?? null;
  const heldBack = moment === 'asked-closed-layer' && topic !== null;
  const move: Move = {
    turn: situation.turn,
    moment,
    act: selection.act,
    topic,
    layer: telling?.layer.depth ?? null,
    tell: telling === null ? null : persona.decks[telling.deck]!.id,
    fact: spoken('fact'),
    advice: spoken('advice'),
    cause,
    say,
    cue: showsCue ? deal(persona, state, deckNumbers.cue.get(behind[moment].mood)!) : null,
    thought: deal(persona, state, deckNumbers.thought.get(cause)!),
    changes,
    opened,
    closed,
    contaminated,
    ended,
  };
  return {
    move,
    state: {
      persona: state.persona,
      version: state.version,
      language: state.language,
      seed: state.seed,
      difficulty: state.difficulty,
      turn: situation.turn,
      mood,
      topic,
      open,
      dealt: listDealt(state.counts),
      recent: [...say.flatMap(({ deck, card }) => [deck, card]), ...state.recent].slice(
        0,
        2 * rememberedCards,
      ),
      streaks: chosen.streaks,
      silences: turn.action === 'silence' ? state.silences + 1 : 0,
      dodged: heldBack ? [...new Set([topic, ...state.dodged])].slice(0, rememberedItems) : state.dodged,
      feelingShown: selection.act === 'emotion' || telling?.layer.feeling ? topic : null,
      signs,
      contaminated:
        contaminated.length === 0
          ? state.contaminated
          : [...new Set([...state.contaminated, ...contaminated])].slice(-rememberedItems),
      ended,
    },
  };
}

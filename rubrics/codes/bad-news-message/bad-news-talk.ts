import { headOf } from '../../language/inversion.ts';
import { matchPhrases, type PhraseHit } from '../../language/match-phrases.ts';
import { Mark, tokenise } from '../../language/tokens.ts';
import type { Vocabulary } from '../../language/vocabulary.ts';
import type { TurnView } from '../../turn-view.ts';
import type { ContextTurn } from '../../turn.ts';

/** How far a bad-news talk has come before this turn. */
export type BadNewsTalk = {
  /** Trainee turns since the news was told, this one not counted. */
  readonly traineeTurnsSince: number;
  /** True if the client spoke after the news, last of all. */
  readonly clientReacted: boolean;
};

/** The phrases found in one earlier turn, and whether it holds a question mark. */
type Heard = { readonly names: ReadonlySet<string>; readonly asks: boolean };

// Read once for each context turn, which is never changed; nobody can tell a kept reading from a new one.
const readings = new WeakMap<ContextTurn, { readonly vocabulary: Vocabulary; readonly heard: Heard }>();
// A turn is read up to here, in UTF-16 units; keeps the cost of a pasted book flat.
const longestRead = 1000;

function hear(turn: ContextTurn, vocabulary: Vocabulary): Heard {
  const known = readings.get(turn);
  if (known?.vocabulary === vocabulary) return known.heard;
  const words = tokenise(turn.text.slice(0, longestRead), vocabulary);
  const hits: PhraseHit[] = matchPhrases(
    words,
    { from: 0, head: headOf(words, 0, words.length), to: words.length },
    vocabulary,
  );
  const names = new Set(hits.map(({ name }) => name));
  const asks = words.some(({ after }) => (after & Mark.question) !== 0);
  const heard = { names, asks };
  readings.set(turn, { vocabulary, heard });
  return heard;
}

function hearClient({ turn, vocabulary }: TurnView): Heard | null {
  const last = turn.context.findLast(({ role }) => role === 'client');
  return last === undefined ? null : hear(last, vocabulary);
}

/** True if the client's last turn expects news: it speaks of a result, or of why they had to come. */
export function expectsNews(turn: TurnView): boolean {
  return hearClient(turn)?.names.has('news/awaits') ?? false;
}

/** True if the client's last turn expects news or asks anything. */
export function awaitsNews(turn: TurnView): boolean {
  return hearClient(turn)?.asks === true || expectsNews(turn);
}

/** True if the client's last turn itself tells the news, so that the trainee would only give it back. */
export function clientToldNews(turn: TurnView): boolean {
  const heard = hearClient(turn);
  return heard !== null && !heard.asks && heard.names.has('news/fact');
}

function tellsNews(context: readonly ContextTurn[], index: number, vocabulary: Vocabulary): boolean {
  const { names, asks } = hear(context[index]!, vocabulary);
  const opened = names.has('news/opener');
  const tells = names.has('news/fact') || (opened && names.has('news/no'));
  if (!tells || asks || names.has('news/told') || names.has('reflect/opener')) return false;
  const before = context[index - 1];
  if (opened || before === undefined) return true;
  const client = hear(before, vocabulary);
  return client.asks || client.names.has('news/awaits');
}

const talks = new WeakMap<TurnView, BadNewsTalk | 'none'>();
// The talk is about the news for so many turns of either speaker; the window of the context (architecture law 7).
const windowTurns = 12;

function findTalk({ turn, vocabulary }: TurnView): BadNewsTalk | null {
  const { context } = turn;
  const first = Math.max(0, context.length - windowTurns);
  for (let index = context.length - 1; index >= first; index -= 1) {
    if (context[index]!.role !== 'trainee' || !tellsNews(context, index, vocabulary)) continue;
    const since = context.slice(index + 1);
    return {
      traineeTurnsSince: since.filter(({ role }) => role === 'trainee').length,
      clientReacted: since.at(-1)?.role === 'client',
    };
  }
  return null;
}

function isTrainee({ role }: ContextTurn): boolean {
  return role === 'trainee';
}

/** Where the talk stands if the trainee told bad news in an earlier turn; null if not. */
export function badNewsTalk(turn: TurnView): BadNewsTalk | null {
  if (!turn.turn.context.some(isTrainee)) return null;
  const known = talks.get(turn);
  if (known !== undefined) return known === 'none' ? null : known;
  const talk = findTalk(turn);
  talks.set(turn, talk ?? 'none');
  return talk;
}

/** How many turns the trainee has had before this one. */
export function traineeTurnsBefore(turn: TurnView): number {
  return turn.turn.context.filter(({ role }) => role === 'trainee').length;
}

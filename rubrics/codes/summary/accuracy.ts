import type { Inspection } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { tokenise } from '../../language/tokens.ts';
import { shorten } from '../../quote.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { mostEarlier } from '../../turn.ts';
import { accuracyWords } from './accuracy-words.ts';
import { compareStretch, countKnown, type Said, type Verdict } from './compare.ts';
import { cutStretches, type Stretch } from './stretches.ts';

// The most stretches that are shown of each sort; more is no longer a look, it is a list.
const mostShown = 5;
// What is read of one client turn, in UTF-16 units; keeps the cost of a pasted book flat.
const longestRead = 2000;
// Stretches of the client and of the summary that are compared at most, for the same reason.
const mostHeard = 200;
const mostOwn = 20;
// What makes a thought of the client weigh, and from when it is missed. Chosen, not measured.
const weights = { feeling: 3, weighty: 3, stressed: 1, repeated: 1, often: 2 };
const missedFrom = 3;
const repeatedIn = 2;
const oftenIn = 3;
// A thought of which this share is given back is not left out.
const touched = 0.34;

type Heard = { readonly text: string; readonly stretches: readonly Stretch[] };

function readClient({ turn, vocabulary }: TurnView): Heard[] {
  const spoken = turn.context.filter(({ role }) => role === 'client').map(({ text }) => text);
  const heard: Heard[] = [];
  let left = mostHeard;
  for (const whole of [...(turn.earlier ?? []).slice(-mostEarlier), ...spoken].toReversed()) {
    if (left === 0) break;
    const text = whole.slice(-longestRead);
    const stretches = cutStretches(tokenise(text, vocabulary), vocabulary).slice(-left);
    left -= stretches.length;
    heard.unshift({ text, stretches });
  }
  return heard;
}

function show(text: string, { words }: Stretch): string {
  return shorten(text.slice(words[0]!.start, words.at(-1)!.end));
}

const isOpener = (name: string): boolean => name === 'summary/opener' || name === 'summary/announce';

// "If I put it all in a row" leads up to a summary, though none of it was said by the client.
function leadsUp({ hits, turn }: UtteranceView, { words }: Stretch): boolean {
  const openers = hits.filter(({ name }) => isOpener(name));
  return openers.some(({ from, to }) => turn.words.slice(from, to).some((word) => words.includes(word)));
}

// Where the summary itself begins: behind "to sum up" and "if I understand you right".
function startOf({ from, to, head, hits }: UtteranceView): number {
  let start = head;
  const openers = hits.filter(({ name }) => isOpener(name));
  for (const hit of openers.toSorted((left, right) => left.from - right.from)) {
    if (hit.from <= start + 1 && hit.to > start) start = hit.to;
  }
  return start < to ? start : from;
}

function weigh(stretch: Stretch, heard: readonly Heard[], { lang }: TurnView): number {
  const { weighty, stressing, selfSubject, selfObject } = accuracyWords[lang];
  const says = (list: ReadonlySet<string>): boolean => stretch.words.some(({ text }) => list.has(text));
  const own = stretch.persons.size === 0 || says(selfSubject) || says(selfObject);
  let weight = 0;
  if (stretch.feelings.size > 0 && own) weight += weights.feeling;
  if (says(weighty)) weight += weights.weighty;
  if (says(stressing)) weight += weights.stressed;
  let most = 0;
  for (const stem of stretch.stems) {
    const turns = heard.filter(({ stretches }) => stretches.some(({ stems }) => stems.has(stem))).length;
    most = Math.max(most, turns);
  }
  if (most >= oftenIn) weight += weights.often;
  else if (most >= repeatedIn) weight += weights.repeated;
  return weight;
}

function isGivenBack({ feelings, stems }: Stretch, turnStems: ReadonlySet<string>): boolean {
  if (feelings.size > 0) return countKnown(feelings, turnStems) > 0;
  return countKnown(stems, turnStems) / stems.size >= touched;
}

function findLeftOut(heard: readonly Heard[], view: TurnView): string[] {
  const said = new Set(view.words.filter(isContent).map((word) => contentStem(word, view.vocabulary)));
  const missed: { words: string; weight: number; place: number }[] = [];
  const seen = new Set<string>();
  for (const { text, stretches } of heard) {
    for (const stretch of stretches) {
      const key = [...stretch.stems].toSorted().join(' ');
      if (stretch.stems.size === 0 || seen.has(key) || isGivenBack(stretch, said)) continue;
      seen.add(key);
      const weight = weigh(stretch, heard, view);
      if (weight >= missedFrom) missed.push({ words: show(text, stretch), weight, place: missed.length });
    }
  }
  return missed
    .toSorted((left, right) => right.weight - left.weight || right.place - left.place)
    .slice(0, mostShown)
    .toSorted((left, right) => left.place - right.place)
    .map(({ words }) => words);
}

// The window is full and not all that went before it was kept: what seems new may have been said there.
const fullWindow = 12;

function knowsAll({ turn }: TurnView): boolean {
  const { context, earlier } = turn;
  return earlier === undefined ? context.length < fullWindow : earlier.length < mostEarlier;
}

/**
 * Lays a summary beside what the client said. The kind is `changed` where something was turned round (not for yes, another
 * number, another person), `added` where something was not said, `one-sided` where what weighs for the client is missing,
 * `accurate` where all that was given back is right; null where too little was understood to tell.
 */
export function checkSummary(utterance: UtteranceView): Inspection {
  const { turn: view } = utterance;
  const heard = readClient(view);
  const stretches = heard.flatMap((one) => one.stretches);
  const said: Said = {
    lang: view.lang,
    stretches,
    stems: new Set(stretches.flatMap(({ stems }) => [...stems])),
  };
  const own = cutStretches(view.words.slice(startOf(utterance), utterance.to), view.vocabulary).slice(
    0,
    mostOwn,
  );
  const judged = own
    .map((stretch) => ({ stretch, verdict: compareStretch(stretch, said) }))
    .filter(({ stretch, verdict }) => verdict !== 'added' || !leadsUp(utterance, stretch));
  const those = (...verdicts: readonly Verdict[]): string[] =>
    judged
      .filter(({ verdict }) => verdicts.includes(verdict))
      .slice(0, mostShown)
      .map(({ stretch }) => show(view.turn.text, stretch));
  const changed = those('changed').length > 0;
  const given = those('given');
  const added = knowsAll(view) ? those('changed', 'added') : those('changed');
  const leftOut = findLeftOut(heard, view);
  const feelingsGiven = judged.some(
    ({ stretch, verdict }) => verdict === 'given' && stretch.feelings.size > 0,
  );
  const lopsided = leftOut.length > 0 && (!feelingsGiven || leftOut.length > given.length);
  const kind = changed
    ? 'changed'
    : added.length > 0
      ? 'added'
      : lopsided
        ? 'one-sided'
        : given.length > 0
          ? 'accurate'
          : null;
  return { kind, detail: { given, added, leftOut } };
}

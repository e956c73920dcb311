import { hashOf, hashText, joinHashes } from '../../language/hash.ts';
import type { Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView } from '../../turn-view.ts';
import type { Act } from '../../turn.ts';
import type { FeatureList } from './feature-list.ts';

// A turn's first and last utterances tell most; runs of words are read up to here, which keeps a pasted book cheap.
const mostWordsRead = 160;
// How many words, and how many word classes, a run has; and what leads up to it and ends it. Chosen.
const wordRuns = { shortest: 1, longest: 3 };
const classRuns = { shortest: 2, longest: 4 };
const openingLength = 3;
const actOpeningLength = 2;
const shortTurn = 4;

const name = {
  words: hashOf('words'),
  classes: hashOf('classes'),
  opening: hashOf('opening'),
  actOpening: hashOf('act-opening'),
  closing: hashOf('closing'),
  whole: hashOf('whole'),
};
const generalFlags =
  WordFlag.secondPerson | WordFlag.firstPerson | WordFlag.thirdPerson | WordFlag.negation | WordFlag.feeling;
const classHash = { echoed: hashOf('echoed'), content: hashOf('content'), edge: hashOf('edge') };

// The words of the turn at hand with an edge at either end; filled anew for each turn.
const words = new Int32Array(mostWordsRead + 2);
const classes = new Int32Array(mostWordsRead + 2);
const places = new Int32Array(mostWordsRead + 2);

function wordHash({ text, entry }: Word): number {
  return entry === undefined ? hashText(text) : entry.hash;
}

function wordClass(view: TurnView, index: number): number {
  const { entry } = view.words[index]!;
  if (entry !== undefined) {
    const general = entry.flags & generalFlags;
    if (general !== 0) return general;
    if ((entry.flags & WordFlag.stop) !== 0) return entry.hash;
  }
  return view.thoughtsAt(index) === 0 ? classHash.content : classHash.echoed;
}

function addRuns(
  wordings: FeatureList,
  key: number,
  hashes: Int32Array,
  count: number,
  { shortest, longest }: typeof wordRuns,
): void {
  for (let start = 0; start < count; start += 1) {
    let run = key;
    const last = Math.min(count, start + longest);
    for (let index = start; index < last; index += 1) {
      run = joinHashes(run, hashes[index]!);
      if (index - start + 1 >= shortest) wordings.add(places[start]!, run);
    }
  }
}

/** Adds the short runs of words and of word classes, how each utterance opens and closes, and a short turn as a whole. */
export function addWordings(view: TurnView, acts: readonly Act[], wordings: FeatureList): void {
  let count = 1;
  words[0] = classHash.edge;
  classes[0] = classHash.edge;
  places[0] = 0;
  for (let place = 0; place < view.utterances.length; place += 1) {
    const utterance = view.utterances[place]!;
    const end = Math.min(utterance.to, mostWordsRead);
    for (let index = utterance.from; index < end; index += 1) {
      words[count] = wordHash(view.words[index]!);
      classes[count] = wordClass(view, index);
      places[count] = place;
      count += 1;
    }
    let opening = name.opening;
    const openingEnd = Math.min(utterance.to, utterance.head + openingLength);
    const actOpening = joinHashes(name.actOpening, hashOf(acts[place]!));
    for (let index = utterance.head; index < openingEnd; index += 1) {
      opening = joinHashes(opening, wordHash(view.words[index]!));
      wordings.add(place, opening);
      if (index - utterance.head < actOpeningLength) wordings.add(place, joinHashes(actOpening, opening));
    }
    const tail = view.words[utterance.to - 1]!;
    wordings.add(place, joinHashes(joinHashes(name.closing, wordHash(tail)), utterance.asked ? 1 : 0));
  }
  words[count] = classHash.edge;
  classes[count] = classHash.edge;
  places[count] = view.utterances.length - 1;
  count += 1;
  addRuns(wordings, name.words, words, count, wordRuns);
  addRuns(wordings, name.classes, classes, count, classRuns);
  if (view.words.length > shortTurn) return;
  let whole = name.whole;
  for (let index = 0; index < count; index += 1) whole = joinHashes(whole, words[index]!);
  wordings.add(0, whole);
}

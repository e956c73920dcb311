import { contentStem } from '../../language/client-memory.ts';
import { Mark, type Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import type { Act } from '../../turn.ts';
import { hashOf, hashText, joinHashes } from '../../language/hash.ts';

/**
 * What the learned part sees of a turn: features by number, each with the utterance it stands in (-1: the whole turn).
 * `signs` mean something to a counsellor (codes that the rules found, question shapes, echo of the client, who is
 * spoken of, lengths); `wordings` are short runs of words and of word classes.
 */
export type TurnFeatures = { readonly signs: FeatureList; readonly wordings: FeatureList };

/** Features in the order in which they were seen: `keys[i]` stands in utterance `places[i]`. */
export type FeatureList = { readonly keys: number[]; readonly places: number[] };

/** The place of a feature of the whole turn. */
const wholeTurn = -1;

// Bounds of the classes into which counts and lengths fall; chosen.
const lengthBounds = [1, 2, 4, 8, 16, 30, 60];
const countBounds = [0, 1, 2, 3, 5];
const shareSteps = 5;
// A turn's first and last utterances tell most; runs of words are read up to here, which keeps a pasted book cheap.
const mostWordsRead = 160;
const runLengths = 3;
const classRunLengths = 4;
const openingLength = 3;
const longestBackChannel = 3;

const countedFlags: readonly (keyof typeof WordFlag)[] = [
  'secondPerson',
  'firstPerson',
  'thirdPerson',
  'feeling',
  'negation',
  'questionWord',
  'subordinator',
  'reporting',
  'backChannel',
];

const acts: readonly Act[] = ['question', 'reflection', 'input', 'other'];

function classOf(value: number, bounds: readonly number[]): number {
  let place = 0;
  while (place < bounds.length && value > bounds[place]!) place += 1;
  return place;
}

class Collector implements FeatureList {
  readonly keys: number[] = [];
  readonly places: number[] = [];

  add(place: number, key: number): void {
    this.keys.push(key);
    this.places.push(place);
  }
}

const name = {
  turnLength: hashOf('turn/length'),
  utterances: hashOf('turn/utterances'),
  noContext: hashOf('turn/no-context'),
  firstTurn: hashOf('turn/first'),
  endsAsked: hashOf('turn/ends-asked'),
  breaksOff: hashOf('turn/breaks-off'),
  goesOn: hashOf('turn/goes-on'),
  previousAsked: hashOf('turn/previous-asked'),
  previousBreaksOff: hashOf('turn/previous-breaks-off'),
  clientLength: hashOf('client/length'),
  clientBackChannel: hashOf('client/back-channel'),
  clientAsks: hashOf('client/asks'),
  clientFeels: hashOf('client/feels'),
  child: hashOf('client/child'),
  count: hashOf('turn/count'),
  share: hashOf('turn/share'),
  code: hashOf('code'),
  lastCode: hashOf('last/code'),
  hit: hashOf('hit'),
  lastHit: hashOf('last/hit'),
  act: hashOf('act'),
  firstAct: hashOf('first/act'),
  lastAct: hashOf('last/act'),
  actShare: hashOf('act/share'),
  actPair: hashOf('act/pair'),
  mainAct: hashOf('turn/main-act'),
  origin: hashOf('question/origin'),
  lastOrigin: hashOf('last/question/origin'),
  kind: hashOf('question/kind'),
  statement: hashOf('question/statement'),
  check: hashOf('question/check'),
  echoShare: hashOf('echo/share'),
  echoCount: hashOf('echo/count'),
  echoLast: hashOf('echo/last'),
  echoThoughts: hashOf('echo/thoughts'),
  echoTurns: hashOf('echo/turns'),
  newFeeling: hashOf('echo/new-feeling'),
  knownFeeling: hashOf('echo/known-feeling'),
  run: hashOf('echo/run'),
  length: hashOf('utterance/length'),
  speaksTo: hashOf('utterance/speaks-to'),
  speaksOfSelf: hashOf('utterance/speaks-of-self'),
  speaksOfOther: hashOf('utterance/speaks-of-other'),
  leadIn: hashOf('utterance/lead-in'),
  statementEcho: hashOf('statement/echo'),
  words: hashOf('words'),
  classes: hashOf('classes'),
  opening: hashOf('opening'),
  actOpening: hashOf('act-opening'),
  closing: hashOf('closing'),
  whole: hashOf('whole'),
};

const flagHashes = countedFlags.map((flag) => ({ bit: WordFlag[flag], hash: hashOf(flag) }));
const generalFlags =
  WordFlag.secondPerson | WordFlag.firstPerson | WordFlag.thirdPerson | WordFlag.negation | WordFlag.feeling;
const classHash = { echoed: hashOf('echoed'), content: hashOf('content'), edge: hashOf('edge') };

function says(utterance: UtteranceView, flag: number, reach: number): boolean {
  const last = Math.min(utterance.to, utterance.head + reach);
  for (let index = utterance.head; index < last; index += 1) if (utterance.is(index, flag)) return true;
  return false;
}

/** The longest run of words that stands in the client's last turn too, persons left out of account. */
function longestSharedRun(words: readonly Word[], client: readonly Word[]): number {
  const persons = WordFlag.firstPerson | WordFlag.secondPerson;
  const same = (left: Word, right: Word): boolean =>
    left.text === right.text ||
    (((left.entry?.flags ?? 0) & persons) !== 0 && ((right.entry?.flags ?? 0) & persons) !== 0);
  let best = 0;
  const read = Math.min(words.length, 40);
  const from = Math.max(0, client.length - 60);
  for (let start = 0; start < read; start += 1) {
    for (let other = from; other < client.length; other += 1) {
      let length = 0;
      while (
        start + length < read &&
        other + length < client.length &&
        same(words[start + length]!, client[other + length]!)
      ) {
        length += 1;
      }
      if (length > best) best = length;
    }
  }
  return best;
}

function addTurnSigns(view: TurnView, ruled: readonly Act[], signs: Collector): void {
  const { words, utterances, turn } = view;
  const client = view.clientWords;
  const add = (key: number, detail = 0): void => signs.add(wholeTurn, joinHashes(key, detail));
  add(name.turnLength, classOf(words.length, lengthBounds));
  add(name.utterances, classOf(utterances.length, countBounds));
  if (turn.context.length === 0) add(name.noContext);
  if (turn.age !== undefined && turn.age < 12) add(name.child);
  if (/^\s*[-–]/.test(turn.text)) add(name.goesOn);
  if (/[-–]\s*$/.test(turn.text)) add(name.breaksOff);
  if (((words.at(-1)?.after ?? 0) & Mark.question) !== 0) add(name.endsAsked);
  const previous = view.lastOf('trainee');
  if (previous === '') add(name.firstTurn);
  if (/\?\s*$/.test(previous)) add(name.previousAsked);
  if (/[-–]\s*$/.test(previous)) add(name.previousBreaksOff);
  add(name.clientLength, classOf(client.length, lengthBounds));
  if (client.length <= longestBackChannel) add(name.clientBackChannel);
  if (((client.at(-1)?.after ?? 0) & Mark.question) !== 0) add(name.clientAsks);
  if (client.some((word) => ((word.entry?.flags ?? 0) & WordFlag.feeling) !== 0)) add(name.clientFeels);
  add(name.run, classOf(longestSharedRun(words, client), countBounds));
  for (const { bit, hash } of flagHashes) {
    let count = 0;
    for (const word of words) if (((word.entry?.flags ?? 0) & bit) !== 0) count += 1;
    add(joinHashes(name.count, hash), classOf(count, countBounds));
    add(joinHashes(name.share, hash), Math.ceil((count / words.length) * shareSteps * 2));
  }
  for (const act of acts) {
    let length = 0;
    for (const [index, { from, to }] of utterances.entries()) if (ruled[index] === act) length += to - from;
    add(joinHashes(name.actShare, hashOf(act)), Math.ceil((length / words.length) * shareSteps));
  }
  let statementEcho = 0;
  for (const { question, echo } of utterances) {
    if (question === null || question.statement) statementEcho = Math.max(statementEcho, echo.share);
  }
  add(name.statementEcho, Math.ceil(statementEcho * shareSteps));
}

function addUtteranceSigns(view: TurnView, ruled: readonly Act[], signs: Collector): void {
  const last = view.utterances.length - 1;
  for (const [place, utterance] of view.utterances.entries()) {
    const add = (key: number, detail = 0): void => signs.add(place, joinHashes(key, detail));
    const isLast = place === last;
    for (const code of utterance.found.codes) {
      add(name.code, hashOf(code));
      if (isLast) add(name.lastCode, hashOf(code));
    }
    let before = '';
    for (const hit of utterance.hits) {
      if (hit.name === before) continue;
      before = hit.name;
      add(name.hit, hashOf(hit.name));
      if (isLast) add(name.lastHit, hashOf(hit.name));
    }
    const act = hashOf(ruled[place]!);
    add(name.act, act);
    if (place === 0) add(name.firstAct, act);
    else add(name.actPair, joinHashes(hashOf(ruled[place - 1]!), act));
    if (isLast) add(name.lastAct, act);
    const { question, echo } = utterance;
    if (question !== null) {
      const origin = hashOf(question.origin);
      add(name.origin, origin);
      if (isLast) add(name.lastOrigin, origin);
      add(name.kind, hashOf(question.closedKind ?? 'open'));
      if (question.statement) add(name.statement, Math.ceil(echo.share * shareSteps));
      if (question.check) add(name.check);
    } else {
      add(name.echoShare, Math.ceil(echo.share * shareSteps));
      add(name.echoCount, classOf(echo.echoed, countBounds));
      add(name.echoLast, classOf(echo.fromLast, countBounds));
      add(name.echoThoughts, classOf(echo.thoughtCount, countBounds));
      add(name.echoTurns, classOf(echo.turnCount, countBounds));
      if (echo.newFeelings.length > 0) add(name.newFeeling);
      if (echo.namedFeelings.length > 0) add(name.knownFeeling);
      add(name.length, classOf(utterance.to - utterance.from, lengthBounds));
      if (says(utterance, WordFlag.secondPerson, 4)) add(name.speaksTo);
      if (says(utterance, WordFlag.firstPerson, 3)) add(name.speaksOfSelf);
      if (says(utterance, WordFlag.thirdPerson, 2)) add(name.speaksOfOther);
      if (utterance.head > utterance.from) add(name.leadIn);
    }
  }
}

function wordHash({ text, entry }: Word): number {
  return entry === undefined ? hashText(text) : entry.hash;
}

function wordClass(view: TurnView, word: Word): number {
  const { entry } = word;
  if (entry !== undefined) {
    const general = entry.flags & generalFlags;
    if (general !== 0) return general;
    if ((entry.flags & WordFlag.stop) !== 0) return entry.hash;
  }
  return view.client.thoughtsWith(contentStem(word, view.vocabulary)) !== 0
    ? classHash.echoed
    : classHash.content;
}

function addRuns(
  wordings: Collector,
  {
    key,
    hashes,
    places,
    longest,
    shortest,
  }: {
    readonly key: number;
    readonly hashes: readonly number[];
    readonly places: readonly number[];
    readonly longest: number;
    readonly shortest: number;
  },
): void {
  for (let start = 0; start < hashes.length; start += 1) {
    let run = key;
    const last = Math.min(hashes.length, start + longest);
    for (let index = start; index < last; index += 1) {
      run = joinHashes(run, hashes[index]!);
      if (index - start + 1 >= shortest) wordings.add(places[start]!, run);
    }
  }
}

function addWordings(view: TurnView, ruled: readonly Act[], wordings: Collector): void {
  const hashes: number[] = [classHash.edge];
  const classes: number[] = [classHash.edge];
  const places: number[] = [0];
  for (const [place, utterance] of view.utterances.entries()) {
    const end = Math.min(utterance.to, mostWordsRead);
    for (let index = utterance.from; index < end; index += 1) {
      const word = view.words[index]!;
      hashes.push(wordHash(word));
      classes.push(wordClass(view, word));
      places.push(place);
    }
    let opening = name.opening;
    const openingEnd = Math.min(utterance.to, utterance.head + openingLength);
    for (let index = utterance.head; index < openingEnd; index += 1) {
      opening = joinHashes(opening, wordHash(view.words[index]!));
      wordings.add(place, opening);
      if (index - utterance.head < 2) {
        wordings.add(place, joinHashes(joinHashes(name.actOpening, hashOf(ruled[place]!)), opening));
      }
    }
    const tail = view.words[utterance.to - 1]!;
    wordings.add(place, joinHashes(joinHashes(name.closing, wordHash(tail)), utterance.asked ? 1 : 0));
  }
  hashes.push(classHash.edge);
  classes.push(classHash.edge);
  places.push(view.utterances.length - 1);
  addRuns(wordings, { key: name.words, hashes, places, shortest: 1, longest: runLengths });
  addRuns(wordings, { key: name.classes, hashes: classes, places, shortest: 2, longest: classRunLengths });
  if (view.words.length <= 4) wordings.add(0, hashes.reduce(joinHashes, name.whole));
}

/** What the rules make of a turn: the act of each utterance, and of the whole. */
export type Ruling = { readonly acts: readonly Act[]; readonly mainAct: Act };

/** The features of a turn to which the rules have been applied. */
export function featuresOf(view: TurnView, ruling: Ruling): TurnFeatures {
  const ruled = ruling.acts;
  const signs = new Collector();
  const wordings = new Collector();
  signs.add(wholeTurn, joinHashes(name.mainAct, hashOf(ruling.mainAct)));
  addTurnSigns(view, ruled, signs);
  addUtteranceSigns(view, ruled, signs);
  addWordings(view, ruled, wordings);
  return { signs, wordings };
}

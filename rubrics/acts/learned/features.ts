import { hashOf, joinHashes } from '../../language/hash.ts';
import { Mark, type Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import type { Act } from '../../turn.ts';
import { FeatureList } from './feature-list.ts';
import { longestSharedRun } from './shared-run.ts';
import { addWordings } from './wordings.ts';

/**
 * What the learned part sees of a turn: features by number, each with the utterance it stands in (-1: the whole turn).
 * `signs` mean something to a counsellor (codes that the rules found, question shapes, echo of the client, who is
 * spoken of, lengths); `wordings` are short runs of words and of word classes.
 */
export type TurnFeatures = { readonly signs: FeatureList; readonly wordings: FeatureList };

/** The place of a feature of the whole turn. */
const wholeTurn = -1;

// Bounds of the classes into which counts and lengths fall; chosen.
const lengthBounds = [1, 2, 4, 8, 16, 30, 60];
const countBounds = [0, 1, 2, 3, 5];
const shareSteps = 5;
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
};

const flags = countedFlags.map((flag) => ({
  bit: WordFlag[flag],
  countKey: joinHashes(name.count, hashOf(flag)),
  shareKey: joinHashes(name.share, hashOf(flag)),
}));
const actShareKeys = acts.map((act) => joinHashes(name.actShare, hashOf(act)));

function says(utterance: UtteranceView, flag: number, reach: number): boolean {
  const last = Math.min(utterance.to, utterance.head + reach);
  for (let index = utterance.head; index < last; index += 1) if (utterance.is(index, flag)) return true;
  return false;
}

function isDash(sign: string | undefined): boolean {
  return sign === '-' || sign === '–';
}

function shows(words: readonly Word[], flag: number): boolean {
  for (const { entry } of words) if (entry !== undefined && (entry.flags & flag) !== 0) return true;
  return false;
}

function addTurnSigns(view: TurnView, ruled: readonly Act[], signs: FeatureList): void {
  const { words, utterances, turn } = view;
  const client = view.clientWords;
  const add = (key: number, detail = 0): void => signs.add(wholeTurn, joinHashes(key, detail));
  // What does not show is no sign: the model's bias knows that most turns lack most things.
  const addUnlessNone = (key: number, detail: number): void => {
    if (detail > 0) add(key, detail);
  };
  add(name.turnLength, classOf(words.length, lengthBounds));
  add(name.utterances, classOf(utterances.length, countBounds));
  if (turn.context.length === 0) add(name.noContext);
  if (turn.age !== undefined && turn.age < 12) add(name.child);
  if (isDash(turn.text.trimStart()[0])) add(name.goesOn);
  if (isDash(turn.text.trimEnd().at(-1))) add(name.breaksOff);
  if (((words.at(-1)?.after ?? 0) & Mark.question) !== 0) add(name.endsAsked);
  const previous = view.lastOf('trainee');
  const previousEnd = previous.trimEnd().at(-1);
  if (previous === '') add(name.firstTurn);
  if (previousEnd === '?') add(name.previousAsked);
  if (isDash(previousEnd)) add(name.previousBreaksOff);
  add(name.clientLength, classOf(client.length, lengthBounds));
  if (client.length <= longestBackChannel) add(name.clientBackChannel);
  if (((client.at(-1)?.after ?? 0) & Mark.question) !== 0) add(name.clientAsks);
  if (shows(client, WordFlag.feeling)) add(name.clientFeels);
  addUnlessNone(name.run, classOf(longestSharedRun(words, client), countBounds));
  for (const { bit, countKey, shareKey } of flags) {
    let count = 0;
    for (const word of words) if (word.entry !== undefined && (word.entry.flags & bit) !== 0) count += 1;
    if (count === 0) continue;
    add(countKey, classOf(count, countBounds));
    add(shareKey, Math.ceil((count / words.length) * shareSteps * 2));
  }
  for (let act = 0; act < acts.length; act += 1) {
    let length = 0;
    for (let index = 0; index < utterances.length; index += 1) {
      if (ruled[index] === acts[act]) length += utterances[index]!.to - utterances[index]!.from;
    }
    addUnlessNone(actShareKeys[act]!, Math.ceil((length / words.length) * shareSteps));
  }
  let statementEcho = 0;
  for (const { question, echo } of utterances) {
    if (question === null || question.statement) statementEcho = Math.max(statementEcho, echo.share);
  }
  addUnlessNone(name.statementEcho, Math.ceil(statementEcho * shareSteps));
}

function addUtteranceSigns(view: TurnView, ruled: readonly Act[], signs: FeatureList): void {
  const last = view.utterances.length - 1;
  for (let place = 0; place <= last; place += 1) {
    const utterance = view.utterances[place]!;
    const add = (key: number, detail = 0): void => signs.add(place, joinHashes(key, detail));
    const addUnlessNone = (key: number, detail: number): void => {
      if (detail > 0) add(key, detail);
    };
    const isLast = place === last;
    for (const code of utterance.found.codes) {
      add(name.code, hashOf(code));
      if (isLast) add(name.lastCode, hashOf(code));
    }
    let before = '';
    for (const hit of utterance.hits) {
      if (hit.name === before) continue;
      before = hit.name;
      add(name.hit, hit.hash);
      if (isLast) add(name.lastHit, hit.hash);
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
      addUnlessNone(name.echoShare, Math.ceil(echo.share * shareSteps));
      addUnlessNone(name.echoCount, classOf(echo.echoed, countBounds));
      addUnlessNone(name.echoLast, classOf(echo.fromLast, countBounds));
      addUnlessNone(name.echoThoughts, classOf(echo.thoughtCount, countBounds));
      addUnlessNone(name.echoTurns, classOf(echo.turnCount, countBounds));
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

/** What the rules make of a turn: the act of each utterance, and of the whole. */
export type Ruling = { readonly acts: readonly Act[]; readonly mainAct: Act };

/** Room for the features of a turn; `fillFeatures` fills it anew. */
export function createFeatures(): TurnFeatures {
  return { signs: new FeatureList(), wordings: new FeatureList() };
}

/** Puts the features of a turn to which the rules have been applied in the place of what stood in `into`. */
export function fillFeatures(view: TurnView, ruling: Ruling, into: TurnFeatures): void {
  const { signs, wordings } = into;
  signs.clear();
  wordings.clear();
  signs.add(wholeTurn, joinHashes(name.mainAct, hashOf(ruling.mainAct)));
  addTurnSigns(view, ruling.acts, signs);
  addUtteranceSigns(view, ruling.acts, signs);
  addWordings(view, ruling.acts, wordings);
}

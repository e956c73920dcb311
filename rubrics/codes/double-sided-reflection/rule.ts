import { reflectionIn } from '../../acts/reflection.ts';
import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { PhraseHit } from '../../language/match-phrases.ts';
import type { Word } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { frame: 0.9, pair: 0.8, contrast: 0.8, part: 0.75, drive: 0.7 };

// A side needs a subject and something said of it; chosen, not measured.
const shortestSide = 3;
// Behind so many words on either side of a "but" the client speaks of something else; chosen, not measured.
const sideReach = 15;
// Without a frame a longer thought seldom weighs two sides; chosen on the development corpora.
const longestPlain = 35;

function hitsOf(utterance: UtteranceView, name: string): readonly PhraseHit[] {
  return utterance.hits.filter((hit) => hit.name === name);
}

const excluding = ['summary', 'condemnation', 'judgement', 'unsolicited-advice', 'suggestive-question'];

function isReflection(utterance: UtteranceView): boolean {
  return !utterance.found.has('summary') && reflectionIn(utterance) !== null;
}

// The frame itself announces a reflection, where something of the client's is held in it.
function canFrame(utterance: UtteranceView): boolean {
  const { question, found, echo } = utterance;
  if (question !== null && (question.check || !question.statement)) return false;
  if (utterance.is(utterance.head, WordFlag.firstPerson)) return false;
  return echo.echoed > 0 && speaksOfClient(utterance) && !found.hasAny(excluding);
}

// "Aan de ene kant ... aan de andere kant ...": the second side is announced behind the first.
function isFramed(utterance: UtteranceView): boolean {
  const first = utterance.hit('double/frame');
  return first !== undefined && hitsOf(utterance, 'double/second').some(({ from }) => from >= first.from);
}

/** The client's last words on either side of each turn of thought, as stems. */
type Sides = readonly { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> }[];

function stemsOf(words: readonly Word[], turn: TurnView): ReadonlySet<string> {
  return new Set(words.filter(isContent).map((word) => contentStem(word, turn.vocabulary)));
}

function clientSides(turn: TurnView): Sides {
  const words = turn.clientWords;
  return turn
    .clientHits()
    .filter(({ name }) => name === 'double/contrast')
    .map(({ from, to }) => ({
      before: stemsOf(words.slice(Math.max(0, from - sideReach), from), turn),
      behind: stemsOf(words.slice(to, to + sideReach), turn),
    }));
}

function overlaps(stems: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const stem of stems) if (others.has(stem)) return true;
  return false;
}

function belongsTo(
  stems: ReadonlySet<string>,
  side: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return overlaps(stems, side) && !overlaps(stems, other);
}

// Each side of the joint gives back another side of what the client set against each other.
function holdsBoth(utterance: UtteranceView, joint: PhraseHit, sides: Sides): boolean {
  const { turn } = utterance;
  const left = stemsOf(turn.words.slice(utterance.head, joint.from), turn);
  const right = stemsOf(turn.words.slice(joint.to, utterance.to), turn);
  return sides.some(
    ({ before, behind }) =>
      (belongsTo(left, before, behind) && belongsTo(right, behind, before)) ||
      (belongsTo(left, behind, before) && belongsTo(right, before, behind)),
  );
}

// What draws the client stands on one side, what keeps the client back on the other.
function drawsAndKeeps(utterance: UtteranceView, joint: PhraseHit): boolean {
  const before = (name: string): boolean => hitsOf(utterance, name).some(({ from }) => from < joint.from);
  const behind = (name: string): boolean => hitsOf(utterance, name).some(({ from }) => from >= joint.to);
  return (before('double/pull') && behind('double/push')) || (before('double/push') && behind('double/pull'));
}

function speaksOfClient(utterance: UtteranceView): boolean {
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.secondPerson)) return true;
  }
  return false;
}

function confidenceOf(utterance: UtteranceView, turn: TurnView): number | null {
  if (utterance.length < shortestSide * 2 || utterance.says('double/not')) return null;
  const framed = isFramed(utterance);
  const joints = hitsOf(utterance, 'double/joint').filter(
    ({ from, to }) => from - utterance.head >= shortestSide && utterance.to - to >= shortestSide,
  );
  if (!framed && joints.length === 0) return null;
  const reflects = isReflection(utterance);
  if (framed && (reflects || canFrame(utterance))) return confidences.frame;
  if (!reflects || !speaksOfClient(utterance) || utterance.length > longestPlain) return null;
  if (utterance.says('double/part')) return confidences.part;
  const sides = clientSides(turn);
  if (joints.some((joint) => holdsBoth(utterance, joint, sides))) return confidences.contrast;
  return joints.some((joint) => drawsAndKeeps(utterance, joint)) ? confidences.drive : null;
}

// "But" wipes out what stands before it, "and" leaves both standing; the order of words stays the same.
const joints = {
  nl: { but: /, maar (?=(?:je|jij|u|ge|gij)\s)/g, and: ' en ' },
  en: { but: /, but (?=you\s)/g, and: ', and ' },
} as const;

function withAnd(evidence: string, { but, and }: (typeof joints)[keyof typeof joints]): string | null {
  return evidence.match(but)?.length === 1 ? evidence.replace(but, and) : null;
}

/** Holds both sides of the client's ambivalence, in one sentence or in two. */
export const doubleSidedReflection = defineCode({
  id: 'double-sided-reflection',
  version: 1,
  act: 'reflection',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  reword: (evidence, lang) => withAnd(evidence, joints[lang]),
  detectInTurn: (turn) => {
    if (!turn.clientSpoke) return [];
    return turn.utterances.flatMap((utterance, index) => {
      const confidence = confidenceOf(utterance, turn);
      if (confidence !== null)
        return [{ kind: null, confidence, start: utterance.start, end: utterance.end }];
      const first = turn.utterances[index - 1];
      if (first === undefined || !utterance.says('double/turning')) return [];
      if (!isReflection(first) || !(isReflection(utterance) || canFrame(utterance))) return [];
      return [{ kind: null, confidence: confidences.pair, start: first.start, end: utterance.end }];
    });
  },
});

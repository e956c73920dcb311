import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { tokenise, type Word } from '../../language/tokens.ts';
import type { Vocabulary } from '../../language/vocabulary.ts';
import { WordFlag } from '../../language/word-flags.ts';
import { TurnView, type UtteranceView } from '../../turn-view.ts';
import type { ContextTurn } from '../../turn.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// The window of context that is searched, in turns (architecture law 7).
const windowTurns = 12;
// Share of content that must be the same, in both questions together; chosen, not measured.
const sameContent = 0.6;
// An answer has at least so many words of its own or takes up a word of the question; chosen, not measured.
// A pasted wall of questions is compared up to here; keeps its cost flat.
const mostCompared = 20;
const confidences = { exact: 0.95, close: 0.75 };

function contentOf(words: readonly Word[], from: number, to: number, turn: TurnView): Set<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const word = words[index]!;
    const asks = ((word.entry?.flags ?? 0) & WordFlag.questionWord) !== 0;
    if (asks || isContent(word)) stems.add(asks ? word.text : contentStem(word, turn.vocabulary));
  }
  return stems;
}

// "Wat deed dat met je" and "wat deed het met je" ask the same.
const pointing = new Set(['dat', 'dit', 'het', 'that', 'this', 'it']);

function plainText(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const word = words[index]!.text;
    text += pointing.has(word) ? ' that' : ` ${word}`;
  }
  return text;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

// "Hoe oud ben je" after "hoe oud zijn je kinderen": what they share is only the form of asking for a measure.
const measures = new Set(
  'hoe oud vaak lang veel laat ver groot how old often long many much late far wat what welke which'.split(
    ' ',
  ),
);

function sharesMeasureOnly(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const stem of mine) if (theirs.has(stem) && !measures.has(stem)) return false;
  return mine.size !== theirs.size;
}

// A question that holds all of an earlier one, with more around it; so many words make it more than chance.
const fewestHeld = 3;

function holdsWhole(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  if (theirs.size < fewestHeld) return false;
  for (const stem of theirs) if (!mine.has(stem)) return false;
  return true;
}

function answerKind(
  reply: ContextTurn | undefined,
  question: ReadonlySet<string>,
  turn: TurnView,
): string | null {
  if (reply === undefined || reply.role !== 'client') return null;
  const view = new TurnView({ lang: turn.lang, context: [], text: reply.text }, turn.vocabulary);
  const says = (name: string): boolean => view.utterances.some((utterance) => utterance.says(name));
  if (says('repeat/vague')) return null;
  if (says('repeat/dodge')) return 'dodged';
  const reads = contentOf(view.words, 0, view.words.length, turn);
  for (const stem of reads) if (question.has(stem)) return 'answered';
  return says('repeat/answer') || !reply.text.trimEnd().endsWith('?') ? 'answered' : 'dodged';
}

function repeats(
  utterance: UtteranceView,
  turn: TurnView,
): { kind: string | null; confidence: number } | null {
  const { context } = turn.turn;
  const mine = contentOf(turn.words, utterance.head, utterance.to, turn);
  const asked = plainText(turn.words, utterance.head, utterance.to);
  const clues = cluesOf(turn.words, utterance);
  const first = Math.max(0, context.length - windowTurns);
  for (let index = context.length - 1; index >= first; index -= 1) {
    const earlier = context[index];
    if (earlier?.role !== 'trainee') continue;
    if (!mayShare(earlier.text, clues)) continue;
    const before = readingOf(earlier, turn);
    if (!utterance.says('repeat/time') && !mayHoldSame(before.content, mine)) continue;
    before.view ??= new TurnView({ lang: turn.lang, context: [], text: earlier.text }, turn.vocabulary);
    const { view } = before;
    for (const candidate of view.utterances.slice(0, mostCompared)) {
      if (candidate.question === null) continue;
      const exact = plainText(view.words, candidate.head, candidate.to) === asked;
      const theirs = contentOf(view.words, candidate.head, candidate.to, turn);
      const sameTime =
        utterance.says('repeat/time') && candidate.says('repeat/time') && likeness(mine, theirs) > 0;
      if (
        !exact &&
        !sameTime &&
        !holdsWhole(mine, theirs) &&
        (theirs.size < 2 || likeness(mine, theirs) < sameContent || sharesMeasureOnly(mine, theirs))
      )
        continue;
      const kind = answerKind(context[index + 1], theirs, turn);
      return { kind, confidence: exact ? confidences.exact : confidences.close };
    }
  }
  return null;
}

// Two letters from within each content word, free of capitals at the start; the cheapest test of all.
const clueStart = 1;
const clueEnd = 3;

function cluesOf(words: readonly Word[], utterance: UtteranceView): string[] {
  const clues: string[] = [];
  for (let index = utterance.head; index < utterance.to; index += 1) {
    const word = words[index]!;
    if (isContent(word) && word.raw.length > clueEnd) clues.push(word.raw.slice(clueStart, clueEnd));
  }
  return clues;
}

function mayShare(text: string, clues: readonly string[]): boolean {
  return clues.length === 0 || clues.some((clue) => text.includes(clue));
}

type Reading = { readonly vocabulary: Vocabulary; readonly content: ReadonlySet<string>; view?: TurnView };

// An earlier turn is read when it comes into the window, not at each turn that looks back at it (see client-memory).
const readings = new WeakMap<ContextTurn, Reading>();

function readingOf(earlier: ContextTurn, turn: TurnView): Reading {
  const known = readings.get(earlier);
  if (known?.vocabulary === turn.vocabulary) return known;
  const words = tokenise(earlier.text, turn.vocabulary);
  const reading = { vocabulary: turn.vocabulary, content: contentOf(words, 0, words.length, turn) };
  readings.set(earlier, reading);
  return reading;
}

// Cheap test before the earlier turn is cut and read in full.
function mayHoldSame(theirs: ReadonlySet<string>, mine: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of mine) if (theirs.has(stem)) shared += 1;
  return shared >= mine.size * sameContent;
}

/** Asks again what the trainee asked before; the kind says whether the client had answered or dodged. */
export const repeatedQuestion = defineCode({
  id: 'repeated-question',
  version: 1,
  act: null,
  kinds: ['answered', 'dodged'],
  texts,
  lexicon: { nl, en },
  detectInTurn: (turn) => {
    if (!turn.turn.context.some(({ role }) => role === 'trainee')) return [];
    const found = [];
    for (const utterance of turn.utterances.slice(0, mostCompared)) {
      const { question } = utterance;
      if (question === null || question.check || question.statement || utterance.length < 2) continue;
      if (question.origin === 'elliptical' && utterance.length < 4) continue;
      const evidence = repeats(utterance, turn);
      if (evidence !== null) found.push({ start: utterance.start, end: utterance.end, ...evidence });
    }
    return found;
  },
});

import { openedBy, pairKey, type UnderstandingIndex } from './build-index.ts';
import { widestReach, type Keyword, type Target } from './keyword.ts';
import type { FeelingFamily, MessageKind } from './kinds.ts';
import { isNonsense } from './nonsense.ts';
import { normalise, wordsOf } from './normalise.ts';
import { correctedWord } from './spelling.ts';
import { stemOf } from './stem.ts';

/** Something that a message touches; a higher score means longer and rarer keywords. */
export type Match = { readonly id: string; readonly score: number };

/** What a message touches, in the words of the persona's own keywords. */
export type Understanding = {
  /** Topics, best first. */
  readonly topics: readonly Match[];
  /** Facts, best first. */
  readonly facts: readonly Match[];
  /** The kind of advice, if it is advice at all; null when no keyword fits. */
  readonly advice: string | null;
  readonly kinds: ReadonlySet<MessageKind>;
  readonly feelings: ReadonlySet<FeelingFamily>;
  /** Whether it asks after something that goes well ("slaap je goed?"). */
  readonly asksAfterEase: boolean;
  /** Stems of the words that say what the message is about, function words left out. */
  readonly content: readonly string[];
  readonly wordCount: number;
  /** Whether it asks for a who, what, where, when or how. */
  readonly asksForFact: boolean;
  /** Whether it points back to what was just said ("daarin", "that"). */
  readonly pointsBack: boolean;
  readonly isNonsense: boolean;
};

/** What a keyword found with gaps still weighs; chosen, not measured. */
const gapWeight = 0.6;
/** What further keywords of the same target add to the best one; chosen, not measured. */
const furtherWeight = 0.4;
/** How many words back a negation reaches; chosen, not measured. */
const negationReach = 3;
/** A question word stands among the first words ("en sinds wanneer"); chosen, not measured. */
const questionWordWithin = 3;
/** Words of one message that are read; far more than anyone says in one turn. It bounds the cost. */
const mostWords = 400;

type ReadWords = {
  readonly words: string[];
  /** The number of each word's stem in the index; -1 for a word unknown to it. */
  readonly numbers: number[];
  readonly stems: string[];
  readonly opened: (readonly Keyword[])[];
  readonly knownCount: number;
};

function readWords(index: UnderstandingIndex, text: string): ReadWords {
  const words = wordsOf(normalise(text));
  if (words.length > mostWords) words.length = mostWords;
  const numbers: number[] = [];
  const stems: string[] = [];
  const opened: (readonly Keyword[])[] = [];
  let knownCount = 0;
  for (let place = 0; place < words.length; place += 1) {
    let known = index.words.get(words[place]!);
    let stem: string | null = null;
    let number = known?.stem ?? -1;
    if (known === undefined) {
      stem = stemOf(words[place]!, index.language);
      number = index.stemNumbers.get(stem) ?? -1;
    }
    const openEnded = known?.opened ?? openedBy(words[place]!, index);
    if (number < 0 && openEnded.length === 0) {
      const meant = correctedWord(words[place]!, index.byDeletion);
      if (meant !== null) {
        words[place] = meant;
        known = index.words.get(meant);
        number = known?.stem ?? -1;
      }
    }
    if (number >= 0 || openEnded.length > 0) knownCount += 1;
    numbers.push(number);
    stems.push(number >= 0 ? index.stems[number]!.stem : stem!);
    opened.push(known?.opened ?? openEnded);
  }
  return { words, numbers, stems, opened, knownCount };
}

/** How well the rest of a keyword fits after its words up to `next` were found, the last of them at `from`. */
function restFit(
  keyword: Keyword,
  { stems, words }: ReadWords,
  next: number,
  from: number,
  isGapped: boolean,
): number {
  let place = from;
  let gapped = isGapped;
  for (let wantedPlace = next; wantedPlace < keyword.words.length; wantedPlace += 1) {
    const wanted = keyword.words[wantedPlace]!;
    const isOpen = keyword.isOpen && wantedPlace === keyword.words.length - 1;
    let there = place + 1;
    const last = Math.min(place + keyword.reach, stems.length - 1);
    while (there <= last && !(isOpen ? words[there]!.startsWith(wanted) : stems[there] === wanted))
      there += 1;
    if (there > last) return 0;
    gapped ||= there > place + 1;
    place = there;
  }
  return gapped ? gapWeight : 1;
}

function isNegated(index: UnderstandingIndex, words: readonly string[], place: number): boolean {
  for (let back = 1; back <= negationReach && place - back >= 0; back += 1) {
    if (index.negations.has(words[place - back]!)) return true;
  }
  return false;
}

type Score = { readonly target: Target; best: number; sum: number };

function scoreTargets(index: UnderstandingIndex, read: ReadWords): Map<number, Score> {
  const scores = new Map<number, Score>();
  const note = (keyword: Keyword, fit: number, place: number): void => {
    for (const { target, score: says } of keyword.targets) {
      if (target.class === 'feeling' && target.id === 'glad' && isNegated(index, read.words, place)) continue;
      const score = says * fit;
      const known = scores.get(target.index);
      if (known === undefined) scores.set(target.index, { target, best: score, sum: score });
      else {
        known.sum += score;
        if (score > known.best) known.best = score;
      }
    }
  };
  const { numbers, opened } = read;
  for (let place = 0; place < numbers.length; place += 1) {
    for (const keyword of opened[place]!) note(keyword, 1, place);
    const first = numbers[place]!;
    if (first < 0) continue;
    const { single, openPairs } = index.stems[first]!;
    if (single !== null) note(single, 1, place);
    for (const keyword of openPairs) {
      const fit = restFit(keyword, read, 1, place, false);
      if (fit > 0) note(keyword, fit, place);
    }
    const last = Math.min(place + widestReach, numbers.length - 1);
    for (let second = place + 1; second <= last; second += 1) {
      if (numbers[second]! < 0) continue;
      const longer = index.byPair.get(pairKey(first, numbers[second]!));
      if (longer === undefined) continue;
      for (const keyword of longer) {
        if (second - place > keyword.reach) continue;
        const fit = restFit(keyword, read, 2, second, second > place + 1);
        if (fit > 0) note(keyword, fit, place);
      }
    }
  }
  return scores;
}

/**
 * What a message touches. The whole of it counts. Any text will do: nothing is thrown.
 * The cost grows with the number of words, not with the size of the persona.
 */
export function understand(index: UnderstandingIndex, text: string): Understanding {
  const read = readWords(index, text);
  const topics: Match[] = [];
  const facts: Match[] = [];
  let advice: Match | null = null;
  const kinds = new Set<MessageKind>();
  const feelings = new Set<FeelingFamily>();
  let asksAfterEase = false;
  for (const { target, best, sum } of scoreTargets(index, read).values()) {
    const match = { id: target.id, score: best + furtherWeight * (sum - best) };
    switch (target.class) {
      case 'topic':
        topics.push(match);
        break;
      case 'fact':
        facts.push(match);
        break;
      case 'advice':
        if (advice === null || match.score > advice.score) advice = match;
        break;
      case 'kind':
        kinds.add(target.id);
        break;
      case 'feeling':
        feelings.add(target.id);
        break;
      case 'ease':
        asksAfterEase = true;
        break;
    }
  }
  const byScore = (left: Match, right: Match): number => right.score - left.score;
  const content = read.stems.filter((_, place) => {
    const number = read.numbers[place]!;
    return number < 0 || !index.stems[number]!.isEmpty;
  });
  return {
    topics: topics.toSorted(byScore),
    facts: facts.toSorted(byScore),
    advice: advice?.id ?? null,
    kinds,
    feelings,
    asksAfterEase,
    content,
    wordCount: read.words.length,
    asksForFact: read.words.slice(0, questionWordWithin).some((word) => index.questionWords.has(word)),
    pointsBack: read.words.some((word) => index.pointers.has(word)),
    isNonsense: isNonsense(text, read.words, read.knownCount),
  };
}

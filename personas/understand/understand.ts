import type { Stem, UnderstandingIndex, Word } from './build-index.ts';
import { widestReach, type Keyword, type Target } from './keyword.ts';
import type { FeelingFamily, MessageKind, PersonWord } from './kinds.ts';
import { isNonsense } from './nonsense.ts';
import { readWords } from './read-words.ts';

/** Something that a message touches; a higher score means longer and rarer keywords. */
export type Match = { readonly id: string; readonly score: number };

/** What a message touches, in the words of the persona's own keywords. */
export type Understanding = {
  /** Topics, best first. */
  readonly topics: readonly Match[];
  /** Layers that it gives away by words of theirs, as "topic/layer". */
  readonly layers: readonly string[];
  /** Facts, best first. */
  readonly facts: readonly Match[];
  /** The kind of advice, if it is advice at all; null when no keyword fits. */
  readonly advice: string | null;
  /** The figure of speech that she would take at its word; null when none falls. */
  readonly literal: string | null;
  /** Whether it brings the news that she is waiting for. */
  readonly bringsNews: boolean;
  readonly kinds: ReadonlySet<MessageKind>;
  readonly feelings: ReadonlySet<FeelingFamily>;
  /** Whether it asks after something that goes well ("slaap je goed?"). */
  readonly asksAfterEase: boolean;
  /** Whether it asks after something that is hard ("vind je het moeilijk?"). */
  readonly asksAfterDifficulty: boolean;
  /** Stems of the words that say what the message is about, function words left out. */
  readonly content: readonly Stem[];
  /** Whether it asks for a who, what, where, when or how. */
  readonly asksForFact: boolean;
  /** Whether it points back to what was just said ("daarin", "that"). */
  readonly pointsBack: boolean;
  /** The last kind of person that a word stands for without naming them ("hem", "she"). */
  readonly person: PersonWord | null;
  /** How many words it has. */
  readonly length: number;
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
function isWanted({ text, stem }: Word, wanted: string, isOpen: boolean): boolean {
  return isOpen ? text.startsWith(wanted) : stem.text === wanted;
}

/** How well the rest of a keyword fits after its words up to `next` were found, the last of them at `from`. */
function restFit(
  keyword: Keyword,
  words: readonly Word[],
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
    const last = Math.min(place + keyword.reach, words.length - 1);
    while (there <= last && !isWanted(words[there]!, wanted, isOpen)) there += 1;
    if (there > last) return 0;
    gapped ||= there > place + 1;
    place = there;
  }
  return gapped ? gapWeight : 1;
}

function isNegated(words: readonly Word[], place: number): boolean {
  for (let back = 1; back <= negationReach && place - back >= 0; back += 1) {
    if (words[place - back]!.isNegation) return true;
  }
  return false;
}

type Score = { readonly target: Target; best: number; sum: number };

function scoreTargets(words: readonly Word[]): Score[] {
  const scores: Score[] = [];
  const note = (keyword: Keyword, fit: number, place: number): void => {
    for (const { target, score: says } of keyword.targets) {
      if (target.class === 'feeling' && target.id === 'glad' && isNegated(words, place)) continue;
      const score = says * fit;
      const known = scores.find((other) => other.target === target);
      if (known === undefined) scores.push({ target, best: score, sum: score });
      else {
        known.sum += score;
        if (score > known.best) known.best = score;
      }
    }
  };
  for (let place = 0; place < words.length; place += 1) {
    const { opened, stem } = words[place]!;
    for (const keyword of opened) note(keyword, 1, place);
    if (stem.single !== null) note(stem.single, 1, place);
    for (const keyword of stem.openPairs) {
      const fit = restFit(keyword, words, 1, place, false);
      if (fit > 0) note(keyword, fit, place);
    }
    if (stem.longer === null) continue;
    const last = Math.min(place + widestReach, words.length - 1);
    for (let second = place + 1; second <= last; second += 1) {
      const longer = stem.longer.get(words[second]!.stem.text);
      if (longer === undefined) continue;
      for (const keyword of longer) {
        if (second - place > keyword.reach) continue;
        const fit = restFit(keyword, words, 2, second, second > place + 1);
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
  const words = readWords(index, text);
  const topics: Match[] = [];
  const layers: string[] = [];
  const facts: Match[] = [];
  let advice: Match | null = null;
  let literal: Match | null = null;
  let bringsNews = false;
  const kinds = new Set<MessageKind>();
  const feelings = new Set<FeelingFamily>();
  let asksAfterEase = false;
  let asksAfterDifficulty = false;
  for (const { target, best, sum } of scoreTargets(words)) {
    const match = { id: target.id, score: best + furtherWeight * (sum - best) };
    switch (target.class) {
      case 'topic':
        topics.push(match);
        break;
      case 'layer':
        layers.push(target.id);
        break;
      case 'fact':
        facts.push(match);
        break;
      case 'advice':
        if (advice === null || match.score > advice.score) advice = match;
        break;
      case 'literal':
        if (literal === null || match.score > literal.score) literal = match;
        break;
      case 'news':
        bringsNews = true;
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
      case 'difficulty':
        asksAfterDifficulty = true;
        break;
    }
  }
  const byScore = (left: Match, right: Match): number => right.score - left.score;
  return {
    topics: topics.toSorted(byScore),
    layers,
    facts: facts.toSorted(byScore),
    advice: advice?.id ?? null,
    literal: literal?.id ?? null,
    bringsNews,
    kinds,
    feelings,
    asksAfterEase,
    asksAfterDifficulty,
    content: words.map(({ stem }) => stem).filter(({ isEmpty }) => !isEmpty),
    asksForFact: words.slice(0, questionWordWithin).some(({ asksForFact }) => asksForFact),
    pointsBack: words.some(({ pointsBack }) => pointsBack),
    person: words.findLast(({ person }) => person !== null)?.person ?? null,
    length: words.length,
    isNonsense: isNonsense(text, words),
  };
}

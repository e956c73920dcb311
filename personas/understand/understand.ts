import type { FeelingFamily, MessageKind } from './kinds.ts';
import type { Keyword, Target, UnderstandingIndex } from './build-index.ts';
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
  readonly isNonsense: boolean;
};

/** How many words may stand between the words of one keyword; chosen, not measured. */
const widestGap = 2;
/** What a keyword found with gaps still weighs. */
const gapWeight = 0.8;
/** What each word of a keyword beyond the first adds: a phrase says more than a word. */
const phraseBonus = 3;
/** What further keywords of the same target add to the best one. */
const furtherWeight = 0.4;
/** How many words back a negation reaches. */
const negationReach = 3;

/** Set phrases are found word for word; in a persona's own keywords other words may stand between. */
function allowsGaps({ targets }: Keyword): boolean {
  return targets.some((target) => target.class !== 'kind' && target.class !== 'feeling');
}

/** How well a keyword of several words fits from a place on: 1, less with gaps, 0 not at all. */
function phraseFit(
  keyword: Keyword,
  stems: readonly string[],
  words: readonly string[],
  from: number,
): number {
  let place = from;
  let gaps = 0;
  const reach = (allowsGaps(keyword) ? widestGap : 0) + 1;
  for (let next = 1; next < keyword.words.length; next += 1) {
    const wanted = keyword.words[next]!;
    const isOpen = keyword.open && next === keyword.words.length - 1;
    let found = -1;
    for (let skip = 1; skip <= reach && place + skip < stems.length; skip += 1) {
      const there = place + skip;
      if (isOpen ? words[there]!.startsWith(wanted) : stems[there] === wanted) {
        found = there;
        gaps += skip - 1;
        break;
      }
    }
    if (found < 0) return 0;
    place = found;
  }
  return gaps === 0 ? 1 : gapWeight;
}

function isNegated(index: UnderstandingIndex, words: readonly string[], place: number): boolean {
  for (let back = 1; back <= negationReach && place - back >= 0; back += 1) {
    if (index.negations.has(words[place - back]!)) return true;
  }
  return false;
}

/**
 * What a message touches. The whole of it counts. Any text will do: nothing is thrown.
 * The cost grows with the number of words, not with the size of the persona.
 */
export function understand(index: UnderstandingIndex, text: string): Understanding {
  const words = wordsOf(normalise(text));
  const stems: string[] = [];
  let knownCount = 0;
  for (let place = 0; place < words.length; place += 1) {
    const stem = stemOf(words[place]!, index.language);
    if (index.known.has(stem)) {
      knownCount += 1;
      stems.push(stem);
      continue;
    }
    const meant = correctedWord(words[place]!, index.byDeletion);
    if (meant !== null) {
      words[place] = meant;
      knownCount += 1;
    }
    stems.push(meant === null ? stem : stemOf(meant, index.language));
  }
  const best = new Map<Target, number>();
  const sum = new Map<Target, number>();
  const note = (keyword: Keyword, fit: number, place: number): void => {
    const says = (keyword.length + phraseBonus * (keyword.words.length - 1)) * fit;
    for (const target of keyword.targets) {
      if (target.class === 'feeling' && target.id === 'glad' && isNegated(index, words, place)) continue;
      const score = says / keyword.targets.filter((other) => other.class === target.class).length;
      if (score > (best.get(target) ?? 0)) best.set(target, score);
      sum.set(target, (sum.get(target) ?? 0) + score);
    }
  };
  for (let place = 0; place < words.length; place += 1) {
    for (const keyword of index.byFirstWord.get(stems[place]!) ?? []) {
      const fit = keyword.words.length === 1 ? 1 : phraseFit(keyword, stems, words, place);
      if (fit > 0) note(keyword, fit, place);
    }
    for (const length of index.beginningLengths) {
      if (length > words[place]!.length) break;
      const keyword = index.byBeginning.get(words[place]!.slice(0, length));
      if (keyword !== undefined) note(keyword, 1, place);
    }
  }
  const topics: Match[] = [];
  const facts: Match[] = [];
  let advice: Match | null = null;
  const kinds = new Set<MessageKind>();
  const feelings = new Set<FeelingFamily>();
  let asksAfterEase = false;
  for (const [target, top] of best) {
    const score = top + furtherWeight * (sum.get(target)! - top);
    const match = { id: target.id, score };
    switch (target.class) {
      case 'topic':
        topics.push(match);
        break;
      case 'fact':
        facts.push(match);
        break;
      case 'advice':
        if (advice === null || score > advice.score) advice = match;
        break;
      case 'kind':
        kinds.add(target.id as MessageKind);
        break;
      case 'feeling':
        feelings.add(target.id as FeelingFamily);
        break;
      case 'ease':
        asksAfterEase = true;
        break;
    }
  }
  const byScore = (left: Match, right: Match): number => right.score - left.score;
  return {
    topics: topics.sort(byScore),
    facts: facts.sort(byScore),
    advice: advice?.id ?? null,
    kinds,
    feelings,
    asksAfterEase,
    content: stems.filter((stem) => !index.emptyStems.has(stem)),
    wordCount: words.length,
    isNonsense: isNonsense(text, words, knownCount),
  };
}

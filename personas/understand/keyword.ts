import type { FeelingFamily, MessageKind } from './kinds.ts';

/** What a keyword may stand for, before it has a number. */
export type TargetName =
  | {
      readonly class: 'topic' | 'layer' | 'fact' | 'advice' | 'literal' | 'news' | 'ease' | 'difficulty';
      readonly id: string;
    }
  | { readonly class: 'kind'; readonly id: MessageKind }
  | { readonly class: 'feeling'; readonly id: FeelingFamily };

/** A thing that a keyword stands for. */
export type Target = TargetName & { readonly index: number };

/** A keyword of one word or more, ready to be found: `words` are stems, the last one a mere beginning where `isOpen`. */
export type Keyword = {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  /** What it stands for, each with what the keyword says for it: longer says more, shared says less. */
  readonly targets: readonly { readonly target: Target; readonly score: number }[];
  /** How many words further on each next word is looked for. */
  readonly reach: number;
};

/** What each word of a keyword beyond the first adds: a phrase says more than a word. Chosen, not measured. */
const phraseBonus = 3;
/** How many words may stand between the words of a persona's own keyword; chosen, not measured. */
const widestGap = 2;

/** Keywords of so many words are whole phrases: a gap in one makes it another question. Chosen, not measured. */
const wordsOfPhrase = 4;

/** The furthest that the next word of any keyword is looked for, in words. */
export const widestReach = widestGap + 1;

/** Makes a keyword from its words and all that it stands for. Set phrases are found word for word, without gaps. */
export function createKeyword({
  words,
  isOpen,
  letters,
  targets,
}: {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly letters: number;
  readonly targets: readonly Target[];
}): Keyword {
  const says = letters + phraseBonus * (words.length - 1);
  const isSetPhrase =
    words.length >= wordsOfPhrase ||
    targets.every((target) => target.class === 'kind' || target.class === 'feeling');
  return {
    words,
    isOpen,
    targets: targets.map((target) => ({
      target,
      score: says / targets.filter((other) => other.class === target.class).length,
    })),
    reach: isSetPhrase ? 1 : widestReach,
  };
}

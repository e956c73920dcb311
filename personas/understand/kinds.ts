/** What a message may be besides a word about the story; found by the phrases of phrases.nl.ts and phrases.en.ts. */
export const messageKinds = [
  'greeting',
  'introduction',
  'thanks',
  'goodbye',
  'closing',
  'follow-up',
  'clarify',
  'insult',
  'robot',
  'apology',
  'permission',
  'trainee-question',
  'small-talk',
  'how-are-you',
  'agreement',
  'evoking',
  'scaling',
  'reassurance',
  'pity',
  'praise',
  'autonomy',
] as const;
/** What a message may be besides a word about the story. */
export type MessageKind = (typeof messageKinds)[number];

/** Families of feelings that a trainee may name; `glad` is the only one that a burdened client would deny. */
export const feelingFamilies = [
  'sadness',
  'fear',
  'anger',
  'guilt',
  'shame',
  'loneliness',
  'longing',
  'burden',
  'powerlessness',
  'duty',
  'distrust',
  'emptiness',
  'glad',
] as const;
/** A family of feelings. */
export type FeelingFamily = (typeof feelingFamilies)[number];

/** Kinds of words that stand for a person who was named before. */
export const personWords = ['he', 'she'] as const;
/** A kind of word that stands for a person who was named before. */
export type PersonWord = (typeof personWords)[number];

/** The words by which one language is understood outside a persona's own keywords; `*` stands for any ending. */
export type Phrases = {
  readonly kinds: Readonly<Record<MessageKind, readonly string[]>>;
  readonly feelings: Readonly<Record<FeelingFamily, readonly string[]>>;
  readonly negations: readonly string[];
  /** Words that ask for a who, what, where, when or how: yes or no is no answer to these. */
  readonly questionWords: readonly string[];
  /** Words that point back to what was just said. */
  readonly pointers: readonly string[];
  /** Words of a closed question to which a burdened client says no ("goed", "genoeg", "lukt"). */
  readonly ease: readonly string[];
  /** Words of a closed question to which a burdened client says yes ("moeilijk"), whatever words of ease stand by. */
  readonly difficulty: readonly string[];
  /** Words for one person who was named before, by the kind of person. */
  readonly persons: Readonly<Record<PersonWord, readonly string[]>>;
  /** Words that say nothing about what a message is about: function words and the helper's everyday verbs. */
  readonly empty: string;
};

/** Word classes as bits; a word may belong to several. Lists: word-classes.nl.ts and word-classes.en.ts. */
export const WordFlag = {
  /** Asks: wat, hoe, who, why. */
  questionWord: 1,
  /** A finite verb that can stand before its subject in a question. */
  verb: 2,
  /** Can be or begin a subject: pronouns, articles, possessives. */
  subject: 4,
  /** The one spoken to. */
  secondPerson: 8,
  /** The speaker. */
  firstPerson: 16,
  /** Greeting, back-channel or connector before the thought itself: oke, dus, well. */
  leadIn: 32,
  /** Function word, no content of its own. */
  stop: 64,
  feeling: 128,
  /** Opens a subordinate clause: als, toen, omdat, if, because. */
  subordinator: 256,
  negation: 512,
  /** A verb of saying or thinking that can carry someone else's words. */
  reporting: 1024,
  /** Someone who is neither speaker nor spoken to: hij, moeder, they. */
  thirdPerson: 2048,
  preposition: 4096,
  /** Back-channel, alone enough for a whole turn: hm, ja, mm. */
  backChannel: 8192,
} as const;

/** The name of a word class. */
type WordClass = keyof typeof WordFlag;

/** The words of a language by class, each list in plain words separated by white space. */
export type WordClasses = Readonly<Record<WordClass, string>>;

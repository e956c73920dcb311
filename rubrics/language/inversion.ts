import type { Language } from '../turn.ts';
import { Mark, type Word } from './tokens.ts';
import { WordFlag } from './word-flags.ts';

/** How a stretch of words begins, judged by word order alone: `wh` (question word), `verb` (verb first) or none. */
export type Inversion = 'wh' | 'verb' | 'none';

/** True if the word at `index` has one of these WordFlag bits. */
export function hasFlag(words: readonly Word[], index: number, flag: number): boolean {
  const entry = words[index]?.entry;
  return entry !== undefined && (entry.flags & flag) !== 0;
}

// "hoe lang en zwaar", "op welke manier", "what kind of thing": words that may stand between question word and verb.
const longestWhGroup = 4;
// What can follow "weet je" when it is meant.
const knowable = new Set([
  'dat',
  'of',
  'het',
  'nog',
  'al',
  'zeker',
  'iets',
  'iemand',
  'zelf',
  'ook',
  'er',
  'daar',
  'toevallig',
  'dan',
]);
const stopMarks = Mark.comma | Mark.semicolon | Mark.colon | Mark.question | Mark.period | Mark.quote;

// "Waar droom je van": behind "hoe" or "welke" the unknown word would be an adjective or a noun.
function asksOfClient(words: readonly Word[], index: number): boolean {
  const asking = words[index - 1]?.text ?? '';
  return words[index + 1]?.text === 'je' && !asking.startsWith('hoe') && !asking.startsWith('welk');
}

// The word classes of word-flags.ts; the bits above them belong to lexicons and say nothing of the kind of word.
const wordClassBits = (1 << 14) - 1;

/** True for a word that is of none of the classes of word-flags.ts, as nouns are. */
export function isOpenWord({ entry }: Word): boolean {
  return ((entry?.flags ?? 0) & wordClassBits) === 0;
}

// "verwaarloost ze", "kijkt u": a word that no list knows, with the ending of a Dutch finite verb.
function looksLikeVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    isOpenWord(word) &&
    (word.raw.endsWith('t') || asksOfClient(words, index)) &&
    index > 0 &&
    hasFlag(words, index - 1, WordFlag.questionWord)
  );
}

// "weet je, ...": a filler, unless something follows that can be known.
function isFiller(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.text !== 'weet' || words[verb + 1]?.text !== 'je') return false;
  if ((words[verb + 1]!.after & stopMarks) !== 0) return true;
  const known = words[verb + 2];
  // "Weet je man dat?": the client's own people, no filler.
  if (hasFlag(words, verb + 2, WordFlag.thirdPerson) && !hasFlag(words, verb + 2, WordFlag.subject))
    return false;
  if (known === undefined) return true;
  const asks = hasFlag(words, verb + 2, WordFlag.questionWord);
  if (asks) return (known.after & stopMarks) !== 0;
  return !knowable.has(known.text);
}

function verbThenSubject(words: readonly Word[], verb: number, to: number): boolean {
  if (!hasFlag(words, verb, WordFlag.verb) && !looksLikeVerb(words, verb)) return false;
  if (isFiller(words, verb)) return false;
  let subject = verb + 1;
  if (words[subject]?.text === 'not') subject += 1;
  if (subject >= to) return false;
  return hasFlag(words, subject, WordFlag.subject) || words[subject]?.capital === true;
}

// "wat is belangrijk", "who is there", "wat maakt dat", "what makes": the question word is itself the subject.
function whAsSubject(words: readonly Word[], wh: number, to: number, lang: Language): boolean {
  const word = words[wh]?.text;
  const isSubject = word === 'wat' || word === 'wie' || word === 'what' || word === 'who';
  if (!isSubject || wh + 2 > to) return isBareVerbNext(words, wh, to);
  if (hasFlag(words, wh + 1, WordFlag.verb)) return true;
  // "who knows", "what makes": the ending of an English verb.
  const next = words[wh + 1];
  return (
    next !== undefined &&
    lang === 'en' &&
    next.raw.length > 3 &&
    /s$|ed$/.test(next.raw) &&
    !hasFlag(words, wh + 1, WordFlag.subject)
  );
}

// "Hoe belangrijk is naar buiten gaan", "how important is getting out": the subject is no pronoun.
function asksDegree(words: readonly Word[], wh: number, to: number): boolean {
  const asking = words[wh]!.text;
  if ((asking !== 'hoe' && asking !== 'how') || wh + 3 >= to) return false;
  const copula = words[wh + 2]!.text;
  if (copula !== 'is' && copula !== 'was' && copula !== 'are' && copula !== 'were') return false;
  return isOpenWord(words[wh + 1]!);
}

// "Hoe gaat school?", "how are things": a verb straight behind the question word makes it direct.
function isBareVerbNext(words: readonly Word[], wh: number, to: number): boolean {
  if (wh + 2 >= to || hasFlag(words, wh, WordFlag.subordinator)) return false;
  return hasFlag(words, wh + 1, WordFlag.verb) && !hasFlag(words, wh + 1, WordFlag.subject);
}

/** The word order at words[index, to). A question word counts only with a verb before its subject behind it. */
export function inversionAt(words: readonly Word[], index: number, to: number, lang: Language): Inversion {
  if (index >= to) return 'none';
  let wh = index;
  const prepositions = WordFlag.preposition;
  if (hasFlag(words, wh, prepositions) && hasFlag(words, wh + 1, WordFlag.questionWord)) wh += 1;
  if (hasFlag(words, wh, WordFlag.questionWord) && wh < to) {
    for (let verb = wh + 1; verb < to && verb <= wh + longestWhGroup; verb += 1) {
      if ((words[verb - 1]!.after & stopMarks) !== 0) break;
      if (verbThenSubject(words, verb, to)) return 'wh';
      if (hasFlag(words, verb, WordFlag.subject) && lang === 'en') break;
      if (hasFlag(words, verb, WordFlag.subject) && !hasFlag(words, verb, WordFlag.verb)) break;
    }
    return whAsSubject(words, wh, to, lang) || asksDegree(words, wh, to) ? 'wh' : 'none';
  }
  return verbThenSubject(words, index, to) ? 'verb' : 'none';
}

// Nobody leads up to a thought with more words; keeps the cost of a wall of greetings flat. Chosen, not measured.
const longestLeadIn = 24;

/** The index of the thought itself: greetings, back-channels, connectors and a name with a comma are passed over. */
export function headOf(words: readonly Word[], from: number, to: number): number {
  let head = from;
  const last = Math.min(to - 1, from + longestLeadIn);
  while (head < last) {
    const word = words[head]!;
    const isName = word.capital && (word.after & Mark.comma) !== 0 && (word.entry?.flags ?? 0) === 0;
    if (!isName && !hasFlag(words, head, WordFlag.leadIn)) break;
    head += 1;
  }
  return head;
}

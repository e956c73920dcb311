import type { AdviceForm } from './acts/advice.ts';
import type { Reflection } from './acts/reflection.ts';
import type { SpanEvidence } from './define-code.ts';
import { FoundCodes } from './found-codes.ts';
import { withoutAddress } from './language/address.ts';
import { type ClientMemory, contentStem, rememberClient } from './language/client-memory.ts';
import { type Echo, echoOf } from './language/echo.ts';
import { headOf } from './language/inversion.ts';
import { matchPhrases, type PhraseHit } from './language/match-phrases.ts';
import { type QuestionShape, questionShape } from './language/question-shape.ts';
import { findQuotations } from './language/quotations.ts';
import { Mark, tokenise, type Word } from './language/tokens.ts';
import { cutUtterances } from './language/utterances.ts';
import type { Vocabulary } from './language/vocabulary.ts';
import type { Language, Speaker, Turn } from './turn.ts';

/** One utterance with all that the rules may ask about it. Offsets are UTF-16, half-open, into the turn's text. */
export class UtteranceView {
  readonly start: number;
  readonly end: number;
  /** Word range [from, to); `head` is the first word after greetings and back-channels. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly hits: readonly PhraseHit[];
  readonly question: QuestionShape | null;
  /** Codes found so far, in order of the list of codes, with what their rule saw. */
  readonly found = new FoundCodes();
  /** What the rules found and what was learned doubts. */
  readonly doubted = new FoundCodes();
  /** Codes whose evidence spans several utterances, this one among them. */
  readonly spanned: string[] = [];
  readonly turn: TurnView;
  /** What acts/ read in it, kept so that several rules may ask; undefined until the first asks. */
  readonly read: { advice?: AdviceForm | null; reflection?: Reflection | null } = {};
  #echo: Echo | undefined;

  constructor(turn: TurnView, range: { from: number; to: number }, vocabulary: Vocabulary) {
    const { words } = turn;
    this.turn = turn;
    this.from = range.from;
    this.to = range.to;
    this.head = headOf(words, range.from, range.to);
    this.start = words[range.from]!.lead;
    this.end = words[range.to - 1]!.tail;
    this.hits = matchPhrases(words, this, vocabulary);
    this.question = questionShape({
      words,
      from: this.from,
      head: this.head,
      to: this.to,
      hits: this.hits,
      lang: turn.lang,
    });
  }

  /** The first hit of a list of phrases, whether or not it stands between quotation marks. */
  hit(name: string): PhraseHit | undefined {
    for (const hit of this.hits) if (hit.name === name) return hit;
    return undefined;
  }

  /** True if a phrase of the list occurs outside quotation marks. */
  says(name: string): boolean {
    const { quoted } = this.turn;
    for (const hit of this.hits) {
      if (hit.name === name && (quoted === undefined || quoted[hit.from] !== 1)) return true;
    }
    return false;
  }

  word(index: number): Word | undefined {
    return index < this.to ? this.turn.words[index] : undefined;
  }

  /** True if a code was found in it, or over several utterances of which it is one. */
  carries(code: string): boolean {
    return this.found.has(code) || this.spanned.includes(code);
  }

  /** True if the word at `index` has one of these WordFlag bits. */
  is(index: number, flag: number): boolean {
    return ((this.word(index)?.entry?.flags ?? 0) & flag) !== 0;
  }

  /** True if the utterance ends with a question mark. */
  get asked(): boolean {
    return (this.turn.words[this.to - 1]!.after & Mark.question) !== 0;
  }

  /** How many words the thought has, without what leads up to it. */
  get length(): number {
    return this.to - this.head;
  }

  /** How much of it the client brought. */
  get echo(): Echo {
    this.#echo ??= echoOf(this.turn, this.head, this.to);
    return this.#echo;
  }
}

// No thought is a negative number: their bits are fewer than the bits of one.
const unknownThoughts = -1;

/** A trainee turn, cut and read once; what was said before it is read only when a rule asks. */
export class TurnView {
  readonly lang: Language;
  readonly words: readonly Word[];
  /** For each word 1 if it stands between quotation marks; undefined where nothing is quoted. */
  readonly quoted: Uint8Array | undefined;
  readonly utterances: readonly UtteranceView[];
  /** Codes found so far whose evidence is not one utterance. */
  readonly spanning: { readonly code: string; readonly evidence: SpanEvidence }[] = [];
  readonly turn: Turn;
  readonly vocabulary: Vocabulary;
  #client: ClientMemory | undefined;
  readonly #thoughts: number[];
  #clientWords: readonly Word[] | undefined;
  #clientHits: readonly PhraseHit[] | undefined;

  constructor(turn: Turn, vocabulary: Vocabulary) {
    this.turn = turn;
    this.lang = turn.lang;
    this.vocabulary = vocabulary;
    this.words = withoutAddress(tokenise(turn.text, vocabulary), turn.lang);
    this.quoted = findQuotations(turn.text, this.words);
    this.#thoughts = this.words.map(() => unknownThoughts);
    const ranges = cutUtterances(this.words, this.quoted, this.lang);
    this.utterances = ranges.map((range) => new UtteranceView(this, range, vocabulary));
  }

  /** What the client said lately. */
  get client(): ClientMemory {
    this.#client ??= rememberClient(this.turn.context, this.vocabulary);
    return this.#client;
  }

  /** The client's thoughts in which the stem of the word at `index` stood, as bits (`ClientMemory`). */
  thoughtsAt(index: number): number {
    let bits = this.#thoughts[index]!;
    if (bits === unknownThoughts) {
      bits = this.client.thoughtsWith(contentStem(this.words[index]!, this.vocabulary));
      this.#thoughts[index] = bits;
    }
    return bits;
  }

  /** The client's last turn as words, empty if the client has not spoken. */
  get clientWords(): readonly Word[] {
    this.#clientWords ??= tokenise(this.lastOf('client'), this.vocabulary);
    return this.#clientWords;
  }

  /** True if the client has said anything before this turn. */
  get clientSpoke(): boolean {
    return this.turn.context.some(({ role, text }) => role === 'client' && text.trim() !== '');
  }

  /** Phrases found in the client's last turn. */
  clientHits(): readonly PhraseHit[] {
    const words = this.clientWords;
    this.#clientHits ??= matchPhrases(
      words,
      { from: 0, head: headOf(words, 0, words.length), to: words.length },
      this.vocabulary,
    );
    return this.#clientHits;
  }

  /** The last turn of a speaker before this one, '' if there is none. */
  lastOf(role: Speaker): string {
    return this.turn.context.findLast((earlier) => earlier.role === role)?.text ?? '';
  }
}

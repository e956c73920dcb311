import type { Language } from '../turn.ts';
import { hasFlag, inversionAt, isOpenWord } from './inversion.ts';
import type { PhraseHit } from './match-phrases.ts';
import { Mark, type Word } from './tokens.ts';
import { WordFlag } from './word-flags.ts';

/**
 * What an utterance asks, judged by its form. `form` is how the client can answer; `closedKind` where it is closed;
 * `statement` is true for a statement used as a question; `sureness` in [0, 1] says how clear the form is.
 */
export type QuestionShape = {
  readonly form: 'open' | 'closed';
  readonly closedKind: 'polar' | 'choice' | 'fact' | null;
  readonly origin:
    | 'wh'
    | 'verb'
    | 'invitation'
    | 'introduced'
    | 'elliptical'
    | 'tag'
    | 'statement'
    | 'fragment';
  readonly statement: boolean;
  readonly check: boolean;
  readonly why: boolean;
  readonly sureness: number;
};

/** The words of one utterance as the shape needs them. */
export type ShapeInput = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly hits: readonly PhraseHit[];
  readonly lang: Language;
};

// How clear each origin is; chosen, not measured.
const sureness = {
  marked: 0.95,
  unmarked: 0.85,
  invitation: 0.9,
  introduced: 0.8,
  statement: 0.8,
  fragment: 0.6,
};

const elsewhere = -1;
// Words that may stand before the question itself: "op een schaal van nul tot tien, ".
const furthestLateStart = 40;

function hitAt(hits: readonly PhraseHit[], name: string): PhraseHit | undefined {
  for (const hit of hits) if (hit.name === name) return hit;
  return undefined;
}

function lateQuestion(input: ShapeInput): number {
  const { words, head, to, lang } = input;
  const last = Math.min(to - 1, head + furthestLateStart);
  for (let index = head + 1; index < last; index += 1) {
    const marked = (words[index - 1]!.after & (Mark.comma | Mark.colon | Mark.dash | Mark.ellipsis)) !== 0;
    const asks = hasFlag(words, index, WordFlag.questionWord);
    if (!asks && !marked) continue;
    const order = inversionAt(words, index, to, lang);
    if (order === 'wh' || (order === 'verb' && marked)) return index;
    if (marked && hasFlag(words, index, WordFlag.leadIn)) {
      if (inversionAt(words, index + 1, to, lang) !== 'none') return index + 1;
    }
  }
  return elsewhere;
}

// "En je man, wat vindt die ervan", "en je medicatie, neem je die nog": what the question is about is named before it.
function isTopic(words: readonly Word[], head: number, late: number): boolean {
  if (late !== head + 2 || !hasFlag(words, head, WordFlag.secondPerson)) return false;
  return hasFlag(words, head + 1, WordFlag.thirdPerson) || hasFlag(words, late + 1, WordFlag.secondPerson);
}

// How far behind its beginning a late question names the client: "what is it like for you"; chosen, not measured.
const furthestClient = 5;

function asksClient(words: readonly Word[], late: number, to: number): boolean {
  const last = Math.min(to, late + furthestClient + 1);
  for (let index = late + 2; index < last; index += 1) {
    if (hasFlag(words, index, WordFlag.secondPerson)) return true;
  }
  return false;
}

// Without a question mark a late question needs a mark before it, and something that tells that it is meant: the
// client in it, a condition or a scale before it, or "why".
function isLateAlone({ words, from, head, to, hits, lang }: ShapeInput, late: number): boolean {
  const order = inversionAt(words, late, to, lang);
  const mark = words[late - 1]!.after & (Mark.comma | Mark.colon | Mark.dash);
  if (head > from && isTopic(words, head, late) && (order === 'wh' || mark === Mark.comma)) return true;
  if (mark === 0) return false;
  if (order === 'verb') return mark === Mark.colon && hasFlag(words, late + 1, WordFlag.secondPerson);
  if (asksClient(words, late, to) || hasFlag(words, head, WordFlag.subordinator)) return true;
  return hits.some(
    ({ name, from: at }) => (name === 'scale' && at < late) || (name === 'why' && at === late),
  );
}

function offersChoice(input: ShapeInput, start: number): boolean {
  if (hitAt(input.hits, 'not-choice')) return false;
  const or = input.lang === 'nl' ? 'of' : 'or';
  for (let index = start + 1; index < input.to - 1; index += 1) {
    if (input.words[index]?.text === or) return true;
  }
  return false;
}

function shapeOf(
  form: 'open' | 'closed',
  closedKind: QuestionShape['closedKind'],
  origin: QuestionShape['origin'],
  rest: { check?: true; why?: boolean; sureness: number },
): QuestionShape {
  const statement = origin === 'statement' || origin === 'tag';
  return {
    form,
    closedKind,
    origin,
    statement,
    check: rest.check ?? false,
    why: rest.why ?? false,
    sureness: rest.sureness,
  };
}

function isWhy(input: ShapeInput, start: number): boolean {
  return input.hits.some((hit) => hit.name === 'why' && hit.from >= start);
}

function whShape(input: ShapeInput, start: number, origin: 'wh' | 'introduced', sure: number): QuestionShape {
  const why = isWhy(input, start);
  const rest = { why, sureness: sure };
  if (!why && offersChoice(input, start) && input.words[start]?.text !== 'hoe') {
    const last = input.words[input.to - 1]!;
    // "Wat wil je, thee of koffie?": the options stand behind a comma.
    const listed = input.words
      .slice(start, input.to - 1)
      .some((word) => (word.after & (Mark.comma | Mark.colon)) !== 0);
    if (listed && (last.after & Mark.question) !== 0) return shapeOf('closed', 'choice', origin, rest);
  }
  const fact = input.hits.some((hit) => hit.name === 'fact' && hit.from >= start - 1);
  const openAnyway = hitAt(input.hits, 'open-anyway') !== undefined;
  if (!why && hitAt(input.hits, 'scale') && !hitAt(input.hits, 'scale-step'))
    return shapeOf('closed', 'fact', origin, rest);
  if (fact && !openAnyway && !why) return shapeOf('closed', 'fact', origin, rest);
  return shapeOf('open', null, origin, rest);
}

function polarShape(
  input: ShapeInput,
  start: number,
  origin: QuestionShape['origin'],
  sure: number,
): QuestionShape {
  const kind = offersChoice(input, start) ? 'choice' : 'polar';
  return shapeOf('closed', kind, origin, { sureness: sure });
}

function embeddedStart(input: ShapeInput, after: number): number {
  for (let index = after; index < input.to; index += 1) {
    if (hasFlag(input.words, index, WordFlag.questionWord)) return index;
  }
  return elsewhere;
}

/** The question that an utterance asks, with or without a question mark; null if it asks nothing. */
export function questionShape(input: ShapeInput): QuestionShape | null {
  const { words, head, to, hits, lang } = input;
  const last = words[to - 1]!;
  const asked = (last.after & Mark.question) !== 0;
  if (input.from === 0 && to - head === 1 && hasFlag(words, head, WordFlag.backChannel | WordFlag.leadIn))
    return null;
  if (hitAt(hits, 'check') && (asked || to - head > 1)) {
    return shapeOf('closed', 'polar', 'verb', { check: true, sureness: sureness.marked });
  }
  if ((hitAt(hits, 'no-question') && !asked) || isOrder(input)) return null;
  const sure = asked ? sureness.marked : sureness.unmarked;
  const invited = hitAt(hits, 'invitation');
  if (invited && !hitAt(hits, 'not-told') && !(lang === 'nl' && hitAt(hits, 'told-other'))) {
    const why = isWhy(input, head);
    const fact = hits.some((hit) => hit.name === 'fact' && hit.from >= invited.from + 1);
    if (fact && !why) return shapeOf('closed', 'fact', 'invitation', { sureness: sureness.introduced });
    return shapeOf('open', null, 'invitation', { why, sureness: sureness.invitation });
  }
  const introduced = hitAt(hits, 'introduced');
  if (introduced) {
    if (hitAt(hits, 'whether'))
      return polarShape(input, introduced.to + 1, 'introduced', sureness.introduced);
    const start = embeddedStart(input, introduced.to);
    if (start !== elsewhere) return whShape(input, start, 'introduced', sureness.introduced);
    if (introduced.from > head && !asked) return null;
    return asked ? polarShape(input, head, 'verb', sure) : null;
  }
  const order = inversionAt(words, head, to, lang);
  if (order === 'wh')
    return hitAt(hits, 'exclamation') && !hitAt(hits, 'open-anyway') && !asked
      ? null
      : whShape(input, head, 'wh', sure);
  if (order === 'verb' && isDirectQuestion(input, asked)) return polarShape(input, head, 'verb', sure);
  if (hitAt(hits, 'elliptical') && (asked || isBareEllipsis(input))) return ellipticalShape(input, sure);
  const tag = hitAt(hits, 'tag');
  const late = lateQuestion(input);
  if (asked && tag && late >= tag.from)
    return shapeOf('closed', 'polar', 'tag', { sureness: sureness.statement });
  if (late !== elsewhere && (asked || isLateAlone(input, late))) {
    return inversionAt(words, late, to, lang) === 'wh'
      ? whShape(input, late, 'wh', sure)
      : polarShape(input, late, 'verb', sure);
  }
  if (asked) return askedShape(input, sure);
  if (isBareWhy(input)) return whShape(input, head, 'wh', sure);
  if (tag && (isSureTag(input, tag) || hitAt(hits, 'suggest/sure')))
    return shapeOf('closed', 'polar', 'tag', { sureness: sureness.statement });
  if (hitAt(hits, 'clipped')) return clippedShape(input);
  return null;
}

function clippedShape(input: ShapeInput): QuestionShape {
  const kind = hitAt(input.hits, 'fact') ? 'fact' : 'polar';
  return shapeOf('closed', kind, 'fragment', { sureness: sureness.fragment });
}

function askedShape(input: ShapeInput, sure: number): QuestionShape {
  const { words, head, to, hits } = input;
  if (hasFlag(words, head, WordFlag.questionWord)) {
    return whShape(input, head, 'wh', sure);
  }
  if (hasFlag(words, head, WordFlag.preposition) && hasFlag(words, head + 1, WordFlag.questionWord)) {
    return whShape(input, head, 'wh', sure);
  }
  if (hitAt(hits, 'tag')) return shapeOf('closed', 'polar', 'tag', { sureness: sureness.statement });
  if (hitAt(hits, 'clipped')) return clippedShape(input);
  if (isUnknownVerbFirst(input) || isVerbFirst(input)) return polarShape(input, head, 'verb', sure);
  return polarShape(input, head, to - head > 1 ? 'statement' : 'fragment', sureness.statement);
}

// "Is meester Tim aardig?", "Weten ze dat?": asked with a mark, a verb at the head asks, whoever its subject is.
function isVerbFirst({ words, head, to, lang }: ShapeInput): boolean {
  if (lang !== 'nl' || to - head < 3) return false;
  if (hasFlag(words, head, WordFlag.verb)) return !hasFlag(words, head, WordFlag.subject);
  const first = words[head]!;
  return isOpenWord(first) && /(en|t|de)$/.test(first.text) && hasFlag(words, head + 1, WordFlag.subject);
}

// "Zing je nog?": before "je" a word that no list knows can only be a verb.
function isUnknownVerbFirst({ words, head, lang }: ShapeInput): boolean {
  return lang === 'nl' && (words[head]?.entry?.flags ?? 0) === 0 && words[head + 1]?.text === 'je';
}

function ellipticalShape(input: ShapeInput, sure: number): QuestionShape {
  const why = isWhy(input, input.head);
  return shapeOf('open', null, 'elliptical', { why, sureness: sure });
}

// Without a question mark only the shortest ellipses are sure: "en toen", "hoezo".
const longestBareEllipsis = 4;

function isBareEllipsis(input: ShapeInput): boolean {
  if (input.to - input.from > longestBareEllipsis) return false;
  for (let index = input.head; index < input.to; index += 1) {
    if (hasFlag(input.words, index, WordFlag.questionWord)) return true;
  }
  const text = input.words[input.to - 1]?.text;
  return text === 'toen' || text === 'then';
}

// "Waarom juist op maandag", "why a 6 and not a 4": without a verb it can only ask. Chosen, not measured.
const longestBareWhy = 8;

function isBareWhy({ words, head, to, hits }: ShapeInput): boolean {
  if (to - head > longestBareWhy || to - head < 2) return false;
  if (!hits.some(({ name, from }) => name === 'why' && from === head)) return false;
  for (let index = head; index < to; index += 1) if (hasFlag(words, index, WordFlag.verb)) return false;
  return true;
}

const sureTags = new Set(['he', 'nietwaar', 'right', 'huh', 'innit', 'correct']);

function isSureTag(input: ShapeInput, tag: PhraseHit): boolean {
  if (input.to - input.head < 3) return false;
  const last = input.words[input.to - 1]!;
  if (sureTags.has(last.text)) return true;
  // "haven't you", "isn't it"; a bare "toch" or "niet" at the end of a statement is no tag without a mark.
  return tag.to - tag.from > 2 || (last.text === 'waar' && tag.to - tag.from === 2);
}

// "Zet je telefoon uit.", "bel je zus.": with a full stop, what could be asked is ordered.
function isOrder({ words, head, to, hits }: ShapeInput): boolean {
  if ((words[to - 1]!.after & Mark.period) === 0 || !hitAt(hits, 'order-point')) return false;
  const object = words[head + 2];
  return object !== undefined && (isOpenWord(object) || hasFlag(words, head + 2, WordFlag.thirdPerson));
}

// Verb first without a question mark: a question if put to the client or about the matter, no order and no condition.
function isDirectQuestion(input: ShapeInput, asked: boolean): boolean {
  if (asked) return true;
  const { words, head, to, hits } = input;
  if (hitAt(hits, 'proposal')) return true;
  if (hitAt(hits, 'order') || hitAt(hits, 'condition')) return false;
  const last = words[to - 1]!;
  if ((last.after & Mark.exclamation) !== 0 && input.lang === 'nl' && to - head < 5) return false;
  if (hasFlag(words, head + 1, WordFlag.firstPerson)) return false;
  return to - head > 1;
}

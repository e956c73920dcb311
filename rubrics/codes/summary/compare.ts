import type { Language } from '../../turn.ts';
import { accuracyWords } from './accuracy-words.ts';
import type { Stretch } from './stretches.ts';

/** What the client said, for comparing. */
export type Said = {
  readonly lang: Language;
  readonly stretches: readonly Stretch[];
  readonly stems: ReadonlySet<string>;
};

/** How a stretch of a summary stands to what the client said: the same, other, not said at all; null if unclear. */
export type Verdict = 'given' | 'changed' | 'added' | null;

// Shares of content stems; all in this file is chosen on the cases of the tests, not measured.
const sameThing = 0.6;
const mostlyGiven = 0.5;
// Words this long with the same beginning are taken for forms of one word.
const sameBeginning = 5;
// A subject stands among the first words of a stretch.
const subjectReach = 3;
// A stretch with fewer new words than this adds colour, no content.
const fewestNew = 2;

function knows(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  if (stem.length < sameBeginning) return false;
  const beginning = stem.slice(0, sameBeginning);
  for (const other of stems) {
    // "Inschenken" holds "schenken".
    const [long, short] = other.length > stem.length ? [other, stem] : [stem, other];
    if (other.startsWith(beginning) || (short.length >= sameBeginning && long.endsWith(short))) return true;
  }
  return false;
}

/** How many of the stems the others know. */
export function countKnown(stems: Iterable<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of stems) if (knows(others, stem)) count += 1;
  return count;
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const one of left) if (right.has(one)) return true;
  return false;
}

/** What is said of somebody, without who it is said of. */
function coreOf({ stems, personStems }: Stretch): Set<string> {
  return new Set([...stems].filter((stem) => !personStems.has(stem)));
}

function saysTheSame(core: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (core.size === 0 || other.size === 0) return false;
  const shared = countKnown(core, other);
  return shared / Math.max(core.size, other.size) >= sameThing;
}

function has(words: ReadonlySet<string>, { words: said }: Stretch): boolean {
  return said.some(({ text }) => words.has(text));
}

/** Who a stretch opens with; undefined where it opens with nobody. */
function leaderOf({ words }: Stretch, persons: ReadonlyMap<string, string>): string | undefined {
  for (const { text } of words.slice(0, subjectReach)) if (persons.has(text)) return persons.get(text);
  return undefined;
}

// "Je man drinkt" has a "je" that says whose man; "je helpt je man" has one that says who helps.
function speaksToClient({ words }: Stretch, persons: ReadonlyMap<string, string>): boolean {
  return words.some(({ text }, index) => {
    const next = words[index + 1];
    return text === 'you' || (text === 'je' && (next === undefined || !persons.has(next.text)));
  });
}

function isOtherPerson(stretch: Stretch, { lang, stretches }: Said): boolean {
  const { persons, pronouns, selfSubject, selfObject } = accuracyWords[lang];
  const core = coreOf(stretch);
  const alike = stretches.filter((other) => saysTheSame(core, coreOf(other)));
  if (alike.length === 0) return false;
  const speaksOfClient = speaksToClient(stretch, persons);
  const leader = leaderOf(stretch, persons);
  if (stretch.persons.size === 0 && (has(pronouns, stretch) || !speaksOfClient)) return false;
  return alike.every((other) => {
    if (has(pronouns, other)) return false;
    const bySelf = has(selfSubject, other);
    const otherLeader = leaderOf(other, persons);
    if (speaksOfClient && leader === undefined && otherLeader !== undefined) {
      return !bySelf && !has(selfObject, other) && !stretch.persons.has(otherLeader);
    }
    if (stretch.persons.size === 0) return false;
    if (other.persons.size > 0) return !meet(stretch.persons, other.persons);
    return bySelf && leader !== undefined && !speaksOfClient;
  });
}

function isFlipped(stretch: Stretch, { stretches }: Said): boolean {
  if (stretch.negated === null) return false;
  const alike = stretches.filter(({ stems }) => saysTheSame(stretch.stems, stems));
  return (
    alike.length > 0 &&
    alike.every(
      ({ negated, turned }) => negated !== null && negated !== stretch.negated && turned === stretch.turned,
    )
  );
}

// "Two things", "both sides": the trainee counts what was told, not what the client counted.
const countsTheTelling = /^(ding|kant|thing|sid|side|punt|point|part|zak)/;

function judgeAmounts(stretch: Stretch, { stretches }: Said): Verdict {
  const counted = stretches.flatMap(({ amounts }) => amounts);
  let verdict: Verdict = null;
  for (const { value, unit } of stretch.amounts) {
    if (countsTheTelling.test(unit)) continue;
    const same = counted.filter((amount) => amount.unit === unit);
    if (same.some((amount) => amount.value === value)) continue;
    if (same.length > 0) return 'changed';
    if (!counted.some((amount) => amount.value === value)) verdict = 'added';
  }
  return verdict;
}

function judgeTimes(stretch: Stretch, { stretches }: Said): Verdict {
  const core = coreOf(stretch);
  for (const kind of ['days', 'months'] as const) {
    if (stretch[kind].size === 0 || stretches.some((other) => meet(other[kind], stretch[kind]))) continue;
    const moved = stretches.some((other) => other[kind].size > 0 && countKnown(core, other.stems) > 0);
    return moved ? 'changed' : 'added';
  }
  return null;
}

/** Lays one stretch of a summary beside what the client said. */
export function compareStretch(stretch: Stretch, said: Said): Verdict {
  const { stems, feelings } = stretch;
  const counted = judgeAmounts(stretch, said) ?? judgeTimes(stretch, said);
  if (counted === 'changed' || isFlipped(stretch, said) || isOtherPerson(stretch, said)) return 'changed';
  if (counted === 'added') return 'added';
  for (const feeling of feelings) if (!knows(said.stems, feeling)) return 'added';
  // An amount that got here is one that the client named.
  const size = stems.size + stretch.amounts.length;
  const known = countKnown(stems, said.stems) + stretch.amounts.length;
  if (known === 0) return 'added';
  if (known / size >= mostlyGiven) return 'given';
  const fresh = size - known;
  return fresh >= fewestNew && fresh > known ? 'added' : null;
}

import { type Phrase, type PhraseToken, tokensOf } from './phrases.ts';
import type { WordEntry } from './vocabulary.ts';

/** The words of a class that phrases use in braces. */
export type ClassMembers = ReadonlySet<WordEntry>;

/**
 * A knot in the net of all phrases; `names` are the lists whose phrase ends here. Phrases share their beginnings, and
 * the ways through a phrase with alternatives come together again, so the net stays small. What is empty is not made.
 */
export type PhraseNode = {
  next: Map<WordEntry, PhraseNode[]> | undefined;
  classes: { readonly members: ClassMembers; readonly node: PhraseNode }[] | undefined;
  gaps: PhraseNode[] | undefined;
  ends: PhraseNode[] | undefined;
  names: string[] | undefined;
  /** True where several ways of one phrase meet; another phrase that shares one of these ways must not go on from here. */
  readonly joins: boolean;
};

/** The net of a language: phrases that may stand anywhere, and those that begin with `^`. */
export type PhraseNet = { readonly anywhere: PhraseNode; readonly atStart: PhraseNode };

/** How the words of phrases are read: the standard spelling of a word, and the members of a class in braces. */
export type PhraseReading = {
  readonly normalised: (word: string) => readonly string[];
  readonly entryOf: (word: string) => WordEntry;
  readonly membersOf: (wordClass: string) => ClassMembers;
};

function createNode(joins: boolean): PhraseNode {
  return { next: undefined, classes: undefined, gaps: undefined, ends: undefined, names: undefined, joins };
}

/** An empty net. */
export function createPhraseNet(): PhraseNet {
  return { anywhere: createNode(false), atStart: createNode(false) };
}

/** The knots behind `node` on a step; the list is made when it is not there yet. */
function behind(
  node: PhraseNode,
  step: string,
  { entryOf, membersOf }: PhraseReading,
): readonly PhraseNode[] {
  if (step === '...') return node.gaps ?? [];
  if (step === '$') return node.ends ?? [];
  if (!step.startsWith('{')) return node.next?.get(entryOf(step)) ?? [];
  const members = membersOf(step);
  return (node.classes ?? []).filter((edge) => edge.members === members).map((edge) => edge.node);
}

function link(
  node: PhraseNode,
  step: string,
  target: PhraseNode,
  { entryOf, membersOf }: PhraseReading,
): void {
  if (step === '...') (node.gaps ??= []).push(target);
  else if (step === '$') (node.ends ??= []).push(target);
  else if (step.startsWith('{')) (node.classes ??= []).push({ members: membersOf(step), node: target });
  else {
    node.next ??= new Map();
    const entry = entryOf(step);
    const known = node.next.get(entry);
    if (known === undefined) node.next.set(entry, [target]);
    else known.push(target);
  }
}

/**
 * Adds a phrase to the net under the name of its list.
 * Throws on an unclosed bracket, an unknown class or a gap at the beginning: a fault of the lexicon.
 */
export function addPhrase(net: PhraseNet, name: string, phrase: Phrase, reading: PhraseReading): void {
  const tokens = tokensOf(phrase);
  let position = 0;

  const stepFrom = (from: readonly PhraseNode[], step: string): readonly PhraseNode[] => {
    const [only] = from;
    if (only !== undefined && from.length === 1) {
      const known = behind(only, step, reading).find((node) => !node.joins);
      if (known !== undefined) return [known];
    }
    const begins = from.includes(net.anywhere);
    if (begins && /^[.$]/.test(step)) throw new Error(`phrase "${phrase}": begins with "${step}"`);
    // Search begins at a word, so a class that begins a phrase is written out.
    const written = begins && step.startsWith('{');
    const ways = written ? [...reading.membersOf(step)].map(({ text }) => text) : [step];
    const target = createNode(from.length > 1 || written);
    for (const node of from) for (const way of ways) link(node, way, target, reading);
    return [target];
  };
  const take = (from: readonly PhraseNode[], token: PhraseToken): readonly PhraseNode[] => {
    if (token === '^') return from.map((node) => (node === net.anywhere ? net.atStart : node));
    const steps = /^[.${]/.test(token) ? [token] : reading.normalised(token);
    return steps.reduce(stepFrom, from);
  };
  const takeAlternatives = (from: readonly PhraseNode[], closing: string): readonly PhraseNode[] => {
    const reached = new Set<PhraseNode>();
    let current = from;
    while (position < tokens.length) {
      const token = tokens[position]!;
      position += 1;
      if (token === closing) return [...reached.union(new Set(current))];
      if (token === '|') {
        for (const node of current) reached.add(node);
        current = from;
      } else if (token === '(') current = takeAlternatives(current, ')');
      else if (token === '[') current = [...new Set([...takeAlternatives(current, ']'), ...current])];
      else current = take(current, token);
    }
    if (closing !== '') throw new Error(`phrase "${phrase}": "${closing}" is missing`);
    return [...reached.union(new Set(current))];
  };
  for (const node of takeAlternatives([net.anywhere], '')) {
    node.names ??= [];
    if (!node.names.includes(name)) node.names.push(name);
  }
}

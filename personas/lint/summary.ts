import type { Language } from '../persona.ts';
import type { WrittenPersona, WrittenTongue } from './check.ts';
import { countedWords } from './phrase.ts';

/** The figures of one language: `words` is the median of the lines with words, shares are of all lines, in [0, 1]. */
export type TongueSummary = {
  readonly lines: number;
  readonly words: number;
  readonly cueShare: number;
  /** The share of lines that end in a question mark, of those that are not there to ask. */
  readonly questionShare: number;
};

/** The figures of a persona. */
export type CastSummary = {
  readonly topics: number;
  readonly layers: number;
  readonly tells: number;
  readonly advice: number;
  readonly facts: number;
  readonly tongues: Readonly<Record<Language, TongueSummary>>;
};

/** Pools whose lines are there to ask something, or to open the talk. */
const askingPools: ReadonlySet<string> = new Set(['ask-back', 'ask-back-less', 'test-helper', 'opening']);

function shareOf<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(has).length / items.length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? 0 : (sorted[Math.ceil(middle - 1)]! + sorted[Math.floor(middle)]!) / 2;
}

/** The figures of one language. */
export function summariseTongue({ spoken }: Pick<WrittenTongue, 'spoken'>): TongueSummary {
  const plain = spoken.filter(({ kind, id }) => kind !== 'pool' || !askingPools.has(id));
  return {
    lines: spoken.length,
    words: median(spoken.map(({ line }) => countedWords(line.say).length).filter((count) => count > 0)),
    cueShare: shareOf(spoken, ({ line }) => line.cue !== null),
    questionShare: shareOf(plain, ({ line }) => /\?["”’')]*$/.test(line.say.trim())),
  };
}

/** The figures of a persona, over all lines that she may speak. */
export function summarise({ persona, tongues }: WrittenPersona): CastSummary {
  const { sheet, decks, layers } = persona;
  return {
    topics: sheet.topics.length,
    layers: layers.length,
    tells: decks.filter(({ kind }) => kind === 'tell').length,
    advice: sheet.advice.length,
    facts: Object.keys(sheet.facts).length,
    tongues: { nl: summariseTongue(tongues.nl), en: summariseTongue(tongues.en) },
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The figures in one line of text. */
export function renderSummary({ tongues, ...counts }: CastSummary): string {
  const whole = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const byTongue = Object.entries(tongues).map(
    ([language, { lines, words, cueShare, questionShare }]) =>
      `${language}: ${lines} lines, median ${words} words, ${percent(cueShare)} with a cue, ${percent(questionShare)} questions`,
  );
  return [whole.join(', '), ...byTongue].join('; ');
}

import { describe, expect, test } from 'vitest';
import { codeTurn, type Language } from '../../rubrics/index.ts';
import { readCodedCases } from './support/coded-cases.ts';
import { variants } from './support/variants.ts';

type Variant = keyof typeof variants;

// Floors a little under what is reached now. Typing errors change words for good, and a statement that only a question
// mark makes a question is a statement without it; the others change nothing that means something.
const unchanged = 0.99;
const floors: Readonly<Record<Variant, number>> = {
  'without the last question mark': 0.97,
  'in lower case': unchanged,
  'with a small first letter': unchanged,
  'to a polite you': unchanged,
  'to a Flemish you': unchanged,
  'to a plain you': unchanged,
  'with an emoji behind it': unchanged,
  'in chat spellings': unchanged,
  'with a typing error': 0.98,
  'behind a greeting': unchanged,
  'behind a greeting by name': unchanged,
  'with the name of the client': unchanged,
  'with double spaces': unchanged,
  'with curly quotes': unchanged,
  'trailing off': unchanged,
};
// Of all codes of a turn, not only the one whose case it is, this share of turns keeps every one.
const wholeFloors: Partial<Record<Variant, number>> = {
  'without the last question mark': 0.88,
  'with a typing error': 0.97,
};
const wholeUnchanged = 0.985;

const cases = { nl: readCodedCases('nl'), en: readCodedCases('en') };
const asTyped = {
  nl: cases.nl.map(({ turn }) => codeTurn(turn).codes),
  en: cases.en.map(({ turn }) => codeTurn(turn).codes),
};
const dutchOnly: ReadonlySet<string> = new Set<Variant>([
  'to a polite you',
  'to a Flemish you',
  'to a plain you',
]);
// Too few turns would prove nothing; chosen.
const fewestTurns = 20;

/** Shares of the turns that are changed at all: in which the case's code stays, and in which all codes stay. */
function sharesKept(
  name: Variant,
  lang: Language,
): { turns: number; own: number; whole: number; lost: string[] } {
  const retype = variants[name];
  const lost: string[] = [];
  let turns = 0;
  let whole = 0;
  for (const [index, { code, turn }] of cases[lang].entries()) {
    const text = retype(turn.text, lang);
    if (text === turn.text) continue;
    turns += 1;
    const before = asTyped[lang][index] ?? [];
    const after = codeTurn({ ...turn, text }).codes;
    if (before.includes(code) !== after.includes(code)) lost.push(`${code}: ${text}`);
    if (new Set(before).symmetricDifference(new Set(after)).size === 0) whole += 1;
  }
  return { turns, own: 1 - lost.length / turns, whole: whole / turns, lost };
}

const names = Object.keys(floors) as Variant[];
const tried = (['nl', 'en'] as const).flatMap((lang) =>
  names.filter((name) => lang === 'nl' || !dutchOnly.has(name)).map((name) => [lang, name] as const),
);

describe('what a turn is coded as stays the same', () => {
  test.each(tried)('(%s) %s', (lang, name) => {
    const { turns, own, whole, lost } = sharesKept(name, lang);
    expect(turns).toBeGreaterThan(fewestTurns);
    expect(own, lost.join('\n')).toBeGreaterThanOrEqual(floors[name]);
    expect(whole).toBeGreaterThanOrEqual(wholeFloors[name] ?? wholeUnchanged);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkSummary } from '../../rubrics/codes/summary/accuracy.ts';
import { TurnView } from '../../rubrics/turn-view.ts';
import { vocabularyOf } from '../../rubrics/vocabularies.ts';
import { codeTurn, type ContextTurn, type Language, TurnCoding } from '../../rubrics/index.ts';

type Case = {
  name: string;
  lang: Language;
  earlier?: string[];
  client: string[];
  summary: string;
  kind: string;
  given?: string[];
  added?: string[];
  leftOut?: string[];
};

const cases: Case[] = parse(readFileSync(path.join(import.meta.dirname, 'summary-accuracy.yaml'), 'utf8'));

const goOn: Record<Language, string> = { nl: 'Vertel eens verder.', en: 'Do go on.' };

// Past the question whether it is found as a summary, which rests on what was learned.
function checkOf({ lang, earlier, client, summary }: Case) {
  const context = client.flatMap((text, place): ContextTurn[] => [
    ...(place === 0 ? [] : [{ role: 'trainee' as const, text: goOn[lang] }]),
    { role: 'client', text },
  ]);
  const turn = { lang, context, text: summary };
  const view = new TurnView(earlier === undefined ? turn : { ...turn, earlier }, vocabularyOf(lang));
  const [whole] = view.utterances.toSorted((left, right) => right.length - left.length);
  return checkSummary(whole!);
}

describe('a summary laid beside what the client said', () => {
  test.each(cases)('($lang) $name', (example) => {
    const check = checkOf(example);
    const { kind, given, added, leftOut } = example;
    expect(check.kind, JSON.stringify(check.detail)).toBe(kind);
    for (const [sort, wanted] of Object.entries({ given, added, leftOut })) {
      const stretches = check.detail[sort as 'given'];
      if (wanted?.length === 0) expect(stretches, sort).toEqual([]);
      for (const words of wanted ?? []) {
        expect(
          stretches.some((stretch) => stretch.includes(words)),
          `${sort}: ${words} in ${JSON.stringify(stretches)}`,
        ).toBe(true);
      }
    }
  });

  test.each(['nl', 'en'] as const)('has at least ten cases in %s', (language) => {
    expect(cases.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(10);
  });

  test('shows at most five stretches of a sort, each in the words that were said', () => {
    const client = [
      'Ik heb zorgen om de huur, het huis, de auto, de hond, de kat, de tuin, het dak en de fiets.',
    ];
    const summary =
      'Even samenvattend: zorgen om de huur, het huis, de auto, de hond, de kat, de tuin, het dak en de fiets.';
    const { given } = checkOf({ name: '', lang: 'nl', client, summary, kind: '' }).detail;
    expect(given).toHaveLength(5);
    expect(given.every((words) => summary.includes(words))).toBe(true);
  });

  test('does not hold against a trainee what may have been said before a full window', () => {
    const context: ContextTurn[] = Array.from({ length: 12 }, (_, place) =>
      place % 2 === 0
        ? { role: 'trainee', text: 'Go on.' }
        : { role: 'client', text: 'The garden needs doing and the shed is damp.' },
    );
    const text = 'To sum up: the garden needs doing, the shed is damp and your violin is at the pawnbroker.';
    const check = (earlier?: string[]) =>
      codeTurn(
        earlier === undefined ? { lang: 'en', context, text } : { lang: 'en', context, text, earlier },
      ).findings.find(({ code }) => code === 'summary')?.detail?.added;
    expect(check()).toEqual([]);
    expect(check([])).toHaveLength(1);
  });

  test('comes with the finding, and says in its message what was seen', () => {
    const context: ContextTurn[] = [
      { role: 'client', text: 'I sleep badly. Work is chaos. I argue with my wife.' },
    ];
    const text = "To summarise: you sleep badly, work is chaos and you don't argue with your wife.";
    const { findings } = codeTurn({ lang: 'en', context, text });
    expect(findings.find(({ code }) => code === 'summary')).toMatchObject({
      kind: 'changed',
      severity: 'warning',
      detail: { given: ['you sleep badly', 'work is chaos'], added: ["you don't argue with your wife"] },
    });
  });

  test('reads a coding that was stored before there was any detail', () => {
    const coding = codeTurn({ lang: 'en', context: [], text: 'How was your week?' });
    expect(coding.findings.length).toBeGreaterThan(0);
    expect(coding.findings.every(({ detail }) => detail === null)).toBe(true);
    const stored = JSON.parse(
      JSON.stringify(coding, (key, value: unknown) => (key === 'detail' ? undefined : value)),
    );
    expect(TurnCoding.safeParse(stored).success).toBe(true);
  });
});

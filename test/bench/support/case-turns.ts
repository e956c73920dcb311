import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ContextTurn, Language, Turn } from '../../../rubrics/turn.ts';

const Said = z.partialRecord(z.enum(['client', 'trainee']), z.string());
const Case = z.looseObject({
  lang: z.enum(['nl', 'en']),
  context: z.array(Said).optional(),
  text: z.string(),
});
const Cases = z.looseObject({ present: z.array(Case), absent: z.array(Case) });

/** A turn from a code's own cases, with the code when the case shows it. */
export type CaseTurn = Turn & { readonly code: string | null };

const brackets = /\[\[|\]\]/g;

/** All turns in the cases of all codes, in one language, each text once. Brackets that mark evidence are taken off. */
export function readCaseTurns(lang: Language): readonly CaseTurn[] {
  const turns = new Map<string, CaseTurn>();
  for (const file of globSync('rubrics/codes/*/cases.yaml').toSorted()) {
    const code = file.split(/[/\\]/).at(-2) ?? '';
    const { present, absent } = Cases.parse(parse(readFileSync(file, 'utf8')));
    const shown = present.map((item) => ({ ...item, code }));
    const notShown = absent.map((item) => ({ ...item, code: null }));
    for (const item of [...shown, ...notShown]) {
      const text = item.text.replaceAll(brackets, '');
      if (item.lang !== lang || turns.has(text)) continue;
      turns.set(text, { lang, code: item.code, text, context: (item.context ?? []).flatMap(toContext) });
    }
  }
  return [...turns.values()];
}

function toContext({ client, trainee }: z.output<typeof Said>): ContextTurn[] {
  if (client !== undefined) return [{ role: 'client', text: client }];
  return trainee === undefined ? [] : [{ role: 'trainee', text: trainee }];
}

/** How far apart the two halves of a made turn stand in the cases; a prime, so that each pair comes once. */
const stride = 37;

/**
 * Distinct turns: the cases' own, and where these run out, two of them said after one another.
 * @param count not more than can be made so; fewer come back otherwise
 */
export function makeTurns(lang: Language, count: number): readonly Turn[] {
  const known = readCaseTurns(lang);
  const turns = new Map<string, Turn>(known.map(({ code: _code, ...turn }) => [turn.text, turn]));
  for (let round = 1; turns.size < count && round < known.length; round += 1) {
    for (const [index, { context, text }] of known.entries()) {
      const second = known[(index + round * stride) % known.length];
      const both = `${text} ${second?.text ?? ''}`;
      if (turns.size < count) turns.set(both, { lang, context, text: both });
    }
  }
  return [...turns.values()].slice(0, count);
}

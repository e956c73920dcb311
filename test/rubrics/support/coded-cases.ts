import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { codes, type ContextTurn, type Language, type Turn } from '../../../rubrics/index.ts';

type Speech = { readonly client: string } | { readonly trainee: string };
type Case = {
  readonly lang: Language;
  readonly age?: number;
  readonly context?: readonly Speech[];
  readonly text: string;
};
type CaseFile = { readonly present: readonly Case[]; readonly absent: readonly Case[] };

/** A turn of a code's own cases, with that code. */
export type CodedCase = { readonly code: string; readonly turn: Turn };

const marks = /\[\[|\]\]/g;

function toTurn({ lang, age, context, text }: Case): Turn {
  const said = (context ?? []).map(
    (speech): ContextTurn =>
      'client' in speech
        ? { role: 'client', text: speech.client }
        : { role: 'trainee', text: speech.trainee },
  );
  const turn = { lang, context: said, text: text.replace(marks, '') };
  return age === undefined ? turn : { ...turn, age };
}

/** Every case of every code in one language, whether it shows the code or not. */
export function readCodedCases(lang: Language): readonly CodedCase[] {
  return codes.flatMap(({ id }) => {
    const file = path.join(import.meta.dirname, '../../../rubrics/codes', id, 'cases.yaml');
    const { present, absent }: CaseFile = parse(readFileSync(file, 'utf8'));
    return [...present, ...absent]
      .filter((example) => example.lang === lang)
      .map((example) => ({ code: id, turn: toTurn(example) }));
  });
}

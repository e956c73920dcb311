import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { ContextTurn, Language, Turn } from '../../rubrics/index.ts';
import {
  actHeads,
  choices,
  type CodedExample,
  headNames,
  reflectionHead,
} from '../../rubrics/training/index.ts';
import { packageRoot } from '../package-root.ts';
import { type ExpertTurn, learningFile, readConversations } from './corpora.ts';

const reflectionKinds = ['feeling-reflection', 'double-sided-reflection', 'amplified-reflection'];
const reflections = ['simple-reflection', 'complex-reflection', 'summary'];

// What experts coded in real talks counts double; chosen by cross-validation.
const conversationWeight = 2;

/** The expert-coded turns of the conversations that may be learned from. */
export function conversationExamples(folder: string, lang: Language): CodedExample[] {
  return readConversations(join(folder, learningFile), lang).map(toExample);
}

/** What the first expert said of a turn, as labels. What the experts call information is wider than the manual's. */
function toExample({ turn, source, labels: [label] }: ExpertTurn): CodedExample {
  const labels = new Map<string, boolean>();
  if (label !== undefined) {
    const { main, question, reflection, advice } = label;
    for (const [act, head] of Object.entries(actHeads)) labels.set(head, act === main);
    labels.set(reflectionHead, reflection !== 'none');
    labels.set('simple-reflection', reflection === 'simple');
    labels.set('complex-reflection', reflection === 'complex');
    labels.set('open-question', question === 'open');
    labels.set('closed-question', question === 'closed');
    labels.set('unsolicited-advice', advice);
  }
  return { turn, labels, group: source, binding: false, weight: conversationWeight };
}

const OwnLine = z.object({
  lang: Language,
  age: z.optional(z.number()),
  context: z.array(ContextTurn),
  text: z.string(),
  first: z.array(z.string()),
  second: z.array(z.string()),
});

/** Our own coded turns; a code on which the two coders differ is left out. */
export function ownExamples(lang: Language): CodedExample[] {
  const path = join(packageRoot, `rubrics/training/turns.${lang}.jsonl`);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { first, second, ...rest } = OwnLine.parse(JSON.parse(line));
    const turn = Turn.parse(rest);
    const labels = new Map<string, boolean>();
    for (const head of headNames) {
      if (Object.values<string>(actHeads).includes(head)) continue;
      const named = head === reflectionHead ? reflections : [head];
      const [byFirst, bySecond] = [first, second].map((codes) => named.some((code) => codes.includes(code)));
      if (byFirst === bySecond) labels.set(head, byFirst === true);
    }
    const group = turn.context.findLast(({ role }) => role === 'client')?.text ?? turn.text;
    return { turn, labels, group, binding: false, weight: 1 };
  });
}

const CaseTurn = z.record(z.string(), z.string());
const CodeCase = z.object({
  lang: Language,
  age: z.optional(z.number()),
  context: z.optional(z.array(CaseTurn)),
  text: z.string(),
});
const CaseFile = z.object({ present: z.array(CodeCase), absent: z.array(CodeCase) });

function toCaseExample(
  code: string,
  present: boolean,
  { lang, age, context = [], text }: z.infer<typeof CodeCase>,
): CodedExample {
  const turns = context.map((turn) => {
    const [[role, said] = ['client', '']] = Object.entries(turn);
    return { role, text: said };
  });
  const words = text.replace('[[', '').replace(']]', '');
  return {
    turn: Turn.parse({ lang, context: turns, text: words, ...(age === undefined ? {} : { age }) }),
    labels: labelsOfCase(code, present),
    group: words,
    binding: true,
    weight: 1,
  };
}

function labelsOfCase(code: string, present: boolean): Map<string, boolean> {
  const labels = new Map([[code, present]]);
  if (present && reflectionKinds.includes(code)) return labels.set(reflectionHead, true);
  const choice = choices.find(({ marked, plain }) => [marked, plain].includes(code));
  if (!present || choice === undefined) return labels;
  for (const other of [choice.marked, choice.plain]) labels.set(other, other === code);
  return reflections.includes(code) ? labels.set(reflectionHead, true).set('summary', false) : labels;
}

/** The cases of all codes: what the coding manual settled. */
export function caseExamples(lang: Language): CodedExample[] {
  const folder = join(packageRoot, 'rubrics/codes');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => {
    const file = CaseFile.parse(parse(readFileSync(join(folder, name, 'cases.yaml'), 'utf8')));
    return [
      ...file.present.map((example) => toCaseExample(name, true, example)),
      ...file.absent.map((example) => toCaseExample(name, false, example)),
    ].filter(({ turn }) => turn.lang === lang);
  });
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Coded = { main: string; question?: string; reflection?: string; input?: string };

const line = (
  conversation: { transcript: number; source: string; quality: 'high' | 'low' },
  turn: number,
  [nl, en]: readonly [string, string],
  annotations: readonly Coded[],
) => ({
  ...conversation,
  turn,
  topic: 'sleep',
  speaker: annotations.length === 0 ? 'client' : 'trainee',
  nl,
  en,
  annotations: annotations.map((coded, annotator) => ({
    annotator,
    question: 'none',
    reflection: 'none',
    input: 'none',
    ...coded,
  })),
});

const open = { main: 'question', question: 'open' };
const closed = { main: 'question', question: 'closed' };
const advice = { main: 'therapist_input', input: 'advice' };

const good = { transcript: 901, source: 'unknown-recording-1', quality: 'high' } as const;
const weak = { transcript: 902, source: 'unknown-recording-2', quality: 'low' } as const;

/** Words of the corpus below that no report may repeat. */
export const secretWords = ['mosterdgeel', 'mustardy'] as const;
const [geel, yellow] = secretWords;

/** Two short talks; two experts saw the first question, and differ about it. */
const conversations = [
  line(good, 0, [`Ik slaap slecht in mijn ${geel} kamer.`, `I sleep badly in my ${yellow} room.`], []),
  line(good, 1, ['Hoe is dat voor je?', 'What is that like for you?'], [open, closed]),
  line(good, 2, ['Zwaar.', 'Hard.'], []),
  line(good, 3, ['Wat heb je al geprobeerd?', 'What have you tried so far?'], [open]),
  line(weak, 0, ['Ik drink te veel.', 'I drink too much.'], []),
  line(weak, 1, ['Drink je elke dag?', 'Do you drink every day?'], [closed]),
  line(weak, 2, ['Ja.', 'Yes.'], []),
  line(weak, 3, [`Heb je een ${geel} kelder?`, `Do you have a ${yellow} cellar?`], [advice]),
];

const said = (text: string) => [{ role: 'client', text }];
/** Three Dutch turns and an English one. In the last Dutch one a code is disputed. */
const turns = [
  {
    id: 't1',
    lang: 'nl',
    context: said('Ik ben moe.'),
    text: 'Hoe is dat voor je?',
    codes: ['open-question', 'e-in-question'],
  },
  {
    id: 't2',
    lang: 'nl',
    age: 6,
    context: said('Wie ben jij?'),
    text: 'Je mag altijd zeggen dat je het niet weet.',
    codes: ['metacommunication'],
  },
  {
    id: 't3',
    lang: 'nl',
    context: said('Ik ben moe.'),
    text: `Draag je daarom een ${geel} jas?`,
    codes: ['e-ex-question'],
    disputed: ['closed-question'],
  },
  {
    id: 't4',
    lang: 'en',
    context: said('I am tired.'),
    text: 'What is that like for you?',
    codes: ['open-question'],
  },
];

const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A folder with a small corpus written by hand; the names of its files are those of a part that was held out. */
export function makeSmallCorpus(parts: { conversations?: boolean; turns?: boolean } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-corpus-'));
  if (parts.conversations ?? true) writeFileSync(join(folder, 'annomi-held-out.jsonl'), lines(conversations));
  if (parts.turns ?? true) writeFileSync(join(folder, 'gold-held-out.jsonl'), lines(turns));
  return folder;
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeTurn, type ContextTurn, type Language, type TurnCoding } from '../../rubrics/index.ts';

/** Where the expert-coded corpora lie: WEERKLANK_CORPORA, or beside the project. */
export const corporaFolder = path.resolve(
  process.env['WEERKLANK_CORPORA'] ?? path.join(import.meta.dirname, '../../../shared/corpora'),
);

/** True if a corpus of that file name is there. */
export function hasCorpus(name: string): boolean {
  return existsSync(path.join(corporaFolder, name));
}

function readLines<Line>(name: string): Line[] {
  const text = readFileSync(path.join(corporaFolder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

type Annotation = { main?: string; question?: string; reflection?: string; input?: string };
type AnnomiLine = {
  transcript: number;
  speaker: 'client' | 'trainee';
  en: string;
  nl: string;
  annotations: Annotation[];
};
/** One turn with two labels: what the expert gave and what the engine gave. */
type Pair = readonly [expert: string, engine: string];

/** Cohen's kappa of pairs of labels; 0 where chance alone explains all. */
function cohensKappa(pairs: readonly Pair[]): number {
  const labels = [...new Set(pairs.flat())];
  const share = (test: (pair: Pair) => boolean): number => pairs.filter(test).length / pairs.length;
  const observed = share(([expert, engine]) => expert === engine);
  let chance = 0;
  for (const label of labels)
    chance += share(([expert]) => expert === label) * share(([, engine]) => engine === label);
  return chance === 1 ? 0 : (observed - chance) / (1 - chance);
}

// The context of a turn: up to so many turns before it.
const contextTurns = 12;

const engineLabels: Readonly<Record<string, (coding: TurnCoding) => string>> = {
  question: ({ codes }) =>
    codes.includes('open-question') ? 'open' : codes.includes('closed-question') ? 'closed' : 'none',
  reflection: ({ codes }) =>
    ['simple-reflection', 'complex-reflection', 'summary'].some((code) => codes.includes(code))
      ? 'yes'
      : 'no',
  reflectionKind: ({ codes }) => {
    if (codes.includes('complex-reflection')) return 'complex';
    return ['simple-reflection', 'summary'].some((code) => codes.includes(code)) ? 'simple' : 'none';
  },
  advice: ({ codes }) =>
    codes.includes('unsolicited-advice') || codes.includes('advice-with-permission') ? 'yes' : 'no',
  mainAct: ({ mainAct }) => mainAct,
};

const expertLabels: Readonly<Record<string, (annotation: Annotation) => string>> = {
  question: ({ question }) => question ?? 'none',
  reflection: ({ reflection }) => ((reflection ?? 'none') === 'none' ? 'no' : 'yes'),
  reflectionKind: ({ reflection }) => reflection ?? 'none',
  advice: ({ input }) => (input === 'advice' ? 'yes' : 'no'),
  mainAct: ({ main }) => (main === 'therapist_input' ? 'input' : (main ?? 'other')),
};

/** Kappa of engine and expert on the AnnoMI development turns, one figure a measure. */
export function annomiAgreement(lang: Language): Record<string, number> {
  const pairs = new Map<string, Pair[]>(Object.keys(engineLabels).map((name) => [name, []]));
  let transcript = -1;
  let context: ContextTurn[] = [];
  for (const line of readLines<AnnomiLine>('annomi-dev.jsonl')) {
    if (line.transcript !== transcript) context = [];
    transcript = line.transcript;
    if (line.speaker === 'trainee') {
      const coding = codeTurn({ lang, context: context.slice(-contextTurns), text: line[lang] });
      for (const annotation of line.annotations) {
        for (const [name, list] of pairs) {
          const expert = expertLabels[name]?.(annotation) ?? 'none';
          list.push([expert, engineLabels[name]?.(coding) ?? 'none']);
        }
      }
    }
    context.push({ role: line.speaker, text: line[lang] });
  }
  return Object.fromEntries([...pairs].map(([name, list]) => [name, cohensKappa(list)]));
}

type GoldLine = {
  lang: Language;
  age?: number;
  context: ContextTurn[];
  text: string;
  codes: string[];
  disputed?: string[];
};
/** Counts of one code against a gold standard. */
export type CodeScore = { found: number; missed: number; wrong: number; f1: number };

/** Hits, misses and false finds of each code on the gold development turns; disputed codes do not count. */
export function goldScores(codes: readonly string[]): Record<string, CodeScore> {
  const scores: Record<string, CodeScore> = {};
  for (const code of codes) scores[code] = { found: 0, missed: 0, wrong: 0, f1: 0 };
  for (const line of readLines<GoldLine>('gold-dev.jsonl')) {
    const { lang, context, text } = line;
    const coding = codeTurn(
      line.age === undefined ? { lang, context, text } : { lang, context, text, age: line.age },
    );
    for (const [code, score] of Object.entries(scores)) {
      if (line.disputed?.includes(code)) continue;
      const expected = line.codes.includes(code);
      const given = coding.codes.includes(code);
      if (expected && given) score.found += 1;
      else if (expected) score.missed += 1;
      else if (given) score.wrong += 1;
    }
  }
  for (const score of Object.values(scores)) {
    const { found, missed, wrong } = score;
    score.f1 = found + missed + wrong === 0 ? 1 : (2 * found) / (2 * found + missed + wrong);
  }
  return scores;
}

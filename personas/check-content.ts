import { poolsOf } from './line-pool.ts';
import { thoughtCauses, type PersonaLines } from './lines.ts';
import { segments } from './policy.ts';
import type { Language } from './persona.ts';
import type { PersonaSheet } from './schema.ts';
import { spokenLines } from './spoken-lines.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

/** A sheet and where it was read from. */
export type SheetRead = { readonly sheet: PersonaSheet; readonly source: YamlSource };
/** The lines of one language and where they were read from; null where they could not be read. */
export type LinesRead = {
  readonly language: Language;
  readonly lines: PersonaLines | null;
  readonly source: YamlSource;
};

/** The most words in one line (persona model: most client turns have 5 to 30). */
const mostWordsInLine = 40;
/** A line of so few words may come again with another cue: there is no other way to say "Ja." */
const fewWords = 3;

function duplicates(ids: readonly string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}

function checkSheet({ sheet, source }: SheetRead, knownCodes: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const topics = new Set(sheet.topics.map(({ id }) => id));
  const expectTopic = (id: string, path: YamlPath): void => {
    if (!topics.has(id))
      problems.push(source.problem(path, `a topic (${[...topics].join(', ')})`, `"${id}"`));
  };
  const expectCode = (code: string, path: YamlPath): void => {
    if (!knownCodes.has(code)) problems.push(source.problem(path, 'a known code', `"${code}"`));
  };
  expectTopic(sheet.core.topic, ['core', 'topic']);
  for (const [place, id] of sheet.agenda.entries()) expectTopic(id, ['agenda', place]);
  for (const [place, topic] of sheet.topics.entries()) {
    for (const [next, id] of topic.leadsTo.entries()) expectTopic(id, ['topics', place, 'leadsTo', next]);
  }
  const pools = Object.keys(poolsOf(sheet));
  const parts: readonly string[] = [...segments, ...pools];
  const expectPool = (id: string | undefined, path: YamlPath): void => {
    if (id !== undefined && !pools.includes(id))
      problems.push(source.problem(path, `a pool of lines (${pools.join(', ')})`, `"${id}"`));
  };
  for (const [moment, options] of Object.entries(sheet.policy)) {
    for (const [place, { say, after, until }] of options.entries()) {
      const path = ['policy', moment, place];
      for (const [nth, part] of say.entries()) {
        if (!parts.includes(part))
          problems.push(source.problem([...path, 'say', nth], `one of ${parts.join(', ')}`, `"${part}"`));
      }
      expectPool(after, [...path, 'after']);
      expectPool(until, [...path, 'until']);
    }
  }
  for (const [place, { layers }] of sheet.topics.entries()) {
    for (const [nth, { after }] of layers.entries())
      expectPool(after, ['topics', place, 'layers', nth, 'after']);
  }
  for (const [first, id] of Object.entries(sheet.factTopics)) expectTopic(id, ['factTopics', first]);
  for (const code of Object.keys(sheet.reactions)) expectCode(code, ['reactions', code]);
  for (const [place, code] of sheet.learningGoals.entries()) expectCode(code, ['learningGoals', place]);
  for (const [place, code] of sheet.wearless.entries()) expectCode(code, ['wearless', place]);
  const tells = sheet.topics.flatMap(({ layers }) =>
    layers.flatMap((layer) => layer.tells.map(({ id }) => id)),
  );
  for (const id of duplicates(tells))
    problems.push(source.problem(['topics'], 'each tell id once', `"${id}" twice`));
  for (const id of duplicates(sheet.topics.map((topic) => topic.id))) {
    problems.push(source.problem(['topics'], 'each topic id once', `"${id}" twice`));
  }
  return [...problems, ...checkReachable({ sheet, source })];
}

/** A layer whose conditions no state can meet, at any difficulty, would never be heard. */
function checkReachable({ sheet, source }: SheetRead): string[] {
  const problems: string[] = [];
  for (const [topicPlace, topic] of sheet.topics.entries()) {
    for (const [layerPlace, layer] of topic.layers.entries()) {
      const conditions = { ...sheet.layerConditions[layer.id], ...layer.opens };
      for (const [variable, { min = 0, max = 1 }] of Object.entries(conditions)) {
        for (const [level, { threshold }] of Object.entries(sheet.difficulty)) {
          const lowest = min + (min > 0 ? threshold : 0);
          const highest = max - (max < 1 ? threshold : 0);
          if (lowest <= highest && lowest <= 1 && highest >= 0) continue;
          const path = ['topics', topicPlace, 'layers', layerPlace, 'opens'];
          const came = `${variable} from ${lowest} to ${highest} at level ${level}`;
          problems.push(source.problem(path, `${topic.id}/${layer.id} to be reachable`, came));
        }
      }
    }
  }
  return problems;
}

type Translated = {
  readonly path: YamlPath;
  readonly expected: readonly string[];
  readonly came: readonly string[];
};

function idsToTranslate(sheet: PersonaSheet, lines: PersonaLines): Translated[] {
  const translated: Translated[] = [
    { path: ['topics'], expected: sheet.topics.map(({ id }) => id), came: Object.keys(lines.topics) },
    { path: ['advice'], expected: sheet.advice.map(({ id }) => id), came: Object.keys(lines.advice) },
    { path: ['facts'], expected: Object.keys(sheet.facts), came: Object.keys(lines.facts) },
    { path: ['literal'], expected: Object.keys(sheet.literal), came: Object.keys(lines.literal) },
    { path: ['pools'], expected: Object.keys(poolsOf(sheet)), came: Object.keys(lines.pools) },
    { path: ['thoughts'], expected: thoughtCauses, came: Object.keys(lines.thoughts) },
  ];
  for (const topic of sheet.topics) {
    for (const layer of topic.layers) {
      const written = lines.topics[topic.id]?.layers[layer.id].tells;
      if (written === undefined) continue;
      translated.push({
        path: ['topics', topic.id, 'layers', layer.id, 'tells'],
        expected: layer.tells.map(({ id }) => id),
        came: Object.keys(written),
      });
    }
  }
  return translated;
}

function checkLines(sheet: PersonaSheet, { language, lines, source }: LinesRead): string[] {
  if (lines === null) return [];
  const problems: string[] = [];
  if (lines.persona !== sheet.id)
    problems.push(source.problem(['persona'], `"${sheet.id}"`, `"${lines.persona}"`));
  if (lines.language !== language)
    problems.push(source.problem(['language'], `"${language}"`, `"${lines.language}"`));
  for (const { path, expected, came } of idsToTranslate(sheet, lines)) {
    for (const id of expected) {
      if (!came.includes(id))
        problems.push(source.problem(path, `${path.join('.')} to have "${id}"`, 'nothing'));
    }
    for (const id of came) {
      if (!expected.includes(id))
        problems.push(source.problem([...path, id], 'an id of the sheet', `"${id}"`));
    }
  }
  for (const [pool, least] of Object.entries(poolsOf(sheet))) {
    const count = lines.pools[pool]?.length;
    if (count === undefined || count >= least) continue;
    problems.push(source.problem(['pools', pool], `at least ${least} lines in ${pool}`, `${count}`));
  }
  const seen = new Set<string>();
  for (const { path, line } of spokenLines(lines)) {
    const words = line.say.split(/\s+/).filter((word) => word !== '').length;
    if (words > mostWordsInLine)
      problems.push(source.problem(path, `at most ${mostWordsInLine} words`, `${words}`));
    const text = line.say.toLowerCase() + (words <= fewWords ? ` (${line.cue ?? ''})` : '');
    if (words > 0 && seen.has(text))
      problems.push(source.problem(path, 'each line once', `"${line.say}" again`));
    seen.add(text);
    if (words === 0 && line.cue === null) problems.push(source.problem(path, 'words or a cue', 'neither'));
  }
  return problems;
}

/** All that does not hold together between a sheet and its lines, each as `file:line:col expected ..., came ...`. */
export function checkContent(
  sheetRead: SheetRead,
  linesRead: readonly LinesRead[],
  knownCodes: ReadonlySet<string>,
): string[] {
  return [
    ...checkSheet(sheetRead, knownCodes),
    ...linesRead.flatMap((lines) => checkLines(sheetRead.sheet, lines)),
  ];
}

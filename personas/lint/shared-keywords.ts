import type { Language } from '../persona.ts';
import { normalise, wordsOf } from '../understand/normalise.ts';
import { stemOf } from '../understand/stem.ts';
import type { YamlPath } from '../yaml-source.ts';
import type { Check, Found, WrittenPersona, WrittenTongue } from './check.ts';

/** A keyword and what it stands for: `text` is how the engine reads it, `topic` the one that it leads to. */
type Entry = {
  readonly kind: 'topic' | 'layer' | 'fact';
  readonly name: string;
  readonly topic: string | null;
  readonly keyword: string;
  readonly text: string;
  readonly path: YamlPath;
};

/** A keyword as the engine reads it: stems of its words, the last one a mere beginning where it ends in `*`. */
function readKeyword(keyword: string, language: Language): string {
  const isOpen = keyword.trimEnd().endsWith('*');
  const words = wordsOf(normalise(keyword));
  const read = words.map((word, place) =>
    isOpen && place === words.length - 1 ? `${word}*` : stemOf(word, language),
  );
  return read.join(' ');
}

function entriesOf({ persona }: WrittenPersona, { language, lines }: WrittenTongue): Entry[] {
  const group = (
    of: Pick<Entry, 'kind' | 'name' | 'topic'>,
    keywords: readonly string[],
    path: YamlPath,
  ): Entry[] =>
    keywords.map((keyword, place) => ({
      ...of,
      keyword,
      text: readKeyword(keyword, language),
      path: [...path, 'keywords', place],
    }));
  const topicOfFact = new Map(
    persona.decks.filter(({ kind }) => kind === 'fact').map(({ id, topic }) => [id, topic]),
  );
  return [
    ...Object.entries(lines.topics).flatMap(([topic, { keywords, layers }]) => [
      ...group({ kind: 'topic', name: topic, topic }, keywords, ['topics', topic]),
      ...Object.entries(layers).flatMap(([layer, written]) =>
        group({ kind: 'layer', name: `${topic}/${layer}`, topic }, written.keywords, [
          'topics',
          topic,
          'layers',
          layer,
        ]),
      ),
    ]),
    ...Object.entries(lines.facts).flatMap(([fact, { keywords }]) =>
      group({ kind: 'fact', name: fact, topic: topicOfFact.get(fact) ?? null }, keywords, ['facts', fact]),
    ),
  ];
}

/** Whether a keyword that stands for a topic and for something else leads the trainee's question astray. */
function quarrels(topic: Entry, other: Entry): boolean {
  return other.kind === 'layer' || (other.topic !== null && other.topic !== topic.topic);
}

/**
 * A keyword of a topic that is also another topic's, or that of a fact of another topic, says less about either; one
 * that is also a layer's gives that layer away to whoever only names the topic.
 */
export const sharedKeywords: Check = {
  name: 'shared-keywords',
  finds: (written) =>
    Object.values(written.tongues).flatMap((tongue) => {
      const found: Found[] = [];
      const entries = entriesOf(written, tongue);
      const topics = new Map<string, Entry>();
      for (const entry of entries) {
        if (entry.kind === 'topic' && !topics.has(entry.text)) topics.set(entry.text, entry);
      }
      for (const entry of entries) {
        const topic = topics.get(entry.text);
        if (topic === undefined || topic === entry || !quarrels(topic, entry)) continue;
        const expected = `a keyword of the ${entry.kind} ${entry.name} alone`;
        const came = `"${entry.keyword}", also of the topic ${topic.name} (${tongue.source.placeOf(topic.path)})`;
        found.push({ severity: 'warning', source: tongue.source, path: entry.path, expected, came });
      }
      return found;
    }),
};

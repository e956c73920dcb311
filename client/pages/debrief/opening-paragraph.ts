import { formatList } from '../../i18n/dates.ts';
import type { DebriefSource } from './debrief-source.ts';
import { stateBefore } from './state-before.ts';

/** From which change a state counts as moved, on a scale of [0, 1]; chosen, not measured. */
const noticeable = 0.05;
/** How many topics or codes a sentence can carry. */
const fewAtMost = 3;

/** The talk in a few sentences: how long, how it ended, what it did, what helped, what stayed unsaid. */
export function openingParagraph({ debrief, words, nameOf, language }: DebriefSource): string {
  const { opening } = words;
  const before = stateBefore(debrief);
  const { name } = debrief.persona;
  const last = debrief.turns.at(-1)?.state ?? before;
  const told = unique(
    debrief.turns.flatMap(({ layers }) =>
      layers
        .filter(({ change, layer }) => change === 'opened' && layer !== 'surface')
        .map(({ topicName }) => topicName),
    ),
  );
  const untold = unique(debrief.missed.map(({ topicName }) => topicName)).filter(
    (topic) => !told.includes(topic),
  );
  const few = (items: readonly string[]) => formatList(language, items.slice(0, fewAtMost));
  const helpful = mostFrequent(
    debrief.turns.flatMap(({ coding }) =>
      coding.findings.filter(({ severity, sure }) => sure && severity === 'success').map(({ code }) => code),
    ),
  ).map(nameOf);
  return [
    opening.turns(name, debrief.turns.length),
    opening.endings[debrief.endReason](name),
    opening.trust[directionOf(before.trust, last.trust)](name),
    opening.resistance[directionOf(before.resistance, last.resistance)](),
    helpful.length === 0 ? '' : opening.helped(few(helpful)),
    told.length === 0 ? opening.nothingOpened : opening.told(few(told)),
    told.length === 0 || untold.length === 0 ? '' : opening.untold(few(untold)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Which way a state went, as far as one would notice. */
function directionOf(from: number, to: number): 'up' | 'down' | 'same' {
  if (Math.abs(to - from) < noticeable) return 'same';
  return to > from ? 'up' : 'down';
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** Each item once, the most frequent first. */
function mostFrequent(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([item]) => item);
}

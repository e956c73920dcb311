import type { Finding } from '../../../server/protocol/shared.ts';

/** A stretch of a turn with the findings that it is evidence for; none for the words in between. */
export type EvidenceSegment = { readonly text: string; readonly findings: readonly Finding[] };

/**
 * Cuts a turn wherever evidence begins or ends, so that findings which overlap can be shown one by one.
 * The segments joined are the text. Offsets outside the text are brought back inside it.
 */
export function splitAtEvidence(text: string, findings: readonly Finding[]): EvidenceSegment[] {
  const inside = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const cuts = new Set([
    0,
    text.length,
    ...findings.flatMap(({ start, end }) => [inside(start), inside(end)]),
  ]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      findings: findings.filter(({ start, end }) => start <= from && end >= to),
    };
  });
}

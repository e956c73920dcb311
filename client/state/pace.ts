/** Shortest and longest moment before the client speaks, and what each word adds; chosen, not measured. */
const shortestMs = 600;
const longestMs = 2_500;
const perWordMs = 90;

/** How long the client takes before these words, in ms: longer for more words, within bounds. */
export function pauseBefore(speech: string): number {
  const words = speech.split(/\s+/).filter(Boolean).length;
  return Math.min(longestMs, shortestMs + words * perWordMs);
}

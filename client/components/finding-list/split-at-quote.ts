/** A message cut around the words of the turn that it quotes; the quotation marks are left out. */
export type QuotingMessage = { readonly before: string; readonly quoted: string; readonly after: string };

const cutOff = / …$/;

/** Cuts a message around the beginning of the evidence that stands between “ and ”; null where it quotes nothing of it. */
export function splitAtQuote(message: string, evidence: string): QuotingMessage | null {
  const line = evidence.replace(/\s+/g, ' ');
  const start = message.indexOf('“');
  if (start < 0) return null;
  // The turn may hold such marks itself, so the longest stretch that fits is the quote.
  const ends = [...message.matchAll(/”/g)].map(({ index }) => index).toReversed();
  for (const end of ends) {
    const quoted = message.slice(start + 1, end);
    if (quoted !== '' && line.trim().startsWith(quoted.replace(cutOff, ''))) {
      return { before: message.slice(0, start), quoted, after: message.slice(end + 1) };
    }
  }
  return null;
}

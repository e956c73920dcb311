// FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv).
const offset = 0x811c9dc5;
const prime = 0x01000193;

const known = new Map<string, number>();
// Names of codes, phrase lists and acts are few and come again; words of trainees are many and are not kept.
const mostKnown = 4096;

/** A 32-bit number for a text; the same everywhere. */
export function hashText(text: string): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  }
  return hash | 0;
}

/** As `hashText`, remembered: for names, of which there are few. */
export function hashOf(text: string): number {
  let hash = known.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    if (known.size < mostKnown) known.set(text, hash);
  }
  return hash;
}

/** One number for two in this order. */
export function joinHashes(left: number, right: number): number {
  let hash = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), prime);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) | 0;
}

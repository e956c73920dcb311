import type { FoundCode } from './define-code.ts';

// Most utterances carry few codes and no doubts: they share one empty list, to which nothing is ever added.
const noCodes: string[] = [];
const nothingSeen: FoundCode[] = [];

/**
 * The codes found in one utterance, in the order in which they were found, each once. There are few of them and every
 * rule asks: a short list is asked faster than a map, and takes less memory.
 */
export class FoundCodes {
  #codes: string[] = noCodes;
  #seen: FoundCode[] = nothingSeen;

  /** The codes themselves. */
  get codes(): readonly string[] {
    return this.#codes;
  }

  has(code: string): boolean {
    return this.#codes.length > 0 && this.#codes.includes(code);
  }

  /** True if one of these codes was found. */
  hasAny(codes: readonly string[]): boolean {
    for (const code of this.#codes) if (codes.includes(code)) return true;
    return false;
  }

  get(code: string): FoundCode | undefined {
    const place = this.#codes.indexOf(code);
    return place < 0 ? undefined : this.#seen[place];
  }

  /** Notes a code, or another look at one that was found before. */
  set(code: string, seen: FoundCode): void {
    const place = this.#codes.indexOf(code);
    if (place >= 0) this.#seen[place] = seen;
    else if (this.#codes === noCodes) {
      this.#codes = [code];
      this.#seen = [seen];
    } else {
      this.#codes.push(code);
      this.#seen.push(seen);
    }
  }

  delete(code: string): void {
    const place = this.#codes.indexOf(code);
    if (place < 0) return;
    this.#codes.splice(place, 1);
    this.#seen.splice(place, 1);
  }

  /** What was seen of each code, in the order of `codes`. */
  get seen(): readonly FoundCode[] {
    return this.#seen;
  }
}

import { foldedUnits } from './characters.ts';
import type { WordEntry } from './vocabulary.ts';

// Two hashes of 32 bits together tell words apart; the constructor makes sure that no two words of ours share both.
const firstBasis = 0x811c9dc5;
const firstPrime = 0x01000193;
const secondBasis = 0x9747b28c;
const secondPrime = 0x5bd1e995;
const firstSlots = 1024;
// How full the table may be: the fuller, the fewer stretches of memory a turn asks for. Chosen.
const fullest = 0.7;
// A slot: both hashes of a form, and its place among the forms.
const slotLength = 3;
const secondHash = 1;
const placeOfForm = 2;
/** No word of ours. */
export const noForm = -1;

/** Finds the words of a language where they stand in a text, without cutting them out of it. */
export class WordTable {
  /** The words as they may be typed, folded, and what is known of each. */
  readonly raw: readonly string[];
  readonly entries: readonly WordEntry[];
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(entries: ReadonlyMap<string, WordEntry>) {
    this.raw = [...entries.keys()];
    this.entries = [...entries.values()];
    let count = firstSlots;
    while (count * fullest < this.raw.length) count *= 2;
    this.#mask = count - 1;
    this.#slots = new Int32Array(count * slotLength).fill(noForm);
    for (const [place, raw] of this.raw.entries()) this.#insert(raw, place);
  }

  #insert(raw: string, place: number): void {
    const known = this.find(raw, 0, raw.length);
    if (known !== noForm) throw new Error(`"${raw}" and "${this.raw[known]}" have the same hashes`);
    const first = hashStretch(raw, 0, raw.length, firstBasis, firstPrime);
    let at = (first & this.#mask) * slotLength;
    while (this.#slots[at + placeOfForm] !== noForm) at = (at + slotLength) % this.#slots.length;
    this.#slots[at] = first;
    this.#slots[at + secondHash] = hashStretch(raw, 0, raw.length, secondBasis, secondPrime);
    this.#slots[at + placeOfForm] = place;
  }

  /** The place of the word that text[start, end) spells in plain letters of either case; `noForm` for any other. */
  find(text: string, start: number, end: number): number {
    let first = firstBasis;
    let second = secondBasis;
    for (let index = start; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      const folded = unit < foldedUnits.length ? foldedUnits[unit]! : unit;
      first = Math.imul(first ^ folded, firstPrime);
      second = Math.imul(second ^ folded, secondPrime);
    }
    const slots = this.#slots;
    let slot = first & this.#mask;
    for (;;) {
      const at = slot * slotLength;
      const place = slots[at + placeOfForm]!;
      if (place === noForm) return noForm;
      if (slots[at] === first && slots[at + secondHash] === second) return place;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function hashStretch(text: string, start: number, end: number, basis: number, prime: number): number {
  let hash = basis;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit < foldedUnits.length ? foldedUnits[unit]! : unit), prime);
  }
  return hash | 0;
}

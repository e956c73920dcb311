/** FNV-1a (32 bit) offset and prime; http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
/** Finalizer constants of MurmurHash3 (Austin Appleby, public domain). */
const murmurFirst = 0x85ebca6b;
const murmurSecond = 0xc2b2ae35;
const twoToThe32 = 2 ** 32;

function hashOf(purpose: string): number {
  let hash = fnvOffset;
  for (let index = 0; index < purpose.length; index += 1) {
    hash = Math.imul(hash ^ purpose.charCodeAt(index), fnvPrime);
  }
  return hash;
}

function mixed(seed: number, turn: number, purposeHash: number): number {
  let hash = Math.imul(purposeHash ^ Math.imul(seed | 0, murmurFirst), fnvPrime);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(turn | 0, murmurSecond), fnvPrime);
  hash = Math.imul(hash ^ (hash >>> 16), murmurFirst);
  hash = Math.imul(hash ^ (hash >>> 13), murmurSecond);
  return ((hash ^ (hash >>> 16)) >>> 0) / twoToThe32;
}

/**
 * A number in [0, 1) that depends on the three arguments only, never on how many draws came before.
 * `seed` and `turn` are integers; `purpose` names what the draw is for.
 */
export function draw(seed: number, turn: number, purpose: string): number {
  return mixed(seed, turn, hashOf(purpose));
}

/** The first `size` whole numbers in an order that depends on seed, round and purpose only. */
function permutation(size: number, seed: number, round: number, purposeHash: number): number[] {
  const order: number[] = [];
  for (let index = 0; index < size; index += 1) order.push(index);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = Math.floor(mixed(seed, round * size + last, purposeHash) * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  return order;
}

/**
 * Which of `size` cards comes as number `nth` (from 0) from a deck that is dealt out wholly before it is shuffled anew.
 * The first card of a new round is never the last card of the round before; two cards therefore take turns.
 */
export function dealt(size: number, nth: number, seed: number, purpose: string): number {
  if (size < 2) return 0;
  const purposeHash = hashOf(purpose);
  const round = size === 2 ? 0 : Math.floor(nth / size);
  const order = permutation(size, seed, round, purposeHash);
  const place = nth % size;
  if (round === 0 || place > 1) return order[place]!;
  const lastBefore = permutation(size, seed, round - 1, purposeHash)[size - 1]!;
  return order[0] === lastBefore ? order[1 - place]! : order[place]!;
}

/** One of the options, drawn in proportion to its weight (above 0); null when there is none. `at` lies in [0, 1). */
export function drawWeighted<T extends { readonly weight: number }>(
  options: readonly T[],
  at: number,
): T | null {
  let total = 0;
  for (const { weight } of options) total += weight;
  let left = at * total;
  for (const option of options) {
    left -= option.weight;
    if (left < 0) return option;
  }
  return options.at(-1) ?? null;
}

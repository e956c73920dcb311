const windowMs = 60_000;
/** Keys that are kept at once; beyond it the oldest window is dropped, so that memory stays bounded. Chosen. */
const maxKeys = 10_000;

type Window = { readonly startedAt: number; count: number };

/** Allows each key so many in a minute, counted from its first. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #monotonic: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(perMinute: number, monotonic: () => number) {
    this.#perMinute = perMinute;
    this.#monotonic = monotonic;
  }

  /** Takes one for the key; false when there is none left in this minute. */
  take(key: string): boolean {
    const now = this.#monotonic();
    let window = this.#windows.get(key);
    if (window === undefined || now - window.startedAt >= windowMs) {
      this.#windows.delete(key);
      if (this.#windows.size >= maxKeys) this.#windows.delete(this.#windows.keys().next().value!);
      window = { startedAt: now, count: 0 };
      this.#windows.set(key, window);
    }
    window.count += 1;
    return window.count <= this.#perMinute;
  }
}

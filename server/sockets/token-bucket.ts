const msPerSecond = 1000;
/** How many seconds' worth may come at once: a client that reconnects sends its whole outbox. Chosen. */
const burstSeconds = 2;

/** Allows so many per second on average, and a burst of two seconds' worth. */
export class TokenBucket {
  readonly #perSecond: number;
  #tokens: number;
  #filledAt: number;

  /** @param now epoch ms or any clock that does not run back */
  constructor(perSecond: number, now: number) {
    this.#perSecond = perSecond;
    this.#tokens = perSecond * burstSeconds;
    this.#filledAt = now;
  }

  /** Takes one; false when there is none left. */
  take(now: number): boolean {
    const earned = (Math.max(0, now - this.#filledAt) / msPerSecond) * this.#perSecond;
    this.#tokens = Math.min(this.#perSecond * burstSeconds, this.#tokens + earned);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

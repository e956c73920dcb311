import type { LoadResult } from './load-plan.ts';
import { quantile } from './statistics.ts';

const msInSecond = 1_000;
const microsecondsInMs = 1_000;

/** What the connections of one load client saw. Only what falls into the measured time counts, errors always. */
export class LoadRecord {
  readonly #latencies: number[] = [];
  #from = Number.POSITIVE_INFINITY;
  #until = Number.POSITIVE_INFINITY;
  #bytes = 0;
  #errors = 0;
  #firstError = '';
  #endedSessions = 0;
  #processorMs: number | null = null;

  /** Sets the measured time, on the clock of `performance.now()`. */
  measure(from: number, until: number): void {
    this.#from = from;
    this.#until = until;
  }

  /** Whether new turns are still wanted. */
  get isOpen(): boolean {
    return performance.now() < this.#until;
  }

  addTurn(sentAt: number, answeredAt: number): void {
    if (answeredAt >= this.#from && answeredAt < this.#until) this.#latencies.push(answeredAt - sentAt);
  }

  addBytes(count: number): void {
    const now = performance.now();
    if (now >= this.#from && now < this.#until) this.#bytes += count;
  }

  addError(what: string): void {
    this.#errors += 1;
    if (this.#firstError === '') this.#firstError = what;
  }

  /** What the server used of its processors in the measured time. */
  addProcessorTime(milliseconds: number): void {
    this.#processorMs = milliseconds;
  }

  addEndedSession(): void {
    this.#endedSessions += 1;
  }

  toResult(): LoadResult {
    const turns = this.#latencies.length;
    return {
      turns,
      turnsPerSecond: (turns * msInSecond) / (this.#until - this.#from),
      p50Ms: quantile(this.#latencies, 0.5),
      p99Ms: quantile(this.#latencies, 0.99),
      processorMicroseconds:
        this.#processorMs === null ? null : (this.#processorMs * microsecondsInMs) / turns,
      errors: this.#errors,
      firstError: this.#firstError,
      endedSessions: this.#endedSessions,
      bytesPerTurn: this.#bytes / turns,
    };
  }
}

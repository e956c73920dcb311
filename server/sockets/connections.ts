import { setTimeout as delay } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Limits } from '../config.ts';
import { closeCodes } from './close-codes.ts';
import type { SessionSocket } from './session-socket.ts';

/** How long a client may take to answer the closing of its socket, in ms; chosen. */
const closingMs = 2_000;
/** How often it is looked at whether all are closed, in ms; chosen. */
const closingCheckMs = 20;

type Connection = {
  readonly socket: WebSocket;
  readonly session: SessionSocket;
  readonly key: string;
  isAlive: boolean;
};

/** All open connections: how many each browser has, whether they still live, and their common end. */
export class Connections {
  readonly #limits: Limits;
  readonly #monotonic: () => number;
  readonly #open = new Set<Connection>();
  readonly #countByKey = new Map<string, number>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(limits: Limits, monotonic: () => number) {
    this.#limits = limits;
    this.#monotonic = monotonic;
    this.#heartbeat = setInterval(() => this.#beat(), limits.heartbeatMs).unref();
  }

  /** How many connections are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Whether this browser (or address) may open one more. */
  hasRoom(key: string): boolean {
    return (this.#countByKey.get(key) ?? 0) < this.#limits.socketsPerBrowser;
  }

  /** Takes a connection in until it closes. */
  add(socket: WebSocket, session: SessionSocket, key: string): void {
    const connection: Connection = { socket, session, key, isAlive: true };
    this.#open.add(connection);
    this.#countByKey.set(key, (this.#countByKey.get(key) ?? 0) + 1);
    socket.on('pong', () => {
      connection.isAlive = true;
    });
    socket.on('close', () => this.#remove(connection));
  }

  /** From now on no message is taken. */
  stop(): void {
    for (const { session } of this.#open) session.stop();
  }

  /** Closes all with 1012, so that clients know to come back; resolves when all are gone. */
  async closeAll(): Promise<void> {
    clearInterval(this.#heartbeat);
    for (const { session } of this.#open) session.close(closeCodes.serviceRestart, 'the server restarts');
    const deadline = this.#monotonic() + closingMs;
    while (this.#open.size > 0 && this.#monotonic() < deadline) await delay(closingCheckMs);
    for (const { socket } of this.#open) socket.terminate();
  }

  #remove(connection: Connection): void {
    if (!this.#open.delete(connection)) return;
    const left = (this.#countByKey.get(connection.key) ?? 1) - 1;
    if (left === 0) this.#countByKey.delete(connection.key);
    else this.#countByKey.set(connection.key, left);
  }

  #beat(): void {
    const quietSince = this.#monotonic() - this.#limits.idleSocketMs;
    for (const connection of this.#open) {
      if (!connection.isAlive) {
        // It did not answer the last ping: the other side is gone without a word.
        connection.socket.terminate();
      } else if (connection.session.lastHeardAt < quietSince) {
        connection.session.close(closeCodes.goingAway, 'nothing was heard for too long');
      } else {
        connection.isAlive = false;
        connection.socket.ping();
      }
    }
  }
}

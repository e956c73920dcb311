import { connect, type Socket } from 'node:net';
import { buildFrame, type Frame, opcode, patchFrame, readFrames } from './frames.ts';
import type { LoadPlan } from './load-plan.ts';
import type { LoadRecord } from './load-record.ts';
import { traineeTurns } from './trainee-turns.ts';

type Session = LoadPlan['sessions'][number];

/** What connections of one load client share. */
export type Load = { readonly plan: LoadPlan; readonly record: LoadRecord; takeSpare(): Session | undefined };

const turnIdDigits = 12;
const firstTurnId = '0'.repeat(turnIdDigits);
const endOfHead = '\r\n\r\n';
/** All messages of a server begin with `{"type":"`, and these characters after it tell them apart. */
const typeAt = '{"type":"'.length;
const typeLength = 'session-e'.length;
const sessionEnded = Buffer.from('"session-ended"');
/** The key of the example in RFC 6455, 1.3; any will do. */
const handshakeKey = 'dGhlIHNhbXBsZSBub25jZQ==';

/**
 * One trainee at a socket, as cheap as can be: frames are made once, and of an answer only its kind is read.
 * Answers come in the order of the turns, so the oldest turn is the one that is answered.
 */
export class LoadConnection {
  readonly #load: Load;
  readonly #socket: Socket;
  readonly #inFlight: number[] = [];
  /** Turns that came due while a session was being joined. */
  readonly #backlog: number[] = [];
  #received: Buffer = Buffer.alloc(0);
  #hasUpgraded = false;
  #session: Session;
  #frames: readonly Frame[] = [];
  #turnIdAt = 0;
  #textIndex: number;
  #turnNumber = 0;
  /** Whether a session is joined and turns may be sent. */
  #isReady = false;
  #onReady: () => void = () => undefined;
  #isLeaving = false;

  constructor(load: Load, session: Session, textIndex: number) {
    this.#load = load;
    this.#session = session;
    this.#textIndex = textIndex;
    this.#socket = connect(load.plan.port, '127.0.0.1');
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (bytes) => this.#receive(bytes));
    this.#socket.on('error', (error) => load.record.addError(error.message));
    this.#socket.on('close', () => {
      if (!this.#isLeaving) load.record.addError('the server closed the connection');
    });
  }

  /** Turns without an answer. */
  get waiting(): number {
    return this.#inFlight.length + this.#backlog.length;
  }

  /** Resolves when the first turn may be sent. */
  open(): Promise<void> {
    const { port, cookie } = this.#load.plan;
    const host = `127.0.0.1:${port}`;
    const identity = cookie === '' ? '' : `Cookie: ${cookie}\r\n`;
    this.#socket.write(
      `GET /ws HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\n${identity}Upgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${handshakeKey}${endOfHead}`,
    );
    return new Promise((resolve) => {
      this.#onReady = resolve;
    });
  }

  /** Sends a turn. @param dueAt from when its time counts, on the clock of `performance.now()` */
  sendTurn(dueAt: number): void {
    if (!this.#isReady) {
      this.#backlog.push(dueAt);
      return;
    }
    const frame = this.#frames[this.#textIndex % this.#frames.length];
    if (frame === undefined) return;
    this.#textIndex += 1;
    this.#turnNumber += 1;
    patchFrame(frame, this.#turnIdAt, String(this.#turnNumber).padStart(turnIdDigits, '0'));
    this.#inFlight.push(dueAt);
    this.#socket.write(frame.bytes);
  }

  close(): void {
    this.#isLeaving = true;
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#load.record.addBytes(bytes.length);
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    if (!this.#hasUpgraded && !this.#upgrade()) return;
    const whole = this.#received;
    this.#received = readFrames(whole, (code, start, end) => this.#take(code, whole.subarray(start, end)));
  }

  #upgrade(): boolean {
    const end = this.#received.indexOf(endOfHead);
    if (end === -1) return false;
    const head = this.#received.toString('latin1', 0, end);
    if (!head.startsWith('HTTP/1.1 101')) this.#load.record.addError(head.split('\r\n', 1)[0] ?? head);
    this.#received = this.#received.subarray(end + endOfHead.length);
    this.#hasUpgraded = true;
    this.#enter(this.#session);
    return true;
  }

  #take(code: number, payload: Buffer): void {
    if (code === opcode.ping) this.#socket.write(buildFrame(opcode.pong, payload).bytes);
    if (code !== opcode.text) return;
    const type = payload.toString('latin1', typeAt, typeAt + typeLength);
    if (type === 'session-j') return;
    if (type !== 'session-e') this.#load.record.addError(payload.toString());
    if (this.#isReady) this.#takeAnswer(payload);
    else this.#becomeReady();
  }

  #takeAnswer(payload: Buffer): void {
    const { record, plan } = this.#load;
    const sentAt = this.#inFlight.shift();
    const now = performance.now();
    if (sentAt !== undefined) record.addTurn(sentAt, now);
    if (plan.joins && payload.includes(sessionEnded)) this.#leaveEnded();
    if (plan.paceMs === null && record.isOpen) this.sendTurn(now);
  }

  #leaveEnded(): void {
    this.#isReady = false;
    this.#load.record.addEndedSession();
    const next = this.#load.takeSpare();
    if (next === undefined) this.#load.record.addError('the bench has run out of sessions');
    else this.#enter(next);
  }

  #enter(session: Session): void {
    this.#session = session;
    const { sessionId, language } = session;
    const submit = `{"type":"turn-submit","sessionId":"${sessionId}","turnId":"`;
    this.#turnIdAt = submit.length;
    this.#frames = traineeTurns[language].map((text) =>
      buildFrame(
        opcode.text,
        Buffer.from(`${submit}${firstTurnId}","action":"say","text":${JSON.stringify(text)}}`),
      ),
    );
    if (!this.#load.plan.joins) return this.#becomeReady();
    const join = JSON.stringify({ type: 'session-join', sessionId, after: 0 });
    this.#socket.write(buildFrame(opcode.text, Buffer.from(join)).bytes);
  }

  #becomeReady(): void {
    this.#isReady = true;
    this.#onReady();
    for (const dueAt of this.#backlog.splice(0)) this.sendTurn(dueAt);
  }
}

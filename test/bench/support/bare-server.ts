import { createServer } from 'node:http';
import { env } from 'node:process';
import Sqlite from 'better-sqlite3';
import { WebSocketServer } from 'ws';
import * as z from 'zod/mini';

// The least that a server can do which acknowledges nothing before it is on the disk: read the message, store it as one
// row, say so. No check of the message, no coding, no client, no sessions, no order. BENCH_COMMIT says how it commits:
// `each` message by itself, or `grouped`: all that arrive in one turn of the event loop at once.

const Environment = z.object({
  PORT: z.string(),
  BENCH_DATABASE: z.string(),
  BENCH_COMMIT: z.enum(['each', 'grouped']),
});
const { PORT, BENCH_DATABASE, BENCH_COMMIT } = Environment.parse(env);

type Message = { readonly sessionId: string; readonly turnId: string; readonly text: string };

const database = new Sqlite(BENCH_DATABASE);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('create table turns (session_id text, turn_id text, text text)');
const insert = database.prepare('insert into turns values (?, ?, ?)');

let waiting: (() => void)[] = [];

function commitGroup(): void {
  const group = waiting;
  waiting = [];
  database.exec('COMMIT');
  for (const acknowledge of group) acknowledge();
}

function store({ sessionId, turnId, text }: Message, acknowledge: () => void): void {
  if (BENCH_COMMIT === 'each') {
    insert.run(sessionId, turnId, text);
    acknowledge();
    return;
  }
  if (waiting.length === 0) {
    database.exec('BEGIN IMMEDIATE');
    setImmediate(commitGroup);
  }
  insert.run(sessionId, turnId, text);
  waiting.push(acknowledge);
}

const http = createServer((_request, response) => response.end('ready'));
const sockets = new WebSocketServer({ server: http, path: '/ws', perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    const message: Message = JSON.parse(data.toString());
    store(message, () => socket.send(`{"type":"session-events","turnId":"${message.turnId}"}`));
  });
});
http.listen(Number(PORT), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));

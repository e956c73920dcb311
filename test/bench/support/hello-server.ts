import { env } from 'node:process';
import fastify from 'fastify';

// The floor for starting: Fastify with one route.

const app = fastify();
app.get('/', async () => ({ ready: true }));
await app.listen({ port: Number(env['PORT']), host: '127.0.0.1' });

process.once('SIGTERM', () => process.exit(0));

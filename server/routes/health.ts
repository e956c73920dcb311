import type { FastifyInstance } from 'fastify';
import type { EventLog } from '../store/event-log.ts';

/** Whether the process lives (/healthz) and whether it can serve (/readyz: the database answers, with its tables). */
export function addHealthRoutes(app: FastifyInstance, log: EventLog): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await log.check();
    return { status: 'ready' };
  });
}

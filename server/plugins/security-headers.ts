import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Everything comes from ourselves, nothing inline, no frames: the pages hold what people said in confidence. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Adds the headers that keep foreign content and foreign frames out. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    // Whoever puts TLS before it decides on this: from here it would lock a school's plain-http address out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import type { CodePages } from '../content/code-pages.ts';
import { AppError } from '../errors.ts';
import type { CodeList, CodePage, PersonaList } from '../protocol/practice.ts';
import type { Engines } from '../session/engines.ts';

/** What there is to practise: the clients, the codes, and the page of each code. */
export function addCatalogueRoutes(app: FastifyInstance, engines: Engines, codes: CodePages): void {
  const personas: z.infer<typeof PersonaList> = {
    personas: [...engines.characters.values()].map(({ card }) => card),
  };
  const list: z.infer<typeof CodeList> = {
    codes: [...codes.values()].map(({ id, version, name, gist }) => ({ id, version, name, gist })),
  };
  app.get('/api/personas', () => personas);
  app.get('/api/codes', () => list);
  app.get<{ Params: { id: string } }>('/api/codes/:id', ({ params }): z.infer<typeof CodePage> => {
    const code = codes.get(params.id);
    if (code === undefined) throw new AppError('unknown_code');
    return { id: code.id, name: code.name, html: code.html };
  });
}

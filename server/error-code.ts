/** The `code` that Node, SQLite and Fastify put on their errors; null for anything without one. */
export function errorCodeOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}

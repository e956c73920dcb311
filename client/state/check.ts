import * as z from 'zod/mini';

// zod would try to compile its checks with `new Function`, which the content security policy forbids and reports.
z.config({ jitless: true });

/** The value as the schema says it is, or null when it is something else. For what comes in at the door. */
export function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.infer<Schema> | null {
  const read = z.safeParse(schema, value);
  return read.success ? read.data : null;
}

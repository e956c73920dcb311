import * as z from 'zod/mini';

// zod would try to compile its checks with `new Function`, which a browser under our content security policy forbids.
z.config({ jitless: true });

/** Any schema of the protocol. */
export type Schema = z.ZodMiniType;
/** What a value is once the schema has been held against it. */
export type Checked<Any extends Schema> = z.infer<Any>;

/** The value as the schema says it is, or null when it is something else. For what comes in at a client's door. */
export function check<Any extends Schema>(schema: Any, value: unknown): Checked<Any> | null {
  const read = z.safeParse(schema, value);
  return read.success ? read.data : null;
}

import * as z from 'zod';

/** What her face and posture show; `playing` is a child's. */
export const Expression = z.enum([
  'at-ease',
  'guarded',
  'looking-away',
  'moved',
  'angry',
  'thinking',
  'playing',
]);
/** What her face and posture show. */
export type Expression = z.output<typeof Expression>;

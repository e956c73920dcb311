import { linePools, type LinePool } from './lines.ts';

/** Whether a name is that of a pool of lines. */
export function isLinePool(name: string): name is LinePool {
  return Object.hasOwn(linePools, name);
}

/** The names of all pools of lines, in the order of lines.ts. */
export const linePoolNames: readonly LinePool[] = Object.keys(linePools).filter(isLinePool);

/** Stands in where the browser refuses storage (private mode, policy): kept until the page goes. */
const memory = new Map<string, string>();

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What was kept under the key in this browser, or null. */
export function kept(key: string): string | null {
  try {
    return storage()?.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Keeps the value in this browser; an empty one is taken away. Falls back to memory when storage is full or refused. */
export function keep(key: string, value: string): void {
  memory.delete(key);
  try {
    if (value === '') storage()?.removeItem(key);
    else if (storage() === undefined) memory.set(key, value);
    else storage()?.setItem(key, value);
  } catch {
    memory.set(key, value);
  }
}

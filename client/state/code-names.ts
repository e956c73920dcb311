import type { BilingualText } from '../../server/protocol/shared.ts';
import { fetchCodes } from './api.ts';

/** The name of each code by its id. */
export type CodeNames = ReadonlyMap<string, BilingualText>;

let names: Promise<CodeNames> | undefined;

/** The names of all codes, fetched once for the page's life; empty when the server does not give them. */
export function codeNames(): Promise<CodeNames> {
  names ??= fetchCodes().then(
    (codes) => new Map(codes.map(({ id, name }) => [id, name])),
    () => {
      names = undefined;
      return new Map<string, BilingualText>();
    },
  );
  return names;
}

/** An id in words, for where its name is not known: "open-question" becomes "open question". */
export function spellOut(id: string): string {
  return id.replaceAll('-', ' ');
}

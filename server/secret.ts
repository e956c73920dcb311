import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCodeOf } from './error-code.ts';

/** Bits of the secret that signs cookies: 256, the output of the HMAC-SHA256 that it keys. */
const secretBytes = 32;
/** Readable and writable for the owner alone. */
const ownerOnly = 0o600;

/**
 * The secret kept beside the database; made at the first start. Whoever has it can pose as any browser, so it stays
 * out of the database (which people copy) and out of the environment (which people print).
 */
export function keepSecret(databaseFile: string): string {
  const file = join(dirname(databaseFile), 'cookie-secret');
  try {
    // `wx` makes and fails if there is one: of two servers that start at once, one makes it and both read it.
    writeFileSync(file, `${randomBytes(secretBytes).toString('hex')}\n`, { flag: 'wx', mode: ownerOnly });
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

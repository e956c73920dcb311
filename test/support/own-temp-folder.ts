import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an operating system names its folder for temporary files by. */
const names = ['TMPDIR', 'TEMP', 'TMP'];

/**
 * Gives a run of the tests, and every process that it starts, a folder for temporary files of its own, which goes
 * with the run: so nothing stays behind of a test that fails, a server that is killed or a browser.
 */
export default function makeOwnTempFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-tests-'));
  for (const name of names) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

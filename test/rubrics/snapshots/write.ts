import { writeFileSync } from 'node:fs';
import {
  compareSnapshots,
  readSnapshot,
  renderSnapshot,
  sayUnannounced,
  snapshotFile,
  takeSnapshots,
} from './snapshots.ts';

// Writes the snapshots anew, and refuses for every code whose findings changed while no version was raised.
let written = 0;
let refused = 0;
for (const [code, now] of takeSnapshots()) {
  const kept = readSnapshot(code);
  const change = kept === null ? 'announced' : compareSnapshots(kept, now);
  if (kept !== null && change === 'unannounced') {
    refused += 1;
    process.stderr.write(`refused: ${sayUnannounced(kept, now)}\n`);
  } else if (change === 'announced') {
    written += 1;
    writeFileSync(snapshotFile(code), renderSnapshot(now));
  }
}
process.stdout.write(`${written} snapshots written, ${refused} refused\n`);
if (refused > 0) process.exitCode = 1;

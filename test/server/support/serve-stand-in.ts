// The server with the stand-in client, for whoever works on the screens: node test/server/support/serve-stand-in.ts [port]
import { join } from 'node:path';
import { readClientFiles } from '../../../server/plugins/client-files.ts';
import { packageRoot } from '../../../server/package-root.ts';
import { startApp } from './start-app.ts';

const clientFiles = await readClientFiles(join(packageRoot, 'dist', 'client'));
const { url } = await startApp({ clientFiles, port: Number(process.argv[2] ?? 3000) });
process.stdout.write(`${url}\n`);

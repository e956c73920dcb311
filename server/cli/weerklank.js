#!/usr/bin/env node
// The launcher: plain JavaScript that any Node from 14 on can read, so that an old one gets a sentence instead of a crash.
import module from 'module';
import { fileURLToPath } from 'url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(
    'Weerklank needs Node 22.14 or newer; this is ' +
      process.versions.node +
      '. Run it through npm or npx in the project folder: these use the Node that comes with it.\n',
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept for the next start. Where that cannot be written it says so in what it gives back, and throws nothing.
  module.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/weerklank-compiled', import.meta.url)),
  );
  import('../../dist/server/cli/main.js').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('cli/main.js')) throw error;
    process.stderr.write('Weerklank is not built yet. Run: npm run build\n');
    process.exitCode = 2;
  });
}

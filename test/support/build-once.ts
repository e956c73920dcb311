import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';

/** Written by the compiler; older than a source file means that the build is stale. */
const stamp = 'dist/server/cli/main.js';
const sources = ['rubrics/**/*.ts', 'personas/**/*.ts', 'server/**/*.ts', 'client/**/*', 'vite.config.ts'];

/** Builds the product before tests that run it, unless what stands in dist is newer than every source. */
export default function buildOnce(): void {
  if (isFresh()) return;
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function isFresh(): boolean {
  if (!existsSync(stamp) || !existsSync('dist/client/index.html')) return false;
  const builtAt = Math.min(statSync(stamp).mtimeMs, statSync('dist/client/index.html').mtimeMs);
  return sources.every((pattern) => globSync(pattern).every((file) => statSync(file).mtimeMs <= builtAt));
}

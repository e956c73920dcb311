import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/** The folder that holds the package's data files: the nearest one upwards with a package.json, from source or from dist. */
export const packageRoot: string = findPackageRoot(import.meta.dirname);

function findPackageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new StartError('No package.json was found above the program; the installation is damaged.');
  return findPackageRoot(parent);
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function find(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json was not found above the server');
  return find(parent);
}

/** The folder of the package: the same whether the sources run or what was built from them. */
export const packageRoot = find(import.meta.dirname);

import { randomBytes } from 'node:crypto';
import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MachineFacts } from '../domain/doctor/machine-diagnosis.ts';

/** Looks at the folder of a deployment: writes and removes a small file, and never reads the secret itself. */
export async function readMachineFacts(dataDir: string): Promise<Omit<MachineFacts, 'isSetUp'>> {
  const secretFile = join(dataDir, 'secret');
  const [writeFault, freeBytes, secret] = await Promise.all([
    tryWrite(dataDir),
    statfs(dataDir).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => 0,
    ),
    secretState(secretFile),
  ]);
  return { folder: dataDir, writeFault, freeBytes, secret, secretFile };
}

async function tryWrite(dataDir: string): Promise<string | null> {
  const path = join(dataDir, `.doctor-${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(path, 'Rumo looks whether it can write here.\n', { flag: 'wx', mode: 0o600 });
    await rm(path);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

async function secretState(path: string): Promise<MachineFacts['secret']> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'missing';
  // Windows has no such permissions.
  return process.platform !== 'win32' && (found.mode & 0o077) !== 0 ? 'open' : 'fine';
}

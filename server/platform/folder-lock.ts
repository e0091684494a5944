import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  pid: number;
  startedAt: string;
  url: string;
}

/** The data folder is already in use: says by whom. */
export class FolderHeld extends Error {}

/**
 * Holds a data folder for this process through `rumo.lock` (process id, start time, address).
 * A lock left by a process that is gone is taken over.
 */
export function holdFolder(dataDir: string, holder: Holder): { release(): void } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'rumo.lock');
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
      const other = readHolder(path);
      if (other && isAlive(other.pid)) {
        throw new FolderHeld(
          `${dataDir} is held by another Rumo: process ${other.pid}, started ${other.startedAt}, ${other.url}. Stop it, or set DATA_DIR to another folder.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

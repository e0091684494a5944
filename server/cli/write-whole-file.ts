import { randomBytes } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BadInput } from './command.ts';

/** Refuses, before any work is done, a path that no file can be written to. */
export async function refuseUnwritable(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new BadInput(`${path}: there is no folder ${dirname(path)}.`);
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new BadInput(`${path}: this is a folder.`);
}

/** Writes a file that is there whole or not at all; one of that name is replaced at the end only. */
export async function writeWholeFile(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new BadInput(`${path} cannot be written: ${code}.`);
  }
}

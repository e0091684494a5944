// Builds what is stale: the staff app (dist/web) and the server (dist/server).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

function newest(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function build({ name, output, sources, command, report }) {
  const target = join(root, output);
  const latest = Math.max(...sources.map((source) => newest(join(root, source))));
  if (existsSync(target) && statSync(target).mtimeMs >= latest) return;
  report(`Building ${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    rmSync(target, { force: true });
    throw new Error(`Building ${name} failed.`);
  }
}

export function buildWeb({ report }) {
  build({
    name: 'the staff app',
    output: 'dist/web/index.html',
    sources: ['web', 'server/contract', 'server/domain', 'package.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'warn'],
    report,
  });
}

export function buildServer({ report }) {
  build({
    name: 'the server',
    output: 'dist/server/main.js',
    sources: ['server', 'package.json', '.swcrc', 'nest-cli.json'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
    report,
  });
}

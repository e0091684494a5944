// Compiles server/domain/vectors/kernel.as and writes kernel-bytes.ts beside it. Needed only when the source changes;
// a test tells when it was forgotten. The compiler comes through npm and is no dependency of ours.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMPILER = 'assemblyscript@0.28.20';
const folder = resolve(import.meta.dirname, '../server/domain/vectors');
const source = join(folder, 'kernel.as');
const work = mkdtempSync(join(tmpdir(), 'rumo-kernel-'));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

try {
  // The compiler takes only files called .ts, which our own checks must not take for TypeScript.
  copyFileSync(source, join(work, 'kernel.ts'));
  const options =
    'kernel.ts -O3 --noAssert --runtime stub --importMemory --initialMemory 0 --enable simd -o kernel.wasm';
  execFileSync('npm', ['exec', '--yes', `--package=${COMPILER}`, '--', 'asc', ...options.split(' ')], {
    cwd: work,
    stdio: 'inherit',
  });
  const bytes = readFileSync(join(work, 'kernel.wasm'));
  const lines = bytes.toString('base64').match(/.{1,110}/g);
  writeFileSync(
    join(folder, 'kernel-bytes.ts'),
    `// Written by scripts/kernel.mjs with ${COMPILER}; not edited by hand.

/** SHA-256 of kernel.as, from which the module was compiled. */
export const KERNEL_SOURCE_SHA256 = '${sha256(readFileSync(source))}';

/** SHA-256 of the module's bytes. */
export const KERNEL_SHA256 = '${sha256(bytes)}';

/** The module, as base64. */
export const KERNEL_BASE64 =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')};
`,
  );
  console.log(`kernel-bytes.ts: ${bytes.length} bytes`);
} finally {
  rmSync(work, { recursive: true });
}

// npm run check: format, lint, types, svelte-check, boundaries, unused. Cheap before dear; all are run, all must pass.
import { spawnSync } from 'node:child_process';

const steps = [
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  [
    'svelte',
    'svelte-check/bin/svelte-check',
    ['--tsconfig', 'web/tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  ],
  [
    'boundaries',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['server', 'web/src', 'e2e', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['unused', 'knip/bin/knip.js', ['--no-progress']],
];

const failed = [];
for (const [name, program, options] of steps) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...options], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nnpm run check failed: ${failed.join(', ')}`);
  process.exit(1);
}

// npm run -s rumo -- COMMAND …: builds the server when stale, then runs the command line.
import { buffer } from 'node:stream/consumers';
import { writeSync } from 'node:fs';
import { buildServer, buildWeb } from './build.mjs';

const report = (step) => console.error(step);
if (['serve', 'demo'].includes(process.argv[2])) buildWeb({ report });
buildServer({ report });
const { runCommand } = await import('../dist/server/cli.js');

/** Written synchronously: a pipe must have everything before the process ends. */
function write(descriptor, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (error.code === 'EPIPE') process.exit(1);
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = await runCommand(process.argv.slice(2), {
  readInput: () => buffer(process.stdin),
  print: (text) => write(1, text),
  tell: (text) => write(2, text),
  interactive: Boolean(process.stderr.isTTY),
});

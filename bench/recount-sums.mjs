// `rumo recount-sums --rebuild` in a process of its own, on the database that MONGODB_URI names.
import { runCommand } from '../dist/server/cli.js';

process.exitCode = await runCommand(['recount-sums', '--rebuild', ...process.argv.slice(2)], {
  readInput: async () => new Uint8Array(),
  print: (text) => process.stderr.write(text),
  tell: () => {},
  interactive: false,
});
process.exit();

// The built server, without building: tests that start many of these build once before. Its first argument says, as JSON,
// which part of it to run.
import { serve } from '../../dist/server/main.js';

const part = JSON.parse(process.argv[2] ?? '{}');
const status = await serve({ web: true, worker: true, ...part, report: (line) => console.log(line) });
if (status !== null) process.exit(status);

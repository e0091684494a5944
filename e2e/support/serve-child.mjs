// The built server, without building: tests that start many of these build once before.
import { serve } from '../../dist/server/main.js';

const status = await serve({ web: true, worker: true, report: (line) => console.log(line) });
if (status !== null) process.exit(status);

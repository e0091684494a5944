// npm start: builds what is stale, then serves everything in one process. Ctrl-C stops all of it.
import { buildServer, buildWeb } from './build.mjs';

const report = (line) => console.log(line);
buildWeb({ report });
buildServer({ report });
const { serve } = await import('../dist/server/main.js');
const status = await serve({ web: true, worker: true, report });
if (status !== null) process.exit(status);

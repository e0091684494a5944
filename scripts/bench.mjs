// npm run bench:NAME: builds the server when stale, then runs bench/NAME.mjs.
import { buildServer } from './build.mjs';

buildServer({ report: (step) => console.error(step) });
await import(`../bench/${process.argv[2]}.mjs`);

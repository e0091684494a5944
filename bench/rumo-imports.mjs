// Rumo in one process, serving and working in its own rhythm as `npm start` runs it. Takes 'reset' and answers 'figures'; 'refine' does what
// it would do once an hour.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { KeysService } from '../dist/server/features/staff/keys.service.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { Tasks } from '../dist/server/platform/tasks/tasks.js';
import { setUpDeployment } from './deployment.mjs';
import { watchLoop } from './loop-watch.mjs';

const { EMBEDDER, MODEL_DIR, BENCH_URI } = process.env;
const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', EMBEDDER, MODEL_DIR });
const app = await createApp({ ...env, mongodbUri: BENCH_URI });
if ((await app.get(Mongo).collection('staff').findOne({})) === null) await setUpDeployment(app);
const { secret } = await app.get(KeysService, { strict: false }).create({ name: 'bench', role: 'editor' });
await app.listen(0, '127.0.0.1');
const loop = watchLoop();
await app.get(Tasks).start();
process.on('message', async (asked) => {
  if (asked === 'reset') loop.reset();
  if (asked === 'refine') await app.get(Tasks).run('themes.refine');
  process.send(loop.figures());
});
process.send({ url: await app.getUrl(), secret });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedMongo } from '../../server/platform/mongo/embedded.ts';

/** One MongoDB server a test run, in a folder and on a port of its own. RUMO_TEST_MONGODB_URI brings another. */
export default async function globalSetup() {
  if (process.env.RUMO_TEST_MONGODB_URI) return;
  const folder = mkdtempSync(join(tmpdir(), 'rumo-test-'));
  const mongo = await startEmbeddedMongo(folder, { report: (step) => console.error(step) });
  process.env.RUMO_TEST_MONGODB_URI = mongo.uri;
  globalThis.rumoTestMongo = { mongo, folder };
}

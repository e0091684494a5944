import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const started = globalThis.rumoTestMongo;
  if (!started) return;
  await started.mongo.stop();
  rmSync(started.folder, { recursive: true, force: true });
}

// Rumo with 10,000 requests on 1,000 themes and 100,000 votes, ranked by its own task; sends its address and a key.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { KeysService } from '../dist/server/features/staff/keys.service.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { Tasks } from '../dist/server/platform/tasks/tasks.js';
import { id, insert, setUpDeployment } from './deployment.mjs';

const THEMES = 1000;
const REQUESTS = 10_000;
const VOTERS = 5000;
const VOTES_EACH = 20;
const ACCOUNTS = 1000;

const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
const app = await createApp({ ...env, mongodbUri: process.env.BENCH_URI });
await setUpDeployment(app);

const mongo = app.get(Mongo);
const at = new Date();
const none = {
  plan: null,
  mrr: 100,
  seats: null,
  sector: null,
  size: null,
  lifecycle: 'customer',
  locale: null,
  archivedAt: null,
};
await insert(mongo.collection('accounts'), ACCOUNTS, (n) => ({
  _id: id('acc', n),
  externalId: `a${n}`,
  name: `A${n}`,
  nameKey: `a${n}`,
  ...none,
  createdAt: at,
  rev: 1,
}));
await insert(mongo.collection('themes'), THEMES, (n) => ({
  _id: id('thm', n),
  number: n + 1,
  name: `Theme ${n}`,
  nameBy: 'human',
  description: null,
  labels: {},
  redirectTo: null,
  status: 'open',
  public: true,
  humanTouched: true,
  createdAt: at,
  rev: 1,
}));
await insert(mongo.collection('estimates'), THEMES, (n) => ({
  _id: id('thm', n),
  impact: [0.25, 0.5, 1, 2, 3][n % 5],
  effort: [1, 2 + (n % 7), 4 + (n % 11) + (n % 7)],
  confidence: 0.8,
  reason: null,
  by: 'bench',
  at,
  rev: 1,
}));
await insert(mongo.collection('requests'), REQUESTS, (n) => ({
  _id: id('req', n),
  source: { kind: 'typed', staffId: id('stf', 0) },
  accountId: id('acc', n % ACCOUNTS),
  contactId: id('con', n % VOTERS),
  quote: `Request ${n}`,
  need: null,
  themeId: id('thm', (n * n) % THEMES),
  placedBy: 'human',
  score: null,
  embedder: null,
  state: 'open',
  at,
  rev: 1,
}));
await mongo.collection('ballots').insertOne({
  _id: id('bal', 0),
  groupId: id('grp', 0),
  question: '?',
  themeIds: [],
  labels: [],
  maxCritical: 3,
  quorum: null,
  status: 'closed',
  createdAt: at,
  openedAt: at,
  closesAt: at,
  closedAt: at,
  result: null,
  rev: 1,
});
await insert(mongo.collection('votes'), VOTERS, (n) => ({
  _id: `${id('bal', 0)}:${id('con', n)}`,
  ballotId: id('bal', 0),
  contactId: id('con', n),
  accountId: id('acc', n % ACCOUNTS),
  needs: Object.fromEntries(
    Array.from({ length: VOTES_EACH }, (_, k) => [
      id('thm', (n * 7 + k * 53) % THEMES),
      ['nice', 'important', 'important', 'critical'][k % 4],
    ]),
  ),
  at,
  revisions: [],
}));
const started = performance.now();
await app.get(Tasks).run('roadmap.rank');
const { secret } = await app.get(KeysService, { strict: false }).create({ name: 'bench', role: 'viewer' });
await app.listen(0, '127.0.0.1');
process.send({
  url: await app.getUrl(),
  secret,
  rankedMs: performance.now() - started,
  requests: REQUESTS,
  votes: VOTERS * VOTES_EACH,
  themes: THEMES,
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

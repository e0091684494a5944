// Rumo with BENCH_REQUESTS requests in themes of eight and half as many answers whose comments hold none; sends its address and
// a key. Told "arrivals", it takes in a new request every second from then on.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv, readEnv } from '../dist/server/config/env.js';
import { seededRandom } from '../dist/server/domain/statistics/random.js';
import { searchWords } from '../dist/server/domain/text/search-words.js';
import { RequestsStore } from '../dist/server/features/requests/requests.store.js';
import { KeysService } from '../dist/server/features/staff/keys.service.js';
import { CommentsStore } from '../dist/server/features/requests/comments.store.js';
import { SurveysService } from '../dist/server/features/surveys/surveys.service.js';
import { GroupingStateStore } from '../dist/server/features/themes/grouping-state.store.js';
import { VectorsStore } from '../dist/server/features/themes/vectors.store.js';
import { Embedders } from '../dist/server/platform/encoder/embedders.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { id, insert, setUpDeployment } from './deployment.mjs';
import { commentsOfDevelopment } from './development-comments.mjs';
import { besideOf } from './nearest-found.mjs';

const requests = Number(process.env.BENCH_REQUESTS);
const comments = requests / 2;
const themes = requests / 8;
const BATCH = 2000;

const { matching, cacheDir } = readEnv();
const own = parseEnv({ DATA_DIR: mkdtempSync(join(tmpdir(), 'rumo-bench-app-')), PORT: '0', LOG_LEVEL: 'silent' });
const app = await createApp({ ...own, matching, cacheDir, offline: true, mongodbUri: process.env.BENCH_URI });
await setUpDeployment(app);
const mongo = app.get(Mongo);
const embedder = await app.get(Embedders).best();
const pool = commentsOfDevelopment();
const asked = pool.flatMap(({ text, requests: found }) => found.map(({ from, to }) => text.slice(from, to)));
const silent = pool.filter(({ requests: found }) => found.length === 0).map(({ text }) => text);
const at = new Date();

await insert(mongo.collection('themes'), themes, (n) => ({
  _id: id('thm', n),
  number: n + 1,
  name: asked[n % asked.length].slice(0, 60),
  nameBy: 'auto',
  description: '',
  labels: {},
  redirectTo: null,
  status: 'open',
  public: false,
  humanTouched: false,
  createdAt: at,
  rev: 1,
}));
const request = (n) => ({
  _id: id('req', n),
  source: { kind: 'typed', staffId: id('stf', 0) },
  accountId: null,
  contactId: null,
  quote: asked[n % asked.length],
  searchKey: asked[n % asked.length].toLowerCase(),
  words: searchWords(asked[n % asked.length]),
  language: 'en',
  need: null,
  state: 'open',
  sure: true,
  textChanged: false,
  themeId: id('thm', n % themes),
  placedBy: 'auto',
  pending: false,
  score: null,
  embedder: embedder.id,
  suggestions: [],
  nearestQuote: null,
  answerScore: null,
  at: new Date(at.getTime() - n * 1000),
  rev: 1,
});
await insert(mongo.collection('requests'), requests, request);
const survey = await app.get(SurveysService).choose('monthly-nps');
const { versionId } = await mongo.collection('surveys').findOne({ _id: survey.id });
await insert(mongo.collection('answers'), comments, (n) => ({
  _id: `${id('wav', 0)}:${id('con', n)}`,
  waveId: id('wav', 0),
  surveyId: survey.id,
  surveyVersionId: versionId,
  respondent: { contactId: id('con', n), accountId: null },
  cluster: id('con', n),
  locale: 'en',
  metric: 'nps',
  score: 8,
  values: { score: 8, why: silent[n % silent.length] },
  status: 'counted',
  evidence: null,
  revisions: [],
  answeredAt: at,
  updatedAt: at,
  rev: 1,
  liftedAt: at,
  summedAt: at,
}));
await insert(mongo.collection('comments'), comments, (n) => ({
  _id: `${id('wav', 0)}:${id('con', n)}|why`,
  answerId: `${id('wav', 0)}:${id('con', n)}`,
  contactId: id('con', n),
  text: silent[n % silent.length],
  words: searchWords(silent[n % silent.length]),
  hasRequests: false,
  at,
  embedder: null,
  vector: null,
}));

// Copies of real sentences, each a little beside its own.
const random = seededRandom(5);
const beside = (vector) => besideOf(vector, random);
const [said, heard] = [await embedder.embed(asked), await embedder.embed(silent)];
for (let from = 0; from < requests; from += BATCH) {
  const part = Array.from({ length: Math.min(BATCH, requests - from) }, (_, index) => from + index);
  await app
    .get(VectorsStore)
    .keep(embedder.id, new Map(part.map((n) => [id('req', n), beside(said[n % said.length])])));
}
for (let from = 0; from < comments; from += BATCH) {
  const part = Array.from({ length: Math.min(BATCH, comments - from) }, (_, index) => from + index);
  await app.get(CommentsStore).read(
    embedder.id,
    part.map((n) => ({
      _id: `${id('wav', 0)}:${id('con', n)}|why`,
      text: silent[n % silent.length],
      vector: beside(heard[n % heard.length]),
    })),
  );
}
await app.get(GroupingStateStore).change({ embedder: embedder.id });

const { secret } = await app.get(KeysService).create({ name: 'bench', role: 'editor' });
await app.listen(0, '127.0.0.1');
let arrived = requests;
async function arrive() {
  const one = { ...request(arrived), at: new Date() };
  arrived += 1;
  await app.get(RequestsStore).insert([one]);
  await app.get(VectorsStore).keep(embedder.id, new Map([[one._id, (await embedder.embed([one.quote]))[0]]]));
}
process.on('message', (word) => {
  if (word === 'arrivals') setInterval(() => void arrive(), 1000).unref();
});
process.send({ url: await app.getUrl(), key: secret, embedder: embedder.id });
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

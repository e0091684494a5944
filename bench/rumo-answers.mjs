// Rumo itself, set up, with a wave whose invitations exist; sends the tokens and the page stamps of as many as asked for.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { Tokens } from '../dist/server/platform/tokens.js';
import { SetupService } from '../dist/server/features/staff/setup.service.js';
import { SurveysService } from '../dist/server/features/surveys/surveys.service.js';

const people = Number(process.env.BENCH_PEOPLE);
const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', TRUSTED_PROXIES: '127.0.0.1' });
const app = await createApp({ ...env, mongodbUri: process.env.BENCH_URI });
const setup = app.get(SetupService);
await setup.setUp({
  code: await setup.openCode(),
  organisation: {
    name: 'Bench',
    postalAddress: 'Here',
    privacyUrl: 'https://bench.example/p',
    currency: 'EUR',
    zone: 'Europe/Lisbon',
    locale: 'en',
  },
  owner: { name: 'B', email: 'b@bench.example', password: 'correct horse battery' },
});
const surveys = app.get(SurveysService, { strict: false });
const survey = await surveys.get((await surveys.choose('monthly-nps')).id);
const mongo = app.get(Mongo);
const tokens = app.get(Tokens);
const now = new Date();
const waveId = 'wav_aaaaaaaaaaaaaaaaaaaa';
await mongo.collection('waves').insertOne({
  _id: waveId,
  surveyId: survey._id,
  surveyVersionId: survey.versionId,
  surveyKind: 'relationship',
  surveyName: 'Bench',
  period: '2027-01',
  status: 'open',
  who: 'everyone',
  sending: 'now',
  openedAt: now,
  closesAt: new Date(now.getTime() + 14 * 86_400_000),
});
const invitations = Array.from({ length: people }, (_, index) => {
  const contactId = `con_${index
    .toString(32)
    .padStart(20, 'a')
    .replace(/[01 89]/g, 'b')}${index}`;
  const _id = `${waveId}:${contactId}`;
  return {
    _id,
    tokenHash: tokens.hash(tokens.link('answer', _id)),
    waveId,
    surveyId: survey._id,
    contactId,
    accountId: null,
    locale: 'en',
    at: now,
    queuedAt: now,
  };
});
for (let at = 0; at < invitations.length; at += 1000)
  await mongo.collection('invitations').insertMany(invitations.slice(at, at + 1000));
await app.listen(0, '127.0.0.1');
process.send({
  url: await app.getUrl(),
  posts: invitations.map(({ _id }, index) => {
    const at = tokens.sign('page', `${_id}|${Date.now() - 60_000}`);
    const body = new URLSearchParams({ step: 'score', at, score: String(index % 11) }).toString();
    return {
      method: 'POST',
      path: `/r/${tokens.link('answer', _id)}`,
      type: 'application/x-www-form-urlencoded',
      body,
    };
  }),
});
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

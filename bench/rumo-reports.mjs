// Rumo with a year of one survey: as many answers as BENCH_ANSWERS says, always of the same accounts. Sends its address and a
// key; asked for 'delay' it sends how long its event loop was held up since the last time, in milliseconds.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { KeysService } from '../dist/server/features/staff/keys.service.js';
import { SurveysService } from '../dist/server/features/surveys/surveys.service.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { id, insert, setUpDeployment } from './deployment.mjs';

const ANSWERS = Number(process.env.BENCH_ANSWERS);
const ACCOUNTS = 40;
const MONTHS = 12;

const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
const app = await createApp({ ...env, mongodbUri: process.env.BENCH_URI });
await setUpDeployment(app);

const mongo = app.get(Mongo);
const survey = await app.get(SurveysService, { strict: false }).choose('monthly-nps');
const { versionId } = await mongo.collection('surveys').findOne({ _id: survey.id });
const accounts = Array.from({ length: ACCOUNTS }, (_, n) => ({
  _id: id('acc', n),
  externalId: `a${n}`,
  name: `Account ${n}`,
  nameKey: `account ${n}`,
  plan: ['Free', 'Pro', 'Team'][n % 3],
  mrr: 10_000 * (n + 1),
  seats: null,
  sector: ['Retail', 'Bank', 'Health', 'Public'][n % 4],
  size: ['1-10', '11-50', '51-250'][n % 3],
  lifecycle: 'customer',
  locale: null,
  archivedAt: null,
  createdAt: new Date('2025-01-01'),
  rev: 1,
}));
await mongo.collection('accounts').insertMany(accounts);
const waves = Array.from({ length: MONTHS }, (_, n) => {
  const period = `2026-${String(n + 1).padStart(2, '0')}`;
  const openedAt = new Date(`${period}-02T12:00:00Z`);
  return {
    _id: id('wav', n),
    surveyId: survey.id,
    surveyVersionId: versionId,
    surveyKind: 'relationship',
    surveyName: 'NPS',
    period,
    status: 'closed',
    who: 'everyone',
    sending: 'now',
    reminders: 0,
    openedAt,
    closesAt: new Date(openedAt.getTime() + 14 * 86_400_000),
    pause: null,
    watchedFrom: null,
    cancelledAt: null,
    invited: Math.floor(ANSWERS / MONTHS) + (n < ANSWERS % MONTHS ? 1 : 0),
    rev: 1,
  };
});
await mongo.collection('waves').insertMany(waves);

/** Everyone answers once in three months, as with a rotating third. */
function personOf(n) {
  const wave = waves[n % MONTHS];
  const place = Math.floor(n / MONTHS);
  const account = accounts[place % ACCOUNTS];
  const contactId = id('con', 3 * place + (n % 3));
  return { wave, place, account, contactId, _id: `${wave._id}:${contactId}` };
}
await insert(mongo.collection('decisions'), ANSWERS, (n) => {
  const { wave, place, account, contactId, _id } = personOf(n);
  const { name, plan, mrr, sector, size } = account;
  return {
    _id,
    waveId: wave._id,
    surveyId: survey.id,
    surveyKind: 'relationship',
    waveOpenedAt: wave.openedAt,
    contactId,
    accountId: account._id,
    outcome: 'invited',
    reason: null,
    frozen: {
      account: { id: account._id, name, plan, mrr, sector, size },
      contact: {
        id: contactId,
        locale: ['en', 'pt-BR', 'pt-PT'][place % 3],
        role: ['Buyer', 'User', 'Admin', null][(place >> 2) % 4],
        customerSince: ['2020-01-01', '2025-06-01', '2025-12-01'][(place >> 1) % 3],
      },
    },
    at: wave.openedAt,
  };
});
await insert(mongo.collection('answers'), ANSWERS, (n) => {
  const { wave, place, account, contactId, _id } = personOf(n);
  const score = [10, 9, 10, 8, 7, 6, 9, 3, 10, 5, 8][(place * 7 + n) % 11];
  return {
    _id,
    waveId: wave._id,
    surveyId: survey.id,
    surveyVersionId: versionId,
    respondent: { contactId, accountId: account._id },
    cluster: account._id,
    locale: 'en',
    metric: 'nps',
    score,
    values: place % 4 === 0 ? { score, why: 'Fine' } : { score },
    status: 'counted',
    evidence: null,
    revisions: [],
    answeredAt: wave.openedAt,
    updatedAt: wave.openedAt,
    rev: 1,
    liftedAt: wave.openedAt,
    summedAt: wave.openedAt,
  };
});
const { secret } = await app.get(KeysService, { strict: false }).create({ name: 'bench', role: 'editor' });
await app.listen(0, '127.0.0.1');
const delay = monitorEventLoopDelay({ resolution: 1 });
process.on('message', () => {
  process.send({ delay: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 } });
  delay.reset();
});
delay.enable();
process.send({ url: await app.getUrl(), secret, surveyId: survey.id });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

// Rumo itself, set up, with a wave that asks BENCH_PEOPLE people; sends its address and what their links carry.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { LinkStamps } from '../dist/server/features/answers/link-stamps.js';
import { SurveysService } from '../dist/server/features/surveys/surveys.service.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { deliveryId } from '../dist/server/platform/outbox/delivery.js';
import { Tasks } from '../dist/server/platform/tasks/tasks.js';
import { Tokens } from '../dist/server/platform/tokens.js';
import { id, insert, setUpDeployment } from './deployment.mjs';

const people = Number(process.env.BENCH_PEOPLE);
const stored = Number(process.env.BENCH_STORED ?? 0);
const PER_ACCOUNT = 20;

const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', TRUSTED_PROXIES: '127.0.0.1' });
const app = await createApp({ ...env, mongodbUri: process.env.BENCH_URI });
await setUpDeployment(app);
const surveys = app.get(SurveysService, { strict: false });
const survey = await surveys.get((await surveys.choose('monthly-nps')).id);
const mongo = app.get(Mongo);
const tokens = app.get(Tokens);
const stamps = app.get(LinkStamps, { strict: false });
const now = new Date();
const hourAgo = new Date(now.getTime() - 3_600_000);
const wave = { _id: id('wav', 0), surveyId: survey._id };
await mongo.collection('waves').insertOne({
  ...wave,
  surveyVersionId: survey.versionId,
  surveyKind: 'relationship',
  surveyName: 'Bench',
  period: '2027-01',
  status: 'open',
  who: 'everyone',
  sending: 'now',
  openedAt: hourAgo,
  closesAt: new Date(now.getTime() + 14 * 86_400_000),
});

const respondent = (n) => ({ contactId: id('con', n), accountId: id('acc', Math.floor(n / PER_ACCOUNT)) });
const asked = (n) => ({
  _id: `${wave._id}:${id('con', n)}`,
  waveId: wave._id,
  surveyId: wave.surveyId,
  ...respondent(n),
});
await insert(mongo.collection('invitations'), people, (n) => ({
  ...asked(n),
  tokenHash: tokens.hash(tokens.link('answer', asked(n)._id)),
  locale: 'en',
  at: hourAgo,
  queuedAt: hourAgo,
}));
// What an opened link is asked about besides: who it is, as what they were asked, and when the mail went out.
await insert(mongo.collection('contacts'), people, (n) => ({
  ...respondent(n),
  _id: id('con', n),
  name: `Person ${n}`,
  email: `p${n}@company${Math.floor(n / PER_ACCOUNT)}.example`,
  archivedAt: null,
}));
await insert(mongo.collection('decisions'), people, (n) => ({
  ...asked(n),
  outcome: 'invited',
  reason: null,
  frozen: { account: { id: respondent(n).accountId, name: 'A company' }, contact: { id: id('con', n), locale: 'en' } },
}));
await insert(mongo.collection('deliveries'), people, (n) => ({
  _id: deliveryId({ kind: 'invite', source: wave._id, recipient: id('con', n), seq: 1 }),
  kind: 'invite',
  source: wave._id,
  contactId: id('con', n),
  status: 'sent',
  sendingAt: hourAgo,
}));
// Answers of other people that are there already, taken over by all later stages.
await insert(mongo.collection('answers'), stored, (n) => {
  const { contactId, accountId } = respondent(10_000_000 + n);
  const values = { score: n % 11, why: `What person ${n} says about it in a few words` };
  const evidence = { shownFor: 5000, distinctScores: 1, trap: false, suspicions: [] };
  return {
    _id: `${wave._id}:${contactId}`,
    waveId: wave._id,
    surveyId: wave.surveyId,
    surveyVersionId: survey.versionId,
    respondent: { contactId, accountId },
    cluster: accountId,
    locale: 'en',
    metric: 'nps',
    values,
    score: values.score,
    status: 'counted',
    evidence,
    revisions: [{ at: hourAgo, values, status: 'counted', evidence, by: null }],
    answeredAt: new Date(hourAgo.getTime() + n),
    updatedAt: hourAgo,
    rev: 1,
    liftedAt: hourAgo,
    summedAt: hourAgo,
  };
});

if (process.env.BENCH_WORKER) await app.get(Tasks).start();
await app.listen(0, '127.0.0.1');
process.send({
  url: await app.getUrl(),
  links: Array.from({ length: people }, (_, n) => {
    const { _id: invitationId, accountId } = asked(n);
    const token = tokens.link('answer', invitationId);
    const shown = { token, invitationId, accountId, locale: 'en', isLasting: true };
    return { token, at: stamps.sign(shown, now.getTime() - 60_000) };
  }),
});
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));

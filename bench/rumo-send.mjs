// Rumo's sender, with a wave that asks BENCH_PEOPLE people; sends mails when told to. BENCH_JOIN: a second one, on what the
// first has set up.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { SurveysService } from '../dist/server/features/surveys/surveys.service.js';
import { letterHeaders } from '../dist/server/platform/mail/letter.js';
import { writeMessage } from '../dist/server/platform/mail/mime.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { MailKinds } from '../dist/server/platform/outbox/mail-kinds.js';
import { Outbox } from '../dist/server/platform/outbox/outbox.js';
import { Tasks } from '../dist/server/platform/tasks/tasks.js';
import { SetClock } from '../dist/server/platform/clock.js';
import { id, insert, setUpDeployment } from './deployment.mjs';

const DOMAINS = 50;
const START = new Date('2027-01-05T12:00:00Z');
const people = Number(process.env.BENCH_PEOPLE);
/** Mails of one round are due one hour after those of the round before. */
const hourOf = (round) => new Date(START.getTime() + round * 3_600_000);

const clock = new SetClock(START);
const env = parseEnv({
  DATA_DIR: process.env.BENCH_FOLDER,
  LOG_LEVEL: 'silent',
  PUBLIC_URL: 'https://bench.localdomain',
  MAIL_FROM: 'nps@bench.localdomain',
  SMTP_URL: `smtp://127.0.0.1:${process.env.BENCH_PORT}?tls=off`,
});
const app = await createApp({ ...env, mongodbUri: process.env.BENCH_URI }, { clock });
const mongo = app.get(Mongo);
const tasks = app.get(Tasks);
const wave = id('wav', 0);

async function setUp() {
  await setUpDeployment(app, 'b@bench.localdomain');
  const surveys = app.get(SurveysService, { strict: false });
  const survey = await surveys.get((await surveys.choose('monthly-nps')).id);
  await mongo.collection('waves').insertOne({
    _id: wave,
    surveyId: survey._id,
    surveyVersionId: survey.versionId,
    surveyKind: 'relationship',
    surveyName: 'Bench',
    period: '2027-01',
    status: 'open',
    who: 'everyone',
    sending: 'now',
    reminders: 0,
    openedAt: START,
    closesAt: new Date(START.getTime() + 300 * 86_400_000),
    pause: null,
    watchedFrom: null,
    cancelledAt: null,
    rev: 1,
  });
  await insert(mongo.collection('contacts'), people, (n) => ({
    _id: id('con', n),
    externalId: `e${n}`,
    accountId: null,
    email: emailOf(n),
    name: `Pessoa ${n} Conceição`,
    role: null,
    locale: 'pt-BR',
    zone: null,
    customerSince: null,
    basis: { kind: 'contract', source: 'bench', at: START },
    bouncedAt: null,
    complainedAt: null,
    archivedAt: null,
    createdAt: START,
    rev: 1,
  }));
}

const emailOf = (n) => `p${n}@company${n % DOMAINS}.localdomain`;

/** Queues the mails of a round. */
async function queue({ round, from, count }) {
  const due = hourOf(round);
  await app.get(Outbox).enqueue(
    Array.from({ length: count }, (_, index) => from + index).map((n) => ({
      kind: 'invite',
      source: wave,
      recipient: id('con', n),
      contactId: id('con', n),
      email: emailOf(n),
      locale: 'pt-BR',
      dueAt: due,
      expiresAt: new Date(due.getTime() + 200 * 86_400_000),
    })),
    due,
  );
}

/** The first mail as Rumo writes it: what the others send. */
async function sample() {
  const delivery = await app.get(Outbox).get(`invite:${wave}:${id('con', 0)}:1`);
  const letter = (await app.get(MailKinds).prepare([delivery], START)).get(delivery._id);
  return {
    from: letter.from.address,
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    headers: letterHeaders(letter),
    raw: writeMessage(letter, START).toString('latin1'),
  };
}

/** Writes a CPU profile of a round after the warm ones, where one is wanted. */
async function profiled(round, work) {
  if (!process.env.BENCH_PROFILE || round < 3) return work();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(join(process.env.BENCH_PROFILE, `round-${round}-${process.pid}.cpuprofile`), JSON.stringify(profile));
  session.disconnect();
  return result;
}

async function send({ round }) {
  clock.set(hourOf(round));
  return profiled(round, sendNow);
}

async function sendNow() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await tasks.run('delivery.send');
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, ms: performance.now() - started };
}

process.on('message', async (order) => {
  if (order.queue) await queue(order.queue);
  process.send(order.send ? await send(order.send) : order.sample ? await sample() : {});
});
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
if (!process.env.BENCH_JOIN) await setUp();
process.send({ folder: join(env.dataDir) });

// npm run bench:plan: deciding on 100,000 people, what it costs the process and the database, and how long it keeps others waiting.
import { mkdtempSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../dist/server/app.js';
import { parseEnv } from '../dist/server/config/env.js';
import { AudienceService } from '../dist/server/features/audience/audience.service.js';
import { toStoredContact } from '../dist/server/features/audience/contacts.store.js';
import { SurveysService } from '../dist/server/features/surveys/surveys.service.js';
import { ForecastService } from '../dist/server/features/waves/forecast.service.js';
import { OpeningService } from '../dist/server/features/waves/opening.service.js';
import { PlannerService } from '../dist/server/features/waves/planner.service.js';
import { WavesStore } from '../dist/server/features/waves/waves.store.js';
import { SetClock } from '../dist/server/platform/clock.js';
import { Mongo } from '../dist/server/platform/mongo/mongo.js';
import { id, insert, setUpDeployment } from './deployment.mjs';
import { cpuOf, database, row } from './measure.mjs';

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 100_000);
const PER_ACCOUNT = 5;
const START = '2027-01-04T12:00:00Z';

const db = await database();
const dataDir = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const clock = new SetClock('2026-01-01T12:00:00Z');
const env = parseEnv({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
const app = await createApp({ ...env, mongodbUri: db.uri('rumo') }, { clock });
try {
  await setUpDeployment(app);
  await fill();

  const surveys = app.get(SurveysService, { strict: false });
  const { id: surveyId } = await surveys.choose('monthly-nps');
  const opening = app.get(OpeningService, { strict: false });
  const planner = app.get(PlannerService, { strict: false });
  const waves = app.get(WavesStore, { strict: false });
  const drawing = { strata: 'plan', seed: 'bench' };

  console.log(
    `\n${PEOPLE} people in ${PEOPLE / PER_ACCOUNT} accounts; every one a decision, every invited one an invitation.\n`,
  );
  row('what', 'invited', 'process CPU s', 'mongod CPU s', 'both, s', 'elapsed s', 'loop delay p99 ms', 'most ms');
  row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:');
  for (const [at, name, wish] of [
    [START, 'first wave: a third', { who: 'third' }],
    ['2027-02-01T12:00:00Z', 'second month: a third', { who: 'third' }],
    ['2027-03-01T12:00:00Z', 'third month: a third', { who: 'third' }],
    ['2027-07-01T12:00:00Z', 'everyone', { who: 'everyone' }],
    [
      '2027-11-01T12:00:00Z',
      '10 % of each plan',
      { who: 'everyone', sample: { kind: 'percent', percent: 10, ...drawing } },
    ],
  ]) {
    clock.set(at);
    const wave = await opening.openNow(surveyId, { ...wish, sending: 'now', period: at.slice(0, 7) });
    await measured(name, async () => {
      await planner.plan(await waves.find(wave.id));
      return app.get(Mongo).collection('decisions').countDocuments({ waveId: wave.id, outcome: 'invited' });
    });
    const decided = await app.get(Mongo).collection('decisions').countDocuments({ waveId: wave.id });
    if (decided !== PEOPLE) throw new Error(`${decided} decisions on ${PEOPLE} people`);
  }
  clock.set('2028-01-02T12:00:00Z');
  const forecasts = app.get(ForecastService, { strict: false });
  const invitedIn = ({ months }) => months.reduce((sum, { ledger }) => sum + ledger.invited, 0);
  await measured('twelve months ahead: a third', async () => invitedIn(await forecasts.forecast(surveyId, {})));
  const sample = { kind: 'number', number: 5000, ...drawing };
  await measured('twelve months ahead: 5,000 by plan', async () =>
    invitedIn(await forecasts.forecast(surveyId, { who: 'everyone', sample })),
  );
  await measured('before opening: who would be asked', async () => (await opening.preview(surveyId)).everyone.invited);
} finally {
  await app.close();
  await db.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** Runs `work`, which returns how many are invited, and prints a row of what it took. */
async function measured(name, work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const [own, mongod, began] = [process.cpuUsage(), cpuOf(db.pid), performance.now()];
  const invited = await work();
  const { user, system } = process.cpuUsage(own);
  const processSeconds = (user + system) / 1e6;
  const mongodSeconds = (cpuOf(db.pid) - mongod) / 1000;
  delay.disable();
  row(
    ...[name, String(invited), processSeconds, mongodSeconds, processSeconds + mongodSeconds],
    ...[(performance.now() - began) / 1000, delay.percentile(99) / 1e6, delay.max / 1e6],
  );
}

/** Accounts of five on three plans; one person in fifty opted out, one in a hundred has no address. */
async function fill() {
  const mongo = app.get(Mongo);
  const at = clock.now();
  await insert(mongo.collection('accounts'), PEOPLE / PER_ACCOUNT, (n) => ({
    ...{ _id: id('acc', n), externalId: `a${n}`, name: `Account ${n}`, nameKey: `account ${n}` },
    ...{
      plan: ['Free', 'Pro', 'Team'][n % 3],
      mrr: 10_000 + n,
      seats: 5,
      sector: ['Retail', 'Health'][n % 2],
      size: null,
    },
    ...{ lifecycle: 'customer', locale: null, archivedAt: null, createdAt: at, rev: 1 },
  }));
  await insert(mongo.collection('contacts'), PEOPLE, (n) =>
    toStoredContact({
      ...{ _id: id('con', (n * 7919) % PEOPLE), externalId: null, accountId: id('acc', Math.floor(n / PER_ACCOUNT)) },
      ...{ email: n % 100 === 0 ? null : `person${n}@bench.example`, name: `Person ${n}`, role: null },
      ...{ locale: ['en', 'pt-BR', null][n % 3], zone: null, customerSince: null },
      ...{ basis: { kind: 'legitimate-interest', source: 'bench', at }, bouncedAt: null, complainedAt: null },
      ...{ archivedAt: null, createdAt: new Date(at.getTime() + n * 60_000), rev: 1 },
    }),
  );
  const audience = app.get(AudienceService, { strict: false });
  for (let n = 1; n < PEOPLE; n += 50) await audience.suppress(`person${n}@bench.example`, 'unsubscribed', at);
}

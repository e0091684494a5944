// npm run bench:send: sending the mails of a wave, beside nodemailer alone with the same mails to the same mail server, in
// turns; and two processes beside one.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf, database, median, row } from './measure.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const PER_ROUND = Number(process.env.BENCH_PER_ROUND ?? 1000);
const FAR_MS = 50;
const FAR_MAILS = 1600;
const FAR_ROUNDS = 3;
/** Of nodemailer's CPU per mail: with the mail ready as bytes, and writing it itself. */
const BARS = { raw: 1 / 0.6, default: 1 / 1.4 };

const children = [];
async function child(module, variables) {
  const process_ = fork(join(import.meta.dirname, module), {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  children.push(process_);
  const failed = once(process_, 'exit').then(() => {
    throw new Error(`${module} ended`);
  });
  failed.catch(() => {});
  const heard = () => Promise.race([once(process_, 'message'), failed]).then(([message]) => message);
  const ready = await heard();
  const ask = (order) => {
    process_.send(order);
    return heard();
  };
  return { ...ready, pid: process_.pid, ask };
}

const folder = mkdtempSync(join(tmpdir(), 'rumo-bench-app-'));
const db = await database();
try {
  const sink = await child('mail-sink.mjs', {});
  const people = String(PER_ROUND * (ROUNDS + 1) + FAR_MAILS * 2 * FAR_ROUNDS);
  const common = { BENCH_URI: db.uri('rumo'), BENCH_FOLDER: folder, BENCH_PEOPLE: people };
  const rumo = await child('rumo-send.mjs', { ...common, BENCH_PORT: String(sink.port) });
  const bare = await child('bare-send.mjs', { BENCH_PORT: String(sink.port) });

  const results = { rumo: [], raw: [], default: [] };
  let mails = 0;
  let round = 0;
  let sample = null;
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    round += 1;
    await rumo.ask({ queue: { round, from: mails, count: PER_ROUND } });
    mails += PER_ROUND;
    sample ??= await rumo.ask({ sample: true });
    const variants = [
      ['rumo', () => rumo.ask({ send: { round } })],
      ['raw', () => bare.ask({ kind: 'raw', count: PER_ROUND, sample })],
      ['default', () => bare.ask({ kind: 'default', count: PER_ROUND, sample })],
    ];
    // Nobody always comes first.
    for (const [name, run] of [...variants.slice(turn % 3), ...variants.slice(0, turn % 3)]) {
      const { taken } = await sink.ask({});
      const before = cpuOf(db.pid);
      const { cpu, ms } = await run();
      const sent = (await sink.ask({})).taken - taken;
      if (sent !== PER_ROUND) throw new Error(`${name} sent ${sent} of ${PER_ROUND} mails`);
      const figures = { cpu: cpu / sent, db: (cpuOf(db.pid) - before) / sent, perSecond: (sent / ms) * 1000 };
      // The first turn warms all up.
      if (turn > 0) results[name].push(figures);
    }
  }
  const bytes = Math.round(sample.raw.length / 1000);
  console.log(
    `\n${ROUNDS} rounds of ${PER_ROUND} mails of ${bytes} kB, in turns; medians. CPU is the sender's process.\n`,
  );
  row('sender', 'CPU ms a mail', 'mails/s', 'database CPU ms a mail');
  row('---', '---:', '---:', '---:');
  const of = (name, key) => median(results[name].map((figures) => figures[key]));
  const names = {
    raw: 'nodemailer, mail ready as bytes',
    default: 'nodemailer, writes the mail',
    rumo: '**Rumo, whole chain**',
  };
  for (const [name, title] of Object.entries(names)) row(title, of(name, 'cpu'), of(name, 'perSecond'), of(name, 'db'));
  console.log('');
  for (const name of ['raw', 'default']) {
    const ratio = median(results.rumo.map(({ cpu }, index) => cpu / results[name][index].cpu));
    const met = ratio <= BARS[name] ? 'met' : 'MISSED';
    console.log(`Rumo ÷ ${names[name]}: ${ratio.toFixed(2)} (bar ${BARS[name].toFixed(2)}: ${met})`);
  }

  // Two processes: to a mail server that is far away, so that neither it nor two busy cores are the limit.
  const far = await child('mail-sink.mjs', { BENCH_DELAY: String(FAR_MS) });
  const distant = { ...common, BENCH_PORT: String(far.port), BENCH_JOIN: '1' };
  const pair = [await child('rumo-send.mjs', distant), await child('rumo-send.mjs', distant)];
  const farResults = { one: [], two: [] };
  for (let turn = 0; turn < FAR_ROUNDS; turn += 1) {
    for (const [name, senders] of [
      ['one', pair.slice(0, 1)],
      ['two', pair],
    ]) {
      round += 1;
      await rumo.ask({ queue: { round, from: mails, count: FAR_MAILS } });
      mails += FAR_MAILS;
      const taken = (await far.ask({})).taken;
      const started = performance.now();
      const figures = await Promise.all(senders.map((sender) => sender.ask({ send: { round } })));
      const ms = performance.now() - started;
      const sent = (await far.ask({})).taken - taken;
      if (sent !== FAR_MAILS) throw new Error(`${name} sent ${sent} of ${FAR_MAILS} mails`);
      farResults[name].push({
        perSecond: (sent / ms) * 1000,
        cpu: figures.reduce((sum, { cpu }) => sum + cpu, 0) / sent,
      });
    }
  }
  console.log(`\nTo a mail server ${FAR_MS} ms away, ${FAR_ROUNDS} rounds of ${FAR_MAILS}:\n`);
  row('processes', 'mails/s', 'CPU ms a mail, all together');
  row('---', '---:', '---:');
  for (const name of ['one', 'two'])
    row(name, ...['perSecond', 'cpu'].map((key) => median(farResults[name].map((figures) => figures[key]))));
  const gain = median(farResults.two.map(({ perSecond }, index) => perSecond / farResults.one[index].perSecond));
  console.log(`\nTwo processes ÷ one: ${gain.toFixed(2)} (bar 1.50: ${gain >= 1.5 ? 'met' : 'MISSED'})`);
} finally {
  for (const one of children) {
    one.kill('SIGTERM');
    if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
  }
  await db.stop();
  rmSync(folder, { recursive: true, force: true });
}

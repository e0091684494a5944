// npm run bench:grouping [-- REQUESTS [HELD]]: an import is grouped, refined and matched anew by a model, in one process that
// serves pages meanwhile; and a large grouping is loaded at a start and corrected. How long each takes, and how long the event
// loop is held up by it.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, database, median, row, server } from './measure.mjs';

const REQUESTS = Number(process.argv[3] ?? 10_000);
const HELD = Number(process.argv[4] ?? 100_000);
const SINGLES = 20;
const LOOK_EVERY_MS = 200;

const db = await database();
let rumo = null;

/** Somebody looks at the inbox, until `done`. */
async function look(done) {
  let open = true;
  void done.finally(() => (open = false)).catch(() => {});
  while (open) {
    const asked = fetch(`${rumo.url}/api/requests?view=open&limit=20`, {
      headers: { authorization: `Bearer ${rumo.secret}` },
    });
    await Promise.all([asked.then((reply) => reply.arrayBuffer()), sleep(LOOK_EVERY_MS)]);
  }
}

async function ask(what, { looking = true } = {}) {
  rumo.child.send(what);
  const answer = once(rumo.child, 'message').then(([reply]) => {
    if (reply.error) throw new Error(reply.error);
    return reply;
  });
  if (looking) await look(answer);
  return answer;
}

function tell(what, { seconds, cpuSeconds, delay, step, mb, themes }) {
  row(what, seconds, cpuSeconds, delay.p999, delay.max, step.p999, step.max, mb.toFixed(0), String(themes));
}

async function start(embedder, name = 'grouping') {
  await rumo?.stop();
  rumo = await server('rumo-grouping.mjs', { BENCH_URI: db.uri(name), EMBEDDER: embedder });
}

try {
  await start('lexical');
  console.log(`\n${REQUESTS} requests; somebody opens the inbox five times a second.\n`);
  row('what', 's', 'CPU s (this process)', 'delay p99.9 ms', 'max ms', 'own work p99.9 ms', 'max ms', 'MB', 'themes');
  row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:');
  tell('nothing', await ask({ ask: 'quiet', ms: 10_000 }));
  await ask({ ask: 'insert', count: REQUESTS }, { looking: false });
  tell('grouping an import, by wording', await ask({ ask: 'run', task: 'themes.place' }));
  await ask({ ask: 'unsettle' }, { looking: false });
  tell('refining all of it', await ask({ ask: 'run', task: 'themes.refine' }));
  await start('auto');
  tell('making vectors anew, by meaning', await ask({ ask: 'run', task: 'themes.reembed' }));
  tell('taking over, and telling anew why', await ask({ ask: 'run', task: 'themes.place' }));
  await start('auto', 'held');
  await ask({ ask: 'hold', count: HELD }, { looking: false });
  await start('auto', 'held');
  tell(`loading ${HELD} at a start`, await ask({ ask: 'load' }));

  const singles = { add: [], correct: [] };
  const database = cpuOf(db.pid);
  for (let n = 0; n < SINGLES; n += 1) {
    singles.add.push(
      await ask({ ask: 'add', text: `please add dark mode number ${n} for reports` }, { looking: false }),
    );
    singles.correct.push(await ask({ ask: 'correct', at: n * 7 }, { looking: false }));
  }
  console.log(
    `\nOne by one, of ${SINGLES} (database ${((cpuOf(db.pid) - database) / SINGLES).toFixed(0)} CPU ms each):\n`,
  );
  row('what', 'median ms', 'slowest ms');
  row('---', '---:', '---:');
  const tellSingles = (what, seconds) => row(what, median(seconds) * 1000, Math.max(...seconds) * 1000);
  const whole = (figures) => figures.map(({ seconds }) => seconds);
  tellSingles(
    'a request is typed in and has its place, by HTTP',
    singles.add.map(({ placed }) => placed),
  );
  tellSingles('and its theme is named anew', whole(singles.add));
  tellSingles('a person moves one, by HTTP, and the grouping follows', whole(singles.correct));
} finally {
  await rumo?.stop();
  await db.stop();
}

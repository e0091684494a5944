import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../../server/domain/statistics/random.ts';
import { ReplicaSet } from '../support/mongod.ts';
import { SmtpPost } from '../support/smtp-post.ts';
import { AnswerLoad } from './answer-load.ts';
import { IN_FLIGHT } from './in-flight.ts';
import { reckonAnswers, reckonMails } from './reckoning.ts';
import { Site } from './site.ts';
import { DRILL_LIMIT_MS, drillSize, isLongDrill, printFigures } from './size.ts';

const size = drillSize({ seed: 20_270_104, people: 300, kills: 8 });
const LEASE_MS = 3000;
const WORKERS = isLongDrill() ? 2 : 1;
let mongo: ReplicaSet;
let post: SmtpPost;
let site: Site;

beforeAll(async () => {
  [mongo, post] = await Promise.all([ReplicaSet.start({ nodes: 1 }), SmtpPost.start()]);
  site = await Site.open({ mongodbUri: mongo.uri('rumo'), post, leaseMs: LEASE_MS });
});

afterAll(async () => {
  await site?.close();
  await post?.close();
  await mongo?.stop();
});

it(
  'a wave whose processes are killed at any moment reaches everyone once, or says who not',
  async () => {
    const random = seededRandom(size.seed);
    await site.importPeople(size.people);
    const survey = await site.addSurvey();
    await site.startWorker();
    let isOver = false;
    // From the very first moment: planning and queueing are hit as well as sending.
    await site.openWave(survey);
    const settled = site.settle(size.people, DRILL_LIMIT_MS).finally(() => (isOver = true));
    let senders = 0;
    for (let kill = 0; kill < size.kills && !isOver; kill += 1) {
      const slice = size.people / size.kills;
      const progress = kill === 0 ? 0 : Math.floor((kill - 1 + random()) * slice);
      await site.until(() => Promise.resolve(isOver || post.accepted().length >= progress), 'sending', 300_000);
      await sleep(random() * 300);
      const victim = random() < 1 / (1 + WORKERS) ? 'app' : 'worker';
      senders += 1;
      if (victim === 'app') {
        await site.app!.kill();
        await site.startApp();
      } else {
        await site.workers.shift()!.kill();
        await site.startWorker();
      }
    }
    await settled;
    const mails = await reckonMails(site, post, size.people);
    const bound = IN_FLIGHT * senders;
    printFigures('wave-killed', {
      seed: size.seed,
      processes: 1 + WORKERS,
      kills: senders,
      ...mails,
      'uncertain at most': bound,
    });
    expect(mails).toMatchObject({ duplicates: 0, forgotten: 0, sentInVain: 0, unfinished: 0 });
    expect(mails.sent + mails.failed + mails.uncertain + mails.cancelled).toBe(size.people);
    expect(mails.uncertain).toBeLessThanOrEqual(bound);
  },
  DRILL_LIMIT_MS,
);

it(
  'answers that were acknowledged survive every kill, once',
  async () => {
    const random = seededRandom(size.seed + 1);
    const load = new AnswerLoad(site.url, await site.tokens(), 4);
    let isOver = false;
    const done = load.done().finally(() => (isOver = true));
    let kills = 0;
    while (kills < size.kills && !isOver) {
      const goal = ((kills + random()) * size.people) / size.kills;
      await site.until(() => Promise.resolve(isOver || load.acknowledged.size >= goal), 'answers', 300_000);
      await site.app!.kill();
      kills += 1;
      await site.startApp();
    }
    await done;
    const answers = await reckonAnswers(site, load);
    printFigures('wave-killed: answers', { seed: size.seed, kills, ...answers });
    expect(answers).toMatchObject({ acknowledged: size.people, lost: 0, changed: 0, doubled: 0, otherErrors: 0 });
  },
  DRILL_LIMIT_MS,
);

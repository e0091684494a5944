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

const size = drillSize({ seed: 20_270_105, people: 240, kills: 3 });
const SENDERS = 2;
let mongo: ReplicaSet;
let post: SmtpPost;
let site: Site;

beforeAll(async () => {
  [mongo, post] = await Promise.all([ReplicaSet.start({ nodes: 1 }), SmtpPost.start()]);
  site = await Site.open({ mongodbUri: mongo.uri('rumo'), post, leaseMs: 3000 });
});

afterAll(async () => {
  await site?.close();
  await post?.close();
  await mongo?.stop();
});

/** The plug of the database is pulled; it stays away for a moment, or for longer than anybody waits for it. */
async function pullThePlug(random: () => number, isLong: boolean): Promise<void> {
  const [node] = mongo.nodes;
  await node!.kill();
  await sleep(isLong ? 7000 : random() * 1500);
  node!.start();
  await mongo.primary();
}

it(
  'a wave goes on by itself after each loss of the database, and nobody is mailed twice',
  async () => {
    const random = seededRandom(size.seed);
    await site.importPeople(size.people);
    const survey = await site.addSurvey();
    await site.startWorker();
    await site.openWave(survey);
    let kills = 0;
    for (; kills < size.kills; kills += 1) {
      const goal = kills === 0 ? 0 : Math.floor(((kills - 1 + random()) * size.people) / size.kills);
      await site.until(() => Promise.resolve(post.accepted().length >= goal), 'sending');
      await sleep(random() * 300);
      await pullThePlug(random, kills % 4 === 1);
    }
    await site.settle(size.people, DRILL_LIMIT_MS);
    if (isLongDrill()) {
      // The clock that opens waves ticks once a minute; it must have outlived the losses as well.
      const lastLoss = new Date();
      const ticked = { name: 'waves.tick', lastRunAt: { $gt: lastLoss } };
      await site.until(async () => (await site.count('ticks', ticked)) > 0, 'a tick after the losses', 240_000);
    }
    const isUp = [site.app!, ...site.workers].map((process) => process.isUp);
    const mails = await reckonMails(site, post, size.people);
    const bound = IN_FLIGHT * kills * SENDERS;
    printFigures('database-killed', { seed: size.seed, kills, ...mails, 'uncertain at most': bound });
    expect(isUp).toEqual([true, true]);
    expect(mails).toMatchObject({ duplicates: 0, forgotten: 0, sentInVain: 0, unfinished: 0 });
    expect(mails.sent + mails.failed + mails.uncertain + mails.cancelled).toBe(size.people);
    expect(mails.uncertain).toBeLessThanOrEqual(bound);
  },
  DRILL_LIMIT_MS,
);

it(
  'while the database is away answers are refused with 503, and what was acknowledged before is there',
  async () => {
    const random = seededRandom(size.seed + 1);
    const load = new AnswerLoad(site.url, await site.tokens(), 4);
    let isOver = false;
    const done = load.done().finally(() => (isOver = true));
    let kills = 0;
    for (; kills < size.kills && !isOver; kills += 1) {
      const goal = ((kills + random()) * size.people) / size.kills;
      await site.until(() => Promise.resolve(isOver || load.acknowledged.size >= goal), 'answers');
      await pullThePlug(random, kills % 4 === 1);
    }
    await done;
    const answers = await reckonAnswers(site, load);
    printFigures('database-killed: answers', { seed: size.seed, kills, ...answers });
    expect(site.app!.isUp).toBe(true);
    if (answers.otherErrors > 0) throw new Error(`the server said:\n${site.words}`);
    expect(answers).toMatchObject({ acknowledged: size.people, lost: 0, changed: 0, doubled: 0 });
    expect(answers).toMatchObject({ brokenConnections: 0, otherErrors: 0, unavailableWithoutRetryAfter: 0 });
    // Ten seconds are given to the database; the rest is what a busy machine needs to say so.
    expect(answers.slowestRefusal).toBeLessThan(18);
  },
  DRILL_LIMIT_MS,
);

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { seededRandom } from '../../server/domain/statistics/random.ts';
import { ReplicaSet } from '../support/mongod.ts';
import { SmtpPost } from '../support/smtp-post.ts';
import { AnswerLoad } from './answer-load.ts';
import { IN_FLIGHT } from './in-flight.ts';
import { reckonAnswers, reckonMails } from './reckoning.ts';
import { Site } from './site.ts';
import { DRILL_LIMIT_MS, drillSize, isLongDrill, printFigures } from './size.ts';

const size = drillSize({ seed: 20_270_106, people: 120, kills: 4 });
/** As delivered a secondary waits 10 s before it stands for election; the short drill does not. */
const ELECTION_MS = isLongDrill() ? 10_000 : 2000;
const FROZEN_MS = isLongDrill() ? 25_000 : 4000;
const SENDERS = 2;
let mongo: ReplicaSet;
let post: SmtpPost;
let site: Site;

beforeAll(async () => {
  [mongo, post] = await Promise.all([ReplicaSet.start({ nodes: 3, electionTimeoutMs: ELECTION_MS }), SmtpPost.start()]);
  site = await Site.open({ mongodbUri: mongo.uri('rumo'), post, leaseMs: 20_000 });
});

afterAll(async () => {
  await site?.close();
  await post?.close();
  await mongo?.stop();
});

/** The ways a primary is lost, taken in turn. */
const harms: Record<string, () => Promise<void>> = {
  async 'hands over'() {
    await mongo.stepDown();
  },
  async killed() {
    const primary = await mongo.primary();
    await primary.kill();
    await mongo.primary();
    primary.start();
  },
  /** It comes back believing that it is still in charge. */
  async frozen() {
    const primary = await mongo.primary();
    primary.pause();
    await sleep(FROZEN_MS);
    primary.resume();
  },
  /** It takes writes which nobody else hears of; then the others go on without it. */
  async 'cut off'() {
    await isolatePrimary(() => sleep(ELECTION_MS / 2));
  },
};

async function isolatePrimary(meanwhile: () => Promise<void>): Promise<void> {
  const primary = await mongo.primary();
  const others = mongo.nodes.filter((node) => node !== primary);
  // Killed rather than frozen: what lies in the buffers of a frozen node's connections reaches it after all.
  await Promise.all(others.map((node) => node.kill()));
  await meanwhile();
  primary.pause();
  for (const node of others) node.start();
  await mongo.primary();
  primary.resume();
}

async function harm(index: number): Promise<string> {
  const [name, does] = Object.entries(harms)[index % Object.keys(harms).length]!;
  await does();
  await mongo.whole();
  return name;
}

it(
  'a wave goes on when the primary is lost, and nobody is mailed twice',
  async () => {
    const random = seededRandom(size.seed);
    await site.importPeople(size.people);
    const survey = await site.addSurvey();
    await site.startWorker();
    await site.openWave(survey);
    const turns = isLongDrill() ? size.kills : 1;
    for (let turn = 0; turn < turns; turn += 1) {
      const goal = Math.floor(((turn + random() * 0.5) * size.people) / turns);
      await site.until(() => Promise.resolve(post.accepted().length >= goal), 'sending');
      await harm(turn);
    }
    await site.settle(size.people, DRILL_LIMIT_MS);
    const mails = await reckonMails(site, post, size.people);
    const bound = IN_FLIGHT * turns * SENDERS;
    printFigures('primary-lost', { seed: size.seed, turns, ...mails, 'uncertain at most': bound });
    expect([site.app!, ...site.workers].map((process) => process.isUp)).toEqual([true, true]);
    expect(mails).toMatchObject({ duplicates: 0, forgotten: 0, sentInVain: 0, unfinished: 0 });
    expect(mails.sent + mails.failed + mails.uncertain + mails.cancelled).toBe(size.people);
    expect(mails.uncertain).toBeLessThanOrEqual(bound);
  },
  DRILL_LIMIT_MS,
);

it(
  'no acknowledged answer is lost when the primary is',
  async () => {
    const random = seededRandom(size.seed + 1);
    const load = new AnswerLoad(site.url, await site.tokens(), 2);
    let isOver = false;
    const done = load.done().finally(() => (isOver = true));
    const gaps: Record<string, number> = {};
    const turns = isLongDrill() ? size.kills : 2;
    for (let turn = 0; turn < turns && !isOver; turn += 1) {
      const goal = ((turn + random() * 0.5) * size.people) / turns;
      await site.until(() => Promise.resolve(isOver || load.acknowledged.size >= goal), 'answers');
      load.resetGap();
      // The short drill does what the wave was spared.
      const name = await harm(turn + (isLongDrill() ? 0 : 1));
      await site.until(() => Promise.resolve(isOver || load.hasGoneOn()), 'an answer');
      gaps[`gap ${name} (s)`] = Math.max(gaps[`gap ${name} (s)`] ?? 0, load.longestGap);
    }
    await done;
    const answers = await reckonAnswers(site, load);
    printFigures('primary-lost: answers', { seed: size.seed, turns, ...answers, ...gaps });
    expect(site.app!.isUp).toBe(true);
    if (answers.otherErrors > 0) throw new Error(`the server said:\n${site.words}`);
    expect(answers).toMatchObject({ acknowledged: size.people, lost: 0, changed: 0, doubled: 0 });
    expect(answers.unavailableWithoutRetryAfter).toBe(0);
  },
  DRILL_LIMIT_MS,
);

/** Without it a drill that sees no loss might be blind. */
const control = isLongDrill() ? it : it.skip;

control(
  'the same harm loses writes that did not wait for a majority',
  async () => {
    const lost: Record<string, number> = {};
    for (const w of [1, 'majority'] as const) {
      const client = await MongoClient.connect(mongo.uri('control'), { w, retryWrites: false });
      const writes = client.db().collection<{ _id: string }>('writes');
      const acknowledged: string[] = [];
      let isWriting = true;
      let count = 0;
      const writer = (async () => {
        while (isWriting) {
          const _id = `${w}-${(count += 1)}`;
          await writes.insertOne({ _id }).then(
            () => acknowledged.push(_id),
            () => sleep(50),
          );
        }
      })();
      await sleep(200);
      await isolatePrimary(() => sleep(ELECTION_MS / 2));
      await mongo.whole();
      isWriting = false;
      await writer;
      const there = new Set(await writes.distinct('_id'));
      lost[`acknowledged, w: ${w}`] = acknowledged.length;
      lost[`of them lost, w: ${w}`] = acknowledged.filter((_id) => !there.has(_id)).length;
      await client.close(true);
    }
    printFigures('primary-lost: control', lost);
    expect(lost['of them lost, w: 1']).toBeGreaterThan(0);
    expect(lost['of them lost, w: majority']).toBe(0);
  },
  300_000,
);

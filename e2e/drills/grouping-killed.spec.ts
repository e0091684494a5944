import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db } from 'mongodb';
import { createApp } from '../../server/app.ts';
import { parseEnv } from '../../server/config/env.ts';
import { ChangesService } from '../../server/features/requests/changes.service.ts';
import { SENSITIVITY } from '../../server/features/themes/sensitivity-steps.store.ts';
import { SensitivityService } from '../../server/features/themes/sensitivity.service.ts';
import { TakingBackService } from '../../server/features/themes/taking-back.service.ts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Member } from '../../server/platform/http/actor.ts';
import type { GroupingState } from '../../server/features/themes/grouping-state.store.ts';
import type { Theme } from '../../server/features/themes/theme.ts';
import { seededRandom } from '../../server/domain/statistics/random.ts';
import type { CustomerRequest } from '../../server/features/requests/customer-request.ts';
import { EmbeddingsService } from '../support/embeddings-service.ts';
import { ReplicaSet } from '../support/mongod.ts';
import { ServerProcess } from '../support/server-process.ts';
import { pendingRequests } from '../support/pending-requests.ts';
import { DRILL_LIMIT_MS, drillSize, printFigures } from './size.ts';

/** `people` are requests here. */
const size = drillSize({ seed: 20_270_104, people: 600, kills: 2 });
const LEASE_MS = 1500;
const STRICT_JOIN = 0.62;
/** Far enough from the usual one that many themes part. */
const NARROW_JOIN = 0.7;
/** Some thirty workers are started in turn, which takes a busy machine long; a single step that does is told of. */
const STUCK_MS = DRILL_LIMIT_MS / 2;
const LIMIT_MS = 2 * DRILL_LIMIT_MS;
const REMOTE = 'remote:drill-16';
const WORDING = { EMBEDDER: 'lexical' };

let mongo: ReplicaSet;
let client: MongoClient;
let service: EmbeddingsService;
const folder = mkdtempSync(join(tmpdir(), 'rumo-drill-grouping-'));

beforeAll(async () => {
  mongo = await ReplicaSet.start({ nodes: 1 });
  client = new MongoClient(mongo.uri('admin'), { readConcernLevel: 'majority' });
  service = await EmbeddingsService.start([['dark'], ['export', 'csv'], ['login'], ['report'], ['chart'], ['search']]);
});
afterAll(async () => {
  await service?.stop();
  await client?.close(true);
  await mongo?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Workers that may be killed while they group, and the database in which they do. */
class Groupers {
  readonly db: Db;
  kills = 0;
  private readonly random: () => number;
  private workers: ServerProcess[] = [];

  constructor(name: string, seed: number) {
    this.db = client.db(name);
    this.random = seededRandom(seed);
  }

  /** Lets so many workers work until it is done, and kills them in turn on the way, each time a little further on. */
  async work(
    matching: Record<string, string>,
    { done, progress, goal, kills, workers }: Phase & { kills: number; workers: number },
  ): Promise<void> {
    for (let worker = 0; worker < workers; worker += 1) await this.start(matching);
    for (let kill = 0; kill < kills; kill += 1) {
      const reached = (goal * (kill + this.random())) / kills;
      await this.until(async () => (await progress(this.db)) >= reached || (await done(this.db)));
      await this.workers.shift()!.kill();
      this.kills += 1;
      await this.start(matching);
    }
    await this.until(() => done(this.db));
    await Promise.all(this.workers.map((worker) => worker.terminate()));
    this.workers = [];
  }

  async kill(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
  }

  private async start(matching: Record<string, string>): Promise<void> {
    const variables = {
      MONGODB_URI: mongo.uri(this.db.databaseName),
      DATA_DIR: folder,
      RUMO_OFFLINE: '1',
      ...matching,
    };
    this.workers.push(await ServerProcess.start(variables, { web: false, leaseMs: LEASE_MS }));
  }

  private async until(condition: () => Promise<boolean>): Promise<void> {
    const limit = Date.now() + STUCK_MS;
    while (!(await condition())) {
      if (Date.now() > limit || !this.workers.every((worker) => worker.isUp))
        throw new Error(`the workers are stuck:\n${this.workers.map(({ output }) => output).join('\n')}`);
      await sleep(20);
    }
  }
}

interface Phase {
  done(db: Db): Promise<boolean>;
  progress(db: Db): Promise<number>;
  /** What `progress` counts up to, more or less. */
  goal: number;
}

const themes = (db: Db) => db.collection<Theme>('themes');
const requests = (db: Db) => db.collection<CustomerRequest>('requests');
const grouping = (db: Db) => db.collection<GroupingState>('groupingState');
const isSettled = async (db: Db) =>
  (await requests(db).countDocuments({ pending: true })) === 0 &&
  (await themes(db).countDocuments({ unsettled: true, redirectTo: null })) === 0 &&
  (await db.collection('refinementPlans').countDocuments()) === 0;

const placing: Phase = {
  // The last few are not thought over before more come.
  done: async (db) =>
    (await requests(db).countDocuments({ pending: true })) === 0 &&
    (await db.collection('refinementPlans').countDocuments()) === 0 &&
    (await grouping(db).countDocuments({ arrivals: { $lt: 200 } })) === 1,
  progress: (db) => requests(db).countDocuments({ pending: false }),
  goal: size.people,
};
const refining: Phase = {
  done: isSettled,
  progress: async (db) => {
    const plan = await db.collection<{ _id: string; done: number }>('refinementPlans').findOne({ _id: 'refinement' });
    return plan === null ? 0 : plan.done + 1;
  },
  goal: 60,
};
/** What it leaves to be thought over again is seen to by the refinement that follows. */
const regrouping: Phase = {
  ...refining,
  done: async (db) =>
    (await grouping(db).countDocuments({ regroup: false })) === 1 &&
    (await db.collection('refinementPlans').countDocuments()) === 0,
};
const takingBack: Phase = {
  done: async (db) => (await grouping(db).countDocuments({ takingBack: null })) === 1,
  progress: async (db) => (await grouping(db).findOne())?.takingBack?.done ?? 0,
  goal: size.people,
};
const reEmbedding: Phase = {
  done: async (db) => (await grouping(db).countDocuments({ embedder: REMOTE, lookAgainAfter: null })) === 1,
  progress: (db) => db.collection('requestVectors').countDocuments({ embedder: REMOTE }),
  goal: size.people,
};

const editor = { kind: 'key', id: 'key_drill', role: 'editor' } as unknown as Member;

/** What a person does on the page of the sensitivity, in a process that does not work on what follows from it. */
async function onThePage(db: Db, act: (app: NestFastifyApplication) => Promise<unknown>): Promise<void> {
  const env = parseEnv({ DATA_DIR: folder, LOG_LEVEL: 'error', PORT: '0', EMBEDDER: 'lexical' });
  const app = await createApp({ ...env, mongodbUri: mongo.uri(db.databaseName) });
  try {
    await act(app);
  } finally {
    await app.close();
  }
}
const narrow = (app: NestFastifyApplication) =>
  app.get(SensitivityService, { strict: false }).change(NARROW_JOIN, editor);
async function takeBack(app: NestFastifyApplication): Promise<void> {
  const [last] = await app.get(ChangesService, { strict: false }).history(SENSITIVITY);
  await app.get(TakingBackService, { strict: false }).begin(last!.id, false, editor);
}

/** Which requests are together, whatever their themes are called, and all that could be twice or lost. */
async function endState(db: Db) {
  const rows = await requests(db).find().sort({ _id: 1 }).toArray();
  const together = new Map<string, string[]>();
  for (const { _id, themeId } of rows) together.set(themeId!, [...(together.get(themeId!) ?? []), _id]);
  const changes = await db
    .collection('changes')
    .aggregate([{ $group: { _id: '$kind', n: { $sum: 1 } } }])
    .toArray();
  return {
    groups: [...together.values()].map((ids) => ids.join(' ')).sort(),
    requests: rows.length,
    revisions: rows.map(({ rev }) => rev),
    placedBy: [...new Set(rows.map(({ placedBy }) => placedBy))],
    themes: await themes(db).countDocuments(),
    live: await themes(db).countDocuments({ redirectTo: null }),
    changes: changes.map(({ _id, n }) => `${_id}: ${n}`).sort(),
  };
}

type EndState = Awaited<ReturnType<typeof endState>>;

/** How many groups of one are not groups of the other. */
const differing = ({ groups }: EndState, other: EndState): number =>
  groups.filter((group) => !other.groups.includes(group)).length;

async function vectorsOf(db: Db) {
  const made = await db
    .collection('requestVectors')
    .aggregate([{ $group: { _id: '$embedder', n: { $sum: 1 } } }])
    .toArray();
  return Object.fromEntries(made.map(({ _id, n }) => [_id as string, n as number]));
}

describe('a worker that is killed while it groups', () => {
  /**
   * An import is placed by a strict threshold, then thought over by the usual one, parted by a narrower sensitivity that is
   * taken back again, then matched anew by a service.
   */
  async function run(name: string, harm: { kills: number; workers: number }) {
    const groupers = new Groupers(name, size.seed);
    const { db } = groupers;
    try {
      await db.collection<{ _id: string; fixed: number }>('groupingThresholds').insertOne({
        _id: 'lexical-1024/1',
        fixed: STRICT_JOIN,
      });
      await requests(db).insertMany(pendingRequests(size.people, size.seed));
      await groupers.work(WORDING, { ...placing, ...harm });
      const placed = await endState(db);
      await db.collection('groupingThresholds').deleteMany({});
      await themes(db).updateMany({ redirectTo: null }, { $set: { unsettled: true } });
      await groupers.work(WORDING, { ...refining, ...harm });
      const refined = await endState(db);
      await onThePage(db, narrow);
      await groupers.work(WORDING, { ...regrouping, ...harm });
      await groupers.work(WORDING, { ...refining, kills: 0, workers: 1 });
      const parted = await endState(db);
      await onThePage(db, takeBack);
      await groupers.work(WORDING, { ...takingBack, ...harm });
      const back = await endState(db);
      expect(back.groups).toEqual(refined.groups);
      await groupers.work(WORDING, { ...refining, kills: 0, workers: 1 });
      const settled = await endState(db);
      const ids = await requests(db)
        .find({}, { projection: { themeId: 1 } })
        .sort({ _id: 1 })
        .toArray();
      const matching = { EMBEDDER: 'auto', EMBEDDINGS_URL: service.url, EMBEDDINGS_MODEL: 'drill' };
      await groupers.work(matching, { ...reEmbedding, ...harm });
      expect(await endState(db)).toEqual(settled);
      // Matched anew, everything stays where it was, under the same ids.
      expect(
        await requests(db)
          .find({}, { projection: { themeId: 1 } })
          .sort({ _id: 1 })
          .toArray(),
      ).toEqual(ids);
      expect(await vectorsOf(db)).toEqual({ [REMOTE]: size.people });
      expect(await requests(db).countDocuments({ embedder: REMOTE })).toBe(size.people);
      return { placed, refined, parted, back, settled, kills: groupers.kills };
    } finally {
      await groupers.kill();
    }
  }

  it(
    'leaves what one that was never killed leaves: each request once, in the same company',
    async () => {
      const calm = await run('calm', { kills: 0, workers: 1 });
      const killed = await run('killed', { kills: size.kills, workers: 2 });
      const { groups, live, themes: opened } = killed.refined;
      printFigures('grouping-killed', {
        seed: size.seed,
        requests: size.people,
        kills: killed.kills,
        'themes opened': opened,
        'themes after refining': live,
        'groups without kills': calm.refined.groups.length,
        'groups with kills': groups.length,
        'groups that differ': differing(killed.refined, calm.refined),
        'groups when narrower': killed.parted.groups.length,
        'groups when narrower that differ': differing(killed.parted, calm.parted),
        'groups when taken back': killed.back.groups.length,
        'groups when taken back that differ': differing(killed.back, calm.back),
      });
      expect(calm.placed.groups.length).toBeGreaterThan(calm.refined.groups.length);
      expect(killed.placed).toEqual(calm.placed);
      expect(killed.refined).toEqual(calm.refined);
      expect(calm.parted.groups.length).toBeGreaterThan(groups.length);
      expect(killed.parted).toEqual(calm.parted);
      expect(killed.back).toEqual(calm.back);
      expect(killed.settled).toEqual(calm.settled);
    },
    LIMIT_MS,
  );
});
